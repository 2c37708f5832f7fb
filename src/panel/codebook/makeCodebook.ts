import { derivedIndicators, gradeMeanings, indicators, type Said } from '../../knowledge/crosswalk/index.js';
import { countNames, unitNames } from '../../knowledge/indicators/index.js';
import { tableModels } from '../../knowledge/tables/index.js';
import type { Era } from '../../types.js';
import { countColumn, panelTables } from '../rows/tables.js';

const eras: readonly Era[] = ['narrative', 'stat2014', 'format2019', 'format2021'];

export interface CodebookIndicator {
  readonly key: string;
  readonly en: string;
  readonly zh: string;
  readonly unit: string;
  readonly unit_zh: string;
  /** How the value is made in each form; null where the form has no such figure. */
  readonly eras: Readonly<Record<Era, string | null>>;
  readonly grade: string;
  readonly caveat: Said | null;
}

/** What everything in a panel means, made from the knowledge that the reports are read with. */
export interface Codebook {
  readonly grades: typeof gradeMeanings;
  readonly eras: Readonly<Record<Era, Said>>;
  readonly missing: Readonly<Record<string, Said>>;
  readonly indicators: readonly CodebookIndicator[];
  readonly counts: readonly object[];
  readonly cells: readonly object[];
  readonly tables: readonly object[];
}

const eraNames: Codebook['eras'] = {
  narrative: { en: 'no national form (2008–2013, small bodies until 2018)', zh: '无全国统一表格（2008—2013年，小单位至2018年）' },
  stat2014: { en: 'statistical form (2014–2018)', zh: '政府信息公开情况统计表（2014—2018年）' },
  format2019: { en: 'trial form (2019–2020)', zh: '年度报告格式（试行）（2019—2020年）' },
  format2021: { en: 'form in force (since 2021)', zh: '年度报告格式（2021年起）' },
}; // prettier-ignore

const missingNames: Codebook['missing'] = {
  no_report: { en: 'the frame has the unit, and no report is there', zh: '名单中有此单位，但没有报告' },
  not_in_form: { en: 'the form of that time has no such figure', zh: '当时的格式没有此项' },
  not_stated: { en: 'the report does not say', zh: '报告未说明' },
  blank: { en: 'the cell is there and is blank or holds a mark', zh: '有此单元格，但为空或只有符号' },
  unresolved: { en: 'something is printed that could not be read with certainty', zh: '有内容，但不能确定' },
  omitted: { en: 'the records were made without the part that would tell (--omit, --facts counts)', zh: '记录生成时省略了相关部分（--omit、--facts counts）' },
  no_denominator: { en: 'a rate of nothing', zh: '分母为零' },
}; // prettier-ignore

export function makeCodebook(): Codebook {
  return {
    grades: gradeMeanings,
    eras: eraNames,
    missing: missingNames,
    indicators: [...indicators.map(describeIndicator), ...derivedIndicators.map(describeDerived)],
    counts: countNames.map(({ path, en, zh, unit }) => ({
      column: countColumn(path),
      path,
      en,
      zh,
      unit: unitNames[unit].en,
      unit_zh: unitNames[unit].zh,
    })),
    cells: listCells(),
    tables: panelTables.map(({ name, en, zh, columns }) => ({ name, en, zh, columns })),
  };
}

function describeIndicator({
  key,
  label,
  unit,
  sources,
  grade,
  caveat,
}: (typeof indicators)[number]): CodebookIndicator {
  const said = eras.map((era) => [era, sources[era]?.join(' + ') ?? null] as const);
  return {
    key,
    ...label,
    unit: unitNames[unit].en,
    unit_zh: unitNames[unit].zh,
    eras: Object.fromEntries(said) as CodebookIndicator['eras'],
    grade,
    caveat,
  };
}

function describeDerived({
  key,
  label,
  grade,
  caveat,
  numerator,
  denominator,
  without,
}: (typeof derivedIndicators)[number]): CodebookIndicator {
  const sum = (keys: readonly string[]): string =>
    keys.length > 1 ? `(${keys.join(' + ')})` : keys.join('');
  const below = (era: Era): string => {
    const printed = era.startsWith('format') ? without : [];
    return printed.length > 0 ? `(${denominator.join(' + ')} − ${printed.join(' − ')})` : sum(denominator);
  };
  const said = eras.map((era) => [era, `${sum(numerator)} / ${below(era)}`] as const);
  return {
    key,
    ...label,
    unit: 'share',
    unit_zh: '比例',
    eras: Object.fromEntries(said) as CodebookIndicator['eras'],
    grade,
    caveat,
  };
}

/** Every cell that `facts.indicator` can name beside the counts; lines that offices add are extra rows there. */
function listCells(): object[] {
  return tableModels.flatMap(({ id, eras: forms, rows, columns }) =>
    rows
      .filter(({ kind, local }) => kind !== 'header' && !local)
      .map((row) => ({
        row: `${id}.${row.key}`,
        zh: row.label,
        unit_zh: row.unit === null ? null : unitNames[row.unit].zh,
        columns: row.columns ?? [...new Set(columns.map(({ key }) => key))],
        eras: forms,
      })),
  );
}
