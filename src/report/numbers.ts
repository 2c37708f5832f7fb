import type { FoldedDocument, FoldedLine } from '../recognition/foldDocument.js';
import { foldName } from '../recognition/foldDocument.js';

/** What stands in a field that is empty. */
const empty = /^(?:无|暂无|没有|空|[-—–/\\_.]+|null|undefined|nbsp;?)?$/i;

const numberPattern = '([\\u4e00-\\u9fff]{2,16}\\s{0,2}[[(]20\\d{2}[\\])]\\s{0,2}第?\\d{1,5}号)';
/** Alone in its line, behind its label, or beside who has signed the letter. */
const documentNumber = new RegExp(
  `^(?:[\\u4e00-\\u9fff:]{0,20}(?:文号|字号|公文编号|文件编号):?)?\\(?${numberPattern}\\)?(?:签发人:?[\\u4e00-\\u9fff]{0,4})?$`,
);
/** As the first words of a page in one line; on a line with its white space. */
const numberFirst = new RegExp(`^\\(?${numberPattern}\\)?\\s{1,12}`);
/** Behind a number that is only cited. */
const citing = '《 , 、 。 的 等 和 文件 精神 要求 通知 规定 印发 有关 相关 转发'.split(' ');
const documentLike = /号|[〔［[【(（]20\d{2}|令/;

function firstFilled(values: readonly string[]): string | null {
  for (const value of values) {
    // [ 索引号 ] 0092…: the bracket of the label.
    const bare = value.replace(/\s+/g, '').replace(/^[\]】]/, '');
    if (!empty.test(bare)) return bare;
  }
  return null;
}

/** 索引号 as printed, white space removed. */
export function findIndexNumber(page: FoldedDocument): string | null {
  const value = firstFilled(page.values('index_number'));
  return value !== null && /\d/.test(value) ? value : null;
}

/** The first words of a line with the white space between them, brackets folded. */
const startOfLine = ({ document }: FoldedDocument, { span }: FoldedLine): string =>
  document.text
    .slice(span.start, Math.min(span.end, span.start + 80))
    .trimStart()
    .split(/(\s+)/)
    .map((part) => (part.trim() === '' ? part : foldName(part)))
    .join('');

function firstNumber(start: string): string | undefined {
  const match = numberFirst.exec(start);
  if (match === null) return undefined;
  const behind = start.slice(match[0].length).trimStart();
  return citing.some((word) => behind.startsWith(word)) ? undefined : match[1]?.replace(/\s+/g, '');
}

/** The report's own 文号: its field, a line of its own before the first chapter, or the first words of all. */
export function findDocumentNumber(page: FoldedDocument): string | null {
  const stated = firstFilled(page.values('document_number'));
  if (stated !== null && documentLike.test(stated)) return stated;
  const first = page.lines.find(({ role }) => role === 'body');
  for (const line of page.lines.slice(0, 30)) {
    if ((line.length > 200 && line !== first) || /^一、/.test(line.folded)) break;
    const number =
      (line.length < 40 ? documentNumber.exec(line.folded)?.[1] : undefined) ??
      (line === first ? firstNumber(startOfLine(page, line)) : undefined);
    if (number === undefined && line.length > 200) break;
    if (number === undefined) continue;
    const at = line.folded.indexOf(number);
    return line.printed.slice(at, at + number.length);
  }
  return null;
}
