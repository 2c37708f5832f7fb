import type { Messages } from './message.js';

/** How a panel went and what is wrong with its frame. */
export const panelMessages = {
  'panel.foreign': {
    en: '{out} has files of others; name a new or empty folder with --out',
    zh: '{out} 中有其他文件，请用 --out 给出新的或空的文件夹',
  },
  'panel.noInput': {
    en: 'nothing to read: name files or folders with records, or pipe records in',
    zh: '没有输入：请给出含记录的文件或文件夹，或用管道传入记录',
  },
  'panel.needsPackage': {
    en: 'E_NEEDS_PACKAGE: writing {what} takes a package that is not installed; install it beside gov-report: npm install {name}',
    zh: 'E_NEEDS_PACKAGE：写入 {what} 需要另装一个软件包，请与 gov-report 装在一起：npm install {name}',
  },
  'panel.noOverview': {
    en: 'no overview and no plots: they take a package that is not installed; install it beside gov-report: npm install {name}',
    zh: '未生成概览和图：需要另装一个软件包，请与 gov-report 装在一起：npm install {name}',
  },
  'panel.noReports': {
    en: 'no report among the records ({others} others); nothing is written',
    zh: '记录中没有年度报告（其他记录 {others} 条），未写入任何文件',
  },
  'panel.done': {
    en: '{reports} reports ({duplicates} duplicates), {facts} facts in {out}; {others} other records',
    zh: '{out} 中报告 {reports} 份（重复 {duplicates} 份），数字 {facts} 个；其他记录 {others} 条',
  },
  'panel.missing': {
    en: '{count} units of the frame have no report, see the table missing',
    zh: '名单中 {count} 个单位年度没有报告，见 missing 表',
  },
  'panel.frame.unreadable': {
    en: '--frame: {file} cannot be read as text',
    zh: '--frame：无法读取 {file}，应为文本文件',
  },
  'panel.frame.no_columns': {
    en: '--frame: {file} needs a column years and one of agency and code in its first line',
    zh: '--frame：{file} 首行应有 years 列，以及 agency、code 之一',
  },
  'panel.frame.no_agency': {
    en: '--frame: {file}, line {line}: neither agency nor code',
    zh: '--frame：{file} 第 {line} 行既无机关也无代码',
  },
  'panel.frame.code': {
    en: '--frame: {file}, line {line}: {token} is no division code of six digits',
    zh: '--frame：{file} 第 {line} 行：{token} 不是六位区划代码',
  },
  'panel.frame.years': {
    en: '--frame: {file}, line {line}: {token} is no list of years such as 2015, 2014-2018 or 2014;2016-2018',
    zh: '--frame：{file} 第 {line} 行：{token} 不是年度列表，可写 2015、2014-2018、2014;2016-2018',
  },
  'panel.frame.csv': {
    en: '--frame: {file}, line {line}: not a CSV ({token})',
    zh: '--frame：{file} 第 {line} 行不是有效的 CSV（{token}）',
  },
} as const satisfies Messages;
