import { listKeys, nameType } from './listKeys.mjs';

/** The parts that have a table of their own. */
const parts = ['source', 'report', 'counts', 'tables', 'facts', 'sections', 'checks'];

const heads = {
  en: {
    keys: '| key | type | what |\n| --- | --- | --- |',
    counts: '| path | what | in the report | unit |\n| --- | --- | --- | --- |',
  },
  zh: {
    keys: '| 键 | 类型 | 含义 |\n| --- | --- | --- |',
    counts: '| 路径 | 名称 | 单位 |\n| --- | --- | --- |',
  },
};

const units = {
  tiao: { en: 'items', zh: '条' },
  jian: { en: '件 (cases, documents)', zh: '件' },
  ci: { en: 'times', zh: '次' },
  pian: { en: 'articles', zh: '篇' },
  ge: { en: 'places', zh: '个' },
  ren: { en: 'people', zh: '人' },
  renci: { en: 'visits', zh: '人次' },
  yuan: { en: '元', zh: '元' },
};

/** The tables of the page by the name of their part; what a key means stands in the schema, in Chinese in `chinese`. */
export function writeTables({ schema, countNames }, chinese, language) {
  const used = new Set();
  const rows = (keys, name) =>
    keys.map(({ path, node }) => {
      const full = name === 'record' ? path : `${name}.${path}`;
      used.add(full);
      const text = language === 'en' ? node.description : chinese[full];
      if (text === undefined) throw new Error(`${full} has no text (${language})`);
      return `| \`${path}\` | ${nameType(node, language)} | ${text.replaceAll('|', '\\|')} |`;
    });
  const tables = new Map([['record', write(heads[language].keys, rows(listKeys(schema, parts), 'record'))]]);
  for (const part of parts) {
    const keys = listKeys(schema.properties[part]);
    tables.set(
      part,
      part === 'counts'
        ? write(heads[language].counts, describeCounts(keys, countNames, language))
        : write(heads[language].keys, rows(keys, part)),
    );
  }
  const unused = Object.keys(chinese).filter((path) => !used.has(path));
  if (unused.length > 0) throw new Error(`no such keys: ${unused.join(', ')}`);
  return tables;
}

const write = (head, rows) => `${head}\n${rows.join('\n')}`;

/** A row for each number; the list of categories is explained on the page. */
function describeCounts(keys, countNames, language) {
  const names = new Map(countNames.map((name) => [name.path, name]));
  return keys
    .filter(({ path }) => names.has(path))
    .map(({ path, node }) => {
      const { en, zh, unit } = names.get(path);
      const cells = language === 'en' ? [en, node.description, units[unit].en] : [zh, units[unit].zh];
      return `| \`${path}\` | ${cells.join(' | ')} |`;
    });
}
