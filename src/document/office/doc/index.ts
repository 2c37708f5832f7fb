import type { Failure } from '../../../types.js';
import { encrypted } from '../describeDamage.js';
import type { OfficeText } from '../officeText.js';
import { openOle } from '../ole/openOle.js';
import { readHiddenRuns } from './hiddenRuns.js';
import { readLists } from './lists.js';
import { readParagraphs } from './paragraphs.js';
import { readPieces } from './pieces.js';
import { writePage } from './writePage.js';

/** Places in the file's first block: https://learn.microsoft.com/openspecs/office_file_formats/ms-doc. */
const fib = {
  mark: 0,
  version: 2,
  flags: 10,
  characters: 0x4c,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  complex: 0x1a2,
  listPatterns: 0x2e2,
  lists: 0x2ea,
};
const wordMark = 0xa5ec;
const word97 = 0xc1;
const flag = { encrypted: 0x0100, secondTable: 0x0200 };

/** Word 97–2003 and WPS: paragraphs, headings and tables with merged cells; deleted and hidden text is left out. */
export function readDoc(bytes: Uint8Array): Promise<OfficeText | Failure> {
  const ole = openOle(bytes);
  const main = ole.read('WordDocument');
  if (main === null) throw new Error('the stream WordDocument is missing');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(fib.mark, true) !== wordMark || view.getUint16(fib.version, true) < word97)
    return Promise.resolve(tooOld);
  const flags = view.getUint16(fib.flags, true);
  if ((flags & flag.encrypted) !== 0) return Promise.resolve(encrypted);
  const table = ole.read((flags & flag.secondTable) !== 0 ? '1Table' : '0Table');
  if (table === null) throw new Error('the table stream is missing');
  const slice = (at: number): Uint8Array => {
    const start = view.getUint32(at, true);
    const end = start + view.getUint32(at + 4, true);
    if (end > table.length) throw new Error('unexpected end of the table stream');
    return table.subarray(start, end);
  };
  const html = writePage({
    pieces: readPieces(main, slice(fib.complex), view.getUint32(fib.characters, true)),
    paragraphs: readParagraphs(main, slice(fib.paragraphPages), ole.read('Data')),
    hidden: readHiddenRuns(main, slice(fib.characterPages)),
    // The levels stand behind the patterns, outside their length.
    numberParagraph: readLists(table.subarray(view.getUint32(fib.listPatterns, true)), slice(fib.lists)),
  });
  return Promise.resolve({ html, mediaType: 'application/msword', warnings: [] });
}

const tooOld: Failure = {
  code: 'E_UNSUPPORTED',
  message:
    'Word files from before Word 97 are not read; open the file in an office program and save it as .docx',
};
