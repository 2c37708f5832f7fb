import type { Failure } from '../types.js';
import type { Language } from './messages.js';

/** Codes of documents and inputs in Chinese; records stay English. `{detail}` is what the English message adds. */
export const chineseFailures: Readonly<Record<string, string>> = {
  E_EMPTY: '文档为空或只有空白，请检查保存方式',
  E_UNSUPPORTED: '不读取此格式，请转换为文本或网页；压缩包请先解压（{detail}）',
  E_TOO_LARGE: '文档超过 20 MB 上限，请只给出单份报告',
  E_ENCODING_NAME: '不认识的编码名称（{detail}）',
  E_INTERNAL: '处理此文档时程序出错，请附上文档反馈（{detail}）',
  E_NOT_FOUND: '找不到（{detail}）',
  E_UNREADABLE: '无法读取（{detail}）',
  E_NO_MATCH: '没有匹配的文件',
  E_NO_FILES: '文件夹中没有可读的文件',
  E_IS_FOLDER: '这是文件夹，请给出一个文件',
  E_LIST_EMPTY: '列表中没有文件',
  E_LIST_NOT_TEXT: '列表应为文本，每行一个路径，不含 NUL 等控制字符（请用 find -print，不用 -print0）',
  W_NOT_A_REPORT_NOTICE: '要求编写或公布报告的通知',
  W_NOT_A_REPORT_LIST: '列出多份报告的目录页',
  W_NOT_A_REPORT_REGULATION: '法规条文',
  W_NOT_A_REPORT_NEWS: '关于信息公开工作的新闻',
  W_NOT_A_REPORT_TEMPLATE: '未填写的模板',
  W_NOT_A_REPORT_OTHER_REPORT: '其他报告，或季度、半年报告',
  W_NOT_A_REPORT_ERROR_PAGE: '网站的错误页面',
  W_NOT_A_REPORT_UNRELATED: '没有年度报告的标题，也没有其章节和数据',
};

/** What the system says of files, in Chinese. */
const chineseDetails: Readonly<Record<string, string>> = {
  'no such file or folder': '没有这个文件或文件夹',
  'permission denied': '没有权限',
  'too many links': '链接过多',
  'the name is too long': '名称过长',
  'it is a folder': '这是文件夹',
  'too many open files': '打开的文件过多',
  'the disk reports a read error': '磁盘读取错误',
  'standard input can be read only once': '标准输入只能读取一次',
  'the folder does not exist': '文件夹不存在',
  'the name is empty': '名称为空',
  'the disk can only be read': '磁盘只读',
  'the disk is full': '磁盘已满',
  'the disk quota is used up': '磁盘配额已用完',
};

export function sayDetail(language: Language, detail: string): string {
  return language === 'zh' ? (chineseDetails[detail] ?? detail) : detail;
}

/** The message of a failure in the user's language; without a translation, as it is. */
export function sayFailure(language: Language, { code, message }: Failure): string {
  const chinese = language === 'zh' ? chineseFailures[code] : undefined;
  if (chinese === undefined) return message;
  const detail = sayDetail(language, message);
  if (code === 'E_NOT_FOUND' && detail !== message) return detail;
  return detail === '' ? chinese.replace('（{detail}）', '') : chinese.replace('{detail}', () => detail);
}
