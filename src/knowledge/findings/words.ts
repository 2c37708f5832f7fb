import type { Severity, Wording } from './types.js';

/** The words around findings, where they are listed. `{name}` is filled in. */
export const severityWords: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
};

export const listWords = {
  notAssessed: { zh: '未判断', en: 'not assessed' },
  colon: { zh: '：', en: ': ' },
  comma: { zh: '，', en: ', ' },
  nothing: { zh: '没有发现问题', en: 'nothing wrong was found' },
  unknownAgency: { zh: '（未读出机关）', en: '(agency not read)' },
  year: { zh: '{year}年', en: '{year}' },
  unknownYear: { zh: '（未读出年度）', en: '(year not read)' },
  years: { zh: '{now}年与{before}年对照', en: '{now} against {before}' },
  title: { zh: '政府信息公开年度报告检查结果', en: 'Check of annual reports' },
  severity: { zh: '级别', en: 'severity' },
  check: { zh: '检查', en: 'check' },
  finding: { zh: '发现', en: 'finding' },
  reason: { zh: '原因', en: 'reason' },
  counts: {
    zh: '错误 {error}，警告 {warning}，提示 {notice}',
    en: 'errors {error}, warnings {warning}, notices {notice}',
  },
  open: { zh: '；{open} 项未判断', en: '; not assessed {open}' },
  summary: { zh: '共检查 {reports} 份报告：', en: 'reports checked {reports}: ' },
  unchecked: { zh: '；{unchecked} 份文档未检查', en: '; documents not checked {unchecked}' },
} as const satisfies Record<string, Wording>;
