import type { Failure } from '../index.js';
import type { Language } from './messages.js';

/** Codes of documents and inputs in Chinese; records stay English. `{detail}` is what the English message adds. */
export const chineseFailures: Readonly<Record<string, string>> = {
  E_EMPTY: '文档为空或只有空白，请检查保存方式',
  E_UNSUPPORTED: '不读取此格式，请转换为文本或网页；压缩包请重新打包为 zip、tar 或 gzip（{detail}）',
  E_TOO_LARGE: '文档超过大小上限，请只给出单份报告，或用 --max-document 提高上限',
  E_ENCRYPTED: '文档已加密，请用密码解开后再给出',
  E_TRUNCATED: '数据不完整，在中途结束；请重新获取完整文件',
  E_DAMAGED: '数据已损坏，此处可能缺少文档；请重新获取',
  E_LIMIT: '超出限制（{detail}）',
  E_JSON: '此行不是可用的 JSON 对象，请每行写一个含正文的对象（{detail}）',
  E_NEEDS_FILE: '此压缩包过大，无法从管道读取，请先存为文件再给出',
  E_TIMEOUT: '处理超时，已中止；请检查文档，或用 --timeout 延长时限',
  E_MEMORY: '处理占用内存过多，已中止；请检查文档，或用 --memory 提高上限',
  E_NO_TEXT: '文件中没有文字，可能是扫描件，请先作文字识别（{detail}）',
  E_TOO_MANY_PAGES: 'PDF 页数过多，请只取出报告部分（{detail}）',
  E_NEEDS_PACKAGE: '读取此格式需要另装一个软件包（{detail}）',
  E_ENCODING_NAME: '不认识的编码名称（{detail}）',
  E_INTERNAL: '处理此文档时程序出错，请附上文档反馈（{detail}）',
  E_NOT_FOUND: '找不到（{detail}）',
  E_UNREADABLE: '无法读取（{detail}）',
  E_NO_MATCH: '没有匹配的文件',
  E_NO_FILES: '文件夹中没有可读的文件',
  E_IS_FOLDER: '这是文件夹，请给出一个文件',
  E_LIST_EMPTY: '列表中没有文件',
  E_LIST_NOT_TEXT: '列表应为文本，每行一个路径，不含 NUL 等控制字符（请用 find -print，不用 -print0）',
  W_ATTACHMENT_ONLY: '页面本身没有报告，报告在附件中，请获取附件（{detail}）',
  W_FRAMES_ONLY: '页面只用框架显示其他页面，请获取这些页面（{detail}）',
  W_NOT_A_REPORT_NOTICE: '要求编写或公布报告的通知',
  W_NOT_A_REPORT_LIST: '列出多份报告的目录页',
  W_NOT_A_REPORT_REGULATION: '法规条文',
  W_NOT_A_REPORT_NEWS: '关于信息公开工作的新闻',
  W_NOT_A_REPORT_TEMPLATE: '未填写的模板',
  W_NOT_A_REPORT_OTHER_REPORT: '其他报告，或季度、半年报告',
  W_NOT_A_REPORT_ERROR_PAGE: '网站的错误页面',
  W_NOT_A_REPORT_UNRELATED: '没有年度报告的标题，也没有其章节和数据',
  W_DECLARED_ENCODING_WRONG: '声明的编码与字节不符，以字节为准（{detail}）',
  W_REPLACEMENT_CHARACTERS: '部分字节无法解码，请与原文核对（{detail}）',
  W_MOJIBAKE: '数据在此前已被错误转码，请获取原始文件（{detail}）',
  W_REPAIRED_ENCODING: '全文曾被错误转码，已无损还原（{detail}）',
  W_MIXED_ENCODINGS: '部分行的编码不同，请先统一编码（{detail}）',
  W_MORE_REPORTS: '似乎含有多份报告，请拆分后分别读取（{detail}）',
  W_NO_TITLE: '没有找到标题，机关和年度取自正文',
  W_OTHER_PERIOD: '报告年度与所述统计期限不是同一年，比较数据前请核对哪个正确',
  W_HTML_DEPTH: '网页元素嵌套过深，过深部分按正文读取，请核对表格（{detail}）',
  W_DAMAGED_SHEET: 'Excel 文件部分损坏，请核对表格（{detail}）',
  W_PAGES_LOST: 'PDF 部分页面损坏，未读取，请重新获取（{detail}）',
  W_PDF_CUT: 'PDF 末尾缺失，可能缺页，请重新获取',
  W_PAGES_ARE_PICTURES: 'PDF 部分页面是图片，未读取，请人工核对（{detail}）',
  W_TEXT_OF_SCAN: 'PDF 的文字由其他软件从扫描件识别，请与图像核对',
  W_TEXT_OVER_EDGE: 'PDF 文字超出页面，被截断的数字未读取（{detail}）',
  W_UNREADABLE_CHARACTERS: 'PDF 的字体没有给出部分字符，请与页面核对（{detail}）',
  W_TABLES_ARE_PICTURES: '表格是图片，只读取了文字，请人工核对',
  W_UNRESOLVED_TABLE: '表格中部分数字无法确定所属单元格，已置为空（{detail}）',
  W_BLANK_IN_SUM: '空白单元格可能是丢失的数字，未计算该类合计（{detail}）',
  W_SECOND_TABLE: '同一表格多次出现且数字不同，只读取其一（{detail}）',
  W_JOINT_NUMBER: '一个数字合指两项，未计入任何一项（{detail}）',
  W_UNRESOLVED_COUNT: '同一指标有多个数字，无法确定，已置为空（{detail}）',
  W_CORRECTION_STALE: '更正与报告不符，未采用，请重新审阅（{detail}）',
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
  'a file stands where a folder of its path should be': '路径中应为文件夹处是一个文件',
  'a link in its path leads nowhere': '路径中有失效的链接',
  'the name is empty': '名称为空',
  'the disk can only be read': '磁盘只读',
  'the disk is full': '磁盘已满',
  'the disk quota is used up': '磁盘配额已用完',
  'there are more than # members; those behind are not read (--max-entries)':
    '成员超过 # 个，其余未读取；可用 --max-entries 提高上限',
  'it unpacks to more than # times its size; if it is no bomb, raise --max-expansion':
    '解压后超过原大小的 # 倍；如非恶意文件，可用 --max-expansion 提高上限',
  'archives in archives are read # deep and no deeper; unpack the outer one, or raise --max-depth':
    '压缩包嵌套超过 # 层；请先解压外层，或用 --max-depth 提高上限',
  'the member shares its bytes with another one, as bombs do; it is not read':
    '与其他成员共用数据，疑为恶意文件',
  'the member holds more than the archive says, as bombs do; it is not read':
    '实际大小超过声明，疑为恶意文件',
};

/** Numbers in a sentence stand as # in the table. */
export function sayDetail(language: Language, detail: string): string {
  if (language !== 'zh') return detail;
  const numbers = detail.match(/\d{1,12}/g) ?? [];
  const chinese = chineseDetails[detail] ?? chineseDetails[detail.replace(/\d{1,12}/g, '#')];
  return chinese?.replace(/#/g, () => numbers.shift() ?? '') ?? detail;
}

/** The message of a failure in the user's language; without a translation, as it is. */
export function sayFailure(language: Language, { code, message }: Failure): string {
  const chinese = language === 'zh' ? chineseFailures[code] : undefined;
  if (chinese === undefined) return message;
  const detail = sayDetail(language, message);
  if (code === 'E_NOT_FOUND' && detail !== message) return detail;
  return detail === '' ? chinese.replace('（{detail}）', '') : chinese.replace('{detail}', () => detail);
}
