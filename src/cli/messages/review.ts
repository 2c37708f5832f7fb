import type { Messages } from './message.js';

/** How a review went and what of the corrections was not taken. */
export const reviewMessages = {
  'review.done': {
    en: '{out}: {count} records, {found} with their text',
    zh: '{out}：记录 {count} 条，其中 {found} 条附原文',
  },
  'review.unfound': {
    en: '{count} documents were not found or have changed; name their folder with --sources',
    zh: '{count} 份文档未找到或已改动；请用 --sources 给出其文件夹',
  },
  'review.unfound.one': {
    en: '1 document was not found or has changed; name its folder with --sources',
    zh: '1 份文档未找到或已改动；请用 --sources 给出其文件夹',
  },
  'corrections.invalid': {
    en: '--corrections: {path} is no file of corrections ({reason})',
    zh: '--corrections：{path} 不是更正文件（{reason}）',
  },
  'corrections.unreadable': {
    en: '--corrections: cannot read {path}: {reason}',
    zh: '--corrections：无法读取 {path}：{reason}',
  },
  'corrections.unused': {
    en: '{count} corrections of {path} belong to no report of this run',
    zh: '{path} 中有 {count} 条更正不属于本次的任何报告',
  },
  'corrections.unused.one': {
    en: '1 correction of {path} belongs to no report of this run',
    zh: '{path} 中有 1 条更正不属于本次的任何报告',
  },
  'corrections.stale': {
    en: '{count} corrections of {path} no longer fit their report, see W_CORRECTION_STALE there',
    zh: '{path} 中有 {count} 条更正已与报告不符，见记录中的 W_CORRECTION_STALE',
  },
  'corrections.stale.one': {
    en: '1 correction of {path} no longer fits its report, see W_CORRECTION_STALE there',
    zh: '{path} 中有 1 条更正已与报告不符，见记录中的 W_CORRECTION_STALE',
  },
} as const satisfies Messages;
