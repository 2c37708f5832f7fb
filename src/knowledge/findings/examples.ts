import type { Wording } from './types.js';

const table = (name: string): Wording => ({ zh: `“${name}”表`, en: `table ${name}` });

/** Places and sides for the example sentences. */
export const applications = table('收到和处理政府信息公开申请情况');
export const disclosed = table('主动公开政府信息情况');
export const appeals = table('政府信息公开行政复议、行政诉讼情况');
export const statistics = table('政府信息公开情况统计表');
export const applicationsColumn: Wording = {
  zh: `${applications.zh}列“总计”`,
  en: `${applications.en}, column 总计`,
};

/** One cell, or several that are summed: 自然人 5＋商业企业 1. */
export const sideOf = (cells: string, value: number): Wording =>
  cells.includes('＋')
    ? { zh: `${cells}，合计 ${value}`, en: `${cells.replaceAll('＋', ' + ')} make ${value}` }
    : { zh: `“${cells}”为 ${value}`, en: `${cells} prints ${value}` };
