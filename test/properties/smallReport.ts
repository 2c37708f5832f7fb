import fc from 'fast-check';
import { runs } from './runs.js';
import { writeChinese } from './writings.js';

/** A short report with what it says: enough to be recognised, little enough to be read a thousand times. */
export interface SmallReport {
  readonly title: string;
  /** Paragraphs behind the title, tables as rows of cells. */
  readonly body: readonly Piece[];
}

export type Piece = { readonly line: string } | { readonly rows: readonly (readonly string[])[] };

const agencies = [
  '云岭县人民政府',
  '临江市水利局',
  '青石区白河街道办事处',
  '南浦市人民政府办公室',
  '某某大学',
  '东陵镇人民政府',
];

const count = fc.oneof(
  { weight: 3, arbitrary: fc.nat(99) },
  fc.nat(20_000),
  fc.integer({ min: 0, max: 99_999_999 }),
);
const written = fc.tuple(count, fc.nat(9)).map(([n, manner]) => {
  if (n === 0 || manner > 2) return String(n);
  if (manner === 0) return writeChinese(n);
  return manner === 1
    ? n.toLocaleString('en')
    : String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
});

interface Chapter {
  readonly heading: string;
  /** Sentences of the genre, `#` for a number. */
  readonly sentences: readonly string[];
  /** What stands there where there is nothing to tell. */
  readonly none: string;
}

/** No sentence contradicts one beside it. */
const chapters: readonly Chapter[] = [
  {
    heading: '概述',
    sentences: [
      '共召开政府信息公开工作会议#次，举办培训班#期，培训#人次。',
      '配备专职人员#名、兼职人员#名。',
    ],
    none: '本年度，我单位健全制度，完善平台，稳步推进政府信息公开。',
  },
  {
    heading: '主动公开政府信息情况',
    sentences: [
      '全年主动公开政府信息#条。',
      '其中，通过政府网站公开#条，通过政务微博公开#条，其他方式公开#条。',
      '主动公开规范性文件#件。',
      '目录类信息#条，占#%；动态类信息#条。',
    ],
    none: '及时公开各类政府信息。',
  },
  {
    heading: '依申请公开政府信息情况',
    sentences: [
      '全年共收到政府信息公开申请#件，其中当面申请#件，网上申请#件，信函申请#件。',
      '均已按期答复。',
      '已答复#件，其中同意公开#件，不予公开#件，信息不存在#件。',
      '上年结转#件，结转下年度办理#件。',
    ],
    none: '未收到政府信息公开申请。',
  },
  {
    heading: '政府信息公开的收费及减免情况',
    sentences: ['收取检索费#元，减免#元。', '专项经费支出#万元。'],
    none: '未收取任何费用。',
  },
  {
    heading: '因政府信息公开申请行政复议、提起行政诉讼的情况',
    sentences: ['因政府信息公开申请行政复议#件，维持#件，纠正#件；行政诉讼#件。', '收到举报#件，申诉#件。'],
    none: '没有发生行政复议和行政诉讼。',
  },
  {
    heading: '存在的主要问题及改进情况',
    sentences: ['去年受理#件，今年有所下降。', '计划明年举办培训#期。'],
    none: '一是更新不够及时，二是业务有待熟悉，今后将加强学习。',
  },
];

const fill = (template: string): fc.Arbitrary<string> =>
  fc.array(written, { minLength: 4, maxLength: 4 }).map((numbers) => {
    let i = 0;
    return template.replaceAll('#', () => numbers[i++] ?? '0');
  });

/** A chapter as its heading and its paragraph. */
const writeChapter = ({ heading, sentences, none }: Chapter): fc.Arbitrary<readonly [string, string]> =>
  fc
    .oneof(
      {
        weight: 4,
        arbitrary: fc.subarray([...sentences], { minLength: 1 }).chain((some) => fc.tuple(...some.map(fill))),
      },
      fc.constant([none]),
    )
    .map((told) => [heading, told.join('')] as const);

const fewChapters = fc
  .subarray([...chapters], { minLength: 1, maxLength: 4 })
  .chain((some) => fc.tuple(...some.map(writeChapter)));

const cell = fc.oneof({ weight: 5, arbitrary: fc.nat(40).map(String) }, fc.constantFrom('', '/', '0', '0'));

/** Rows of the form of 2014, as they are printed. */
const statistics = fc.tuple(cell, cell, cell, cell, cell).map(([a, b, c, d, e]): Piece => ({
  rows: [
    ['统计指标', '单位', '统计数'],
    ['一、主动公开情况', '——', '——'],
    ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', a],
    ['其中：主动公开规范性文件数', '条', b],
    ['（二）通过不同渠道和方式公开政府信息的情况', '——', '——'],
    ['1．政府公报公开政府信息数', '条', c],
    ['2．政府网站公开政府信息数', '条', d],
    ['四、行政复议数量', '件', e],
  ],
}));

const review = fc.array(cell, { minLength: 15, maxLength: 15 }).map((cells): Piece => ({
  rows: [
    ['行政复议', '行政诉讼'],
    ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
    Array.from(
      { length: 10 },
      (_, i) => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'][i % 5] ?? '',
    ),
    cells,
  ],
}));

const table = fc.oneof(statistics, review);

const numbering = '一二三四五六';

export const smallReport: fc.Arbitrary<SmallReport> = fc
  .record({
    agency: fc.constantFrom(...agencies),
    year: fc.integer({ min: 2008, max: 2025 }),
    chapters: fewChapters,
    table: fc.option(table, { freq: 2 }),
    signed: fc.boolean(),
  })
  .map(({ agency, year, chapters: told, table: printed, signed }) => ({
    title: `${agency}${String(year)}年政府信息公开工作年度报告`,
    body: [
      { line: `根据《中华人民共和国政府信息公开条例》的规定，编制${String(year)}年度报告。` },
      ...told.flatMap(([heading, line], i) => [{ line: `${numbering.charAt(i)}、${heading}` }, { line }]),
      ...(printed ? [printed] : []),
      ...(signed ? [{ line: agency }, { line: `${String(year + 1)}年1月20日` }] : []),
    ],
  }));

export function writeText({ title, body }: SmallReport): string {
  return [
    title,
    ...body.map((piece) =>
      'line' in piece ? piece.line : piece.rows.map((row) => row.join('\t')).join('\n'),
    ),
  ].join('\n');
}

const writeTable = (rows: readonly (readonly string[])[]): string =>
  `<table border="1">${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

export function writeBody({ title, body }: SmallReport): string {
  return [
    `<h1>${title}</h1>`,
    ...body.map((piece) => ('line' in piece ? `<p>${piece.line}</p>` : writeTable(piece.rows))),
  ].join('\n');
}

export const writePage = (report: SmallReport): string =>
  `<html><head><title>${report.title}</title></head><body><div id="zoom">\n${writeBody(report)}\n</div></body></html>`;

/**
 * Some of them, the shortest first: where a report is read beside others, it need not be read anew for each. A fifth of
 * the runs, so that every one is met a few times.
 */
export const fewReports: readonly SmallReport[] = fc
  .sample(smallReport, { seed: runs.seed, numRuns: Math.max(20, Math.round(runs.numRuns / 5)) })
  .sort((a, b) => writeText(a).length - writeText(b).length);
