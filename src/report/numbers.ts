import type { FoldedDocument } from '../recognition/foldDocument.js';
import { foldName } from '../recognition/foldDocument.js';

/** What stands in a field that is empty. */
const empty = /^(?:无|暂无|没有|空|[-—–/\\_.]+|null|undefined|nbsp;?)?$/i;

const documentNumber = /^\(?([\u4e00-\u9fff]{2,16}[[(]20\d{2}[\])]第?\d{1,5}号)\)?$/;
const documentLike = /号|[〔［[【(（]20\d{2}|令/;

function firstFilled(values: readonly string[]): string | null {
  for (const value of values) {
    const bare = value.replace(/\s+/g, '');
    if (!empty.test(bare)) return bare;
  }
  return null;
}

/** 索引号 as printed, white space removed. */
export function findIndexNumber(page: FoldedDocument): string | null {
  const value = firstFilled(page.values('index_number'));
  return value !== null && /\d/.test(value) ? value : null;
}

/** The report's own 文号: its field, or a line of its own before the first chapter. */
export function findDocumentNumber(page: FoldedDocument): string | null {
  const stated = firstFilled(page.values('document_number'));
  if (stated !== null && documentLike.test(stated)) return stated;
  for (const line of page.lines.slice(0, 30)) {
    if (line.length > 200 || /^一、/.test(line.folded)) break;
    const number = line.length < 40 ? documentNumber.exec(foldName(line.folded))?.[1] : undefined;
    if (number === undefined) continue;
    const at = line.folded.indexOf(number);
    return line.printed.slice(at, at + number.length);
  }
  return null;
}
