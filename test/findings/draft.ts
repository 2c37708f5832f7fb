import { tableModel } from '../../src/knowledge/tables/index.js';
import type { RowModel, TableModel } from '../../src/knowledge/tables/model.js';

/** A draft of a report in the format of 2021 (or 2019) whose numbers agree; tests change one thing in it. */
export interface Draft {
  agency: string;
  year: number;
  preamble: string;
  headings: string[];
  /** The paragraphs below each heading; those with a table stand before it. */
  chapters: string[][];
  art20: Grid;
  applications: Grid;
  appeals: Record<string, (number | string)[]>;
  ending: string[];
  format: 'format2019' | 'format2021';
}

/** Rows of cells by the key of the row; `label:KEY` replaces a label. */
export interface Grid {
  cells: Record<string, (number | string)[]>;
  labels: Record<string, string>;
  heads: Record<string, string>;
}

const art20Of2021 = {
  government_rules: [0, 0, 0],
  normative_documents: [3, 1, 17],
  administrative_license: [416],
  administrative_penalty: [87],
  administrative_coercion: [2],
  administrative_fees: [35.6],
};
const art20Of2019 = {
  government_rules: [0, 0, 0],
  normative_documents: [3, 4, 18],
  administrative_license: [39, 2, 678],
  other_external_service: [12, 0, 40],
  administrative_penalty: [110, -3, 99],
  administrative_coercion: [7, 0, 2],
  administrative_fees: [3, 0],
  centralized_procurement: [12, 340.5],
};

const chapterTitles = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

export function makeDraft(
  format: Draft['format'] = 'format2021',
  year = format === 'format2021' ? 2023 : 2020,
): Draft {
  const zero = [0, 0, 0, 0, 0, 0, 0];
  const keys = tableModel('applications').rows.filter(({ kind }) => kind === 'leaf' || kind === 'total');
  const cells: Grid['cells'] = Object.fromEntries(keys.map(({ key }) => [key, [...zero]]));
  Object.assign(cells, {
    received_new: [20, 3, 0, 0, 1, 0, 24],
    carried_in: [2, 0, 0, 0, 0, 0, 2],
    granted: [14, 2, 0, 0, 1, 0, 17],
    partially_granted: [2, 0, 0, 0, 0, 0, 2],
    denied_third_party: [1, 0, 0, 0, 0, 0, 1],
    unable_not_held: [3, 1, 0, 0, 0, 0, 4],
    outcome_total: [20, 3, 0, 0, 1, 0, 24],
    carried_out: [2, 0, 0, 0, 0, 0, 2],
  });
  const is2021 = format === 'format2021';
  if (is2021) delete cells['other_handling'];
  else {
    for (const key of ['other_not_corrected_in_time', 'other_fee_not_paid', 'other_other'])
      Reflect.deleteProperty(cells, key);
    cells['other_handling'] = [...zero];
  }
  return {
    agency: '青阳县人民政府',
    year,
    format,
    preamble: `现公布青阳县人民政府${year}年政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    headings: [...chapterTitles],
    chapters: [
      [
        `（一）主动公开。${year}年，全县主动公开政府信息1286条。`,
        '（二）依申请公开。全年收到政府信息公开申请24件，办结24件。',
        '（三）政府信息管理。定期清理文件，核对公开属性。',
        '（四）政府信息公开平台建设。完善网站检索，维护政务微信。',
        '（五）监督保障。开展业务培训，纳入年度考核。',
      ],
      [],
      [],
      [],
      ['一是解读形式不多，二是更新不够及时。下一步将增加图解，按周检查栏目。'],
      ['本年度未收取信息处理费。'],
    ],
    art20: { cells: structuredClone(is2021 ? art20Of2021 : art20Of2019), labels: {}, heads: {} },
    applications: { cells, labels: {}, heads: {} },
    appeals: {
      review: [1, 0, 0, 0, 1],
      litigation_direct: [0, 0, 0, 0, 0],
      litigation_after_review: [0, 0, 0, 0, 0],
    },
    ending: [],
  };
}

const row = (cells: readonly (number | string)[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (rows: readonly string[]): string => `<table border="1">${rows.join('\n')}</table>`;
const labelOf = (one: RowModel, { labels }: Grid): string => labels[one.key] ?? one.label;

function printArt20(draft: Draft): string {
  const model = tableModel(draft.format === 'format2021' ? 'art20_2021' : 'art20_2019');
  const parts = [...new Set(model.rows.map(({ part }) => part))];
  return table(
    parts.flatMap((part) => {
      const rows = model.rows.filter((one) => one.part === part && draft.art20.cells[one.key]);
      const heads = (rows[0]?.columns ?? []).map((key) => headOf(model, key, draft.art20));
      return [
        row([`第二十条第（${part?.slice(3) ?? ''}）项`]),
        row(['信息内容', ...heads]),
        ...rows.map((one) => row([labelOf(one, draft.art20), ...(draft.art20.cells[one.key] ?? [])])),
      ];
    }),
  );
}

function headOf(model: TableModel, key: string, { heads }: Grid): string {
  return heads[key] ?? model.columns.find((column) => column.key === key)?.label ?? key;
}

function printApplications({ applications }: Draft): string {
  const model = tableModel('applications');
  const heads = model.form.map((key) => headOf(model, key, applications));
  const rows = model.rows.filter((one) => applications.cells[one.key]);
  return table([
    row(['申请人情况', ...heads]),
    ...rows.map((one) => row([labelOf(one, applications), ...(applications.cells[one.key] ?? [])])),
  ]);
}

function printAppeals({ appeals }: Draft): string {
  if (Object.keys(appeals).length === 0) return '';
  const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const groups =
    '<td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td>';
  return table([
    `<tr>${groups}</tr>`,
    row([...heads, ...heads, ...heads]),
    row([
      ...(appeals['review'] ?? []),
      ...(appeals['litigation_direct'] ?? []),
      ...(appeals['litigation_after_review'] ?? []),
    ]),
  ]);
}

/** The draft as a page. */
export function printDraft(draft: Draft): string {
  const tables = ['', printArt20(draft), printApplications(draft), printAppeals(draft), '', ''];
  const body = draft.headings.flatMap((heading, i) => [
    heading === '' ? '' : `<p><b>${heading}</b></p>`,
    ...(draft.chapters[i] ?? []).map((text) => `<p>${text}</p>`),
    tables[i] ?? '',
  ]);
  const title = `${draft.agency}${draft.year}年政府信息公开工作年度报告`;
  const ending = draft.ending.map((line) => `<p>${line}</p>`).join('\n');
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1>\n<p>${draft.preamble}</p>\n${body.join('\n')}\n${ending}</body></html>`;
}

/** The draft as text: rows with bars. */
export function printDraftAsText(draft: Draft): string {
  const body = printDraft(draft).replace(/^.*?<h1>/s, '');
  return body
    .replace(/<\/td><td[^>]*>/g, ' | ')
    .replace(/<\/(?:tr|p|h1)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\n{2,}/g, '\n');
}
