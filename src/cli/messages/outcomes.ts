import type { Messages } from './message.js';

/** What became of documents and outputs, and the summary of a run. */
export const outcomesMessages = {
  'output.failed': { en: 'cannot write {path}: {reason}', zh: '无法写入 {path}：{reason}' },
  'output.kept': {
    en: '{path} is left as it was: no input could be read',
    zh: '{path} 保持原样：没有可读取的输入',
  },
  'output.notMade': {
    en: '{path} is not written: no input could be read',
    zh: '未写入 {path}：没有可读取的输入',
  },
  'document.error': { en: '{uri}: {code}: {message}', zh: '{uri}：{code}：{message}' },
  'check.notAReport': {
    en: 'not checked, it is not a report ({reason})',
    zh: '未检查，不是年度报告（{reason}）',
  },
  'document.notAReport': { en: '{uri}: not a report ({reason})', zh: '{uri}：不是年度报告（{reason}）' },
  'internal.error': {
    en: 'a defect of gov-report itself: {message}; please report it with the document',
    zh: 'gov-report 内部错误：{message}；请附上文档反馈',
  },
  'summary.documents': { en: '{count} documents:', zh: '共 {count} 份文档：' },
  'summary.documents.one': { en: '1 document:', zh: '共 1 份文档：' },
  'summary.records': {
    en: '{records} records of {count} documents:',
    zh: '共 {count} 份文档、{records} 条记录：',
  },
  'summary.records.one': {
    en: '{records} records of 1 document:',
    zh: '共 1 份文档、{records} 条记录：',
  },
  'summary.reports': { en: '{count} reports', zh: '报告 {count} 份' },
  'summary.reports.one': { en: '1 report', zh: '报告 1 份' },
  'summary.notReports': { en: '{count} are not reports', zh: '非报告 {count} 份' },
  'summary.notReports.one': { en: '1 is not a report', zh: '非报告 1 份' },
  'summary.errors': { en: '{count} with errors', zh: '出错 {count} 份' },
  'summary.errors.one': { en: '1 with an error', zh: '出错 1 份' },
  'summary.problems': { en: '{count} inputs could not be read', zh: '{count} 个输入无法读取' },
  'summary.problems.one': { en: '1 input could not be read', zh: '1 个输入无法读取' },
  'summary.skipped': { en: '{count} skipped', zh: '跳过 {count} 份' },
  'summary.noReports': { en: 'no report among', zh: '未发现年度报告；' },
} as const satisfies Messages;
