import type { Codebook, CodebookIndicator } from './makeCodebook.js';

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(escapeCell).join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

/** The codebook for people: one Markdown file, labels in both languages. */
export function renderCodebook(codebook: Codebook): string {
  const { grades, eras, missing, indicators, counts, tables } = codebook;
  return `${[
    '# Codebook 代码本',
    'Made by `gov-report panel` from the knowledge that the reports are read with. `codebook.json` has the same for programs, and all cells of the official tables that `facts.indicator` can name.',
    '## Comparability 可比性',
    table(['grade', 'meaning', '含义'], Object.entries(grades).map(([grade, { en, zh }]) => [grade, en, zh])),
    '## Forms 格式',
    table(['`era`', 'form', '格式'], Object.entries(eras).map(([era, { en, zh }]) => [code(era), en, zh])),
    '## Why a cell is empty 缺失原因',
    table(['`missing`', 'meaning', '含义'], Object.entries(missing).map(([key, { en, zh }]) => [code(key), en, zh])),
    '## Indicators 指标',
    'The table `indicators`. A sum is given only where all of its parts are; a rate only where the denominator is above zero.',
    table(['key', 'label', '名称', 'unit', 'grade'], indicators.map((one) => [code(one.key), one.en, one.zh, `${one.unit} ${one.unit_zh}`, one.grade])),
    ...indicators.map(describeIndicator),
    '## Counts 计数',
    'Columns of the table `reports`, and with dots the paths of `facts.indicator`.',
    table(['column', 'label', '名称', 'unit'], (counts as Readonly<Record<string, string>>[]).map(({ column, en, zh, unit, unit_zh }) => [code(column ?? ''), en ?? '', zh ?? '', `${unit ?? ''} ${unit_zh ?? ''}`])),
    '## Tables 数据表',
    ...(tables as readonly { name: string; en: string; zh: string; columns: readonly { name: string; type: string; en: string; zh: string }[] }[]).flatMap(({ name, en, zh, columns }) => [
      `### ${code(name)}`,
      `${en}. ${zh}。`,
      table(['column', 'type', 'meaning', '含义'], columns.map((column) => [code(column.name), column.type, column.en, column.zh])),
    ]),
  ].join('\n\n')}\n`;
} // prettier-ignore

function describeIndicator({ key, zh, eras, caveat }: CodebookIndicator): string {
  const sources = Object.entries(eras).map(
    ([era, source]) => `- ${code(era)}: ${source === null ? '–' : code(source)}`,
  );
  const caveats = caveat === null ? [] : [`${caveat.en} ${caveat.zh}`];
  return [`### ${code(key)} ${zh}`, ...caveats, sources.join('\n')].join('\n\n');
}
