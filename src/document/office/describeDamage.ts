import type { Failure } from '../../types.js';
import { openOle } from './ole/openOle.js';

/** How packages say that a file is locked. */
const locked = /password|encrypt/i;
/** How packages say that a file ends too early. */
const cut =
  /end of (?:data|file|central directory|stream)|unexpected end|truncated|out of (?:bounds|range)|offset/i;

export const encrypted: Failure = {
  code: 'E_ENCRYPTED',
  message: 'the file is protected by a password; save it without one and give that',
};

/** A reader failed: the file is locked, cut or damaged. Packages throw what they like; their words stay in the message. */
export function describeDamage(format: string, error: unknown): Failure {
  const words = error instanceof Error ? error.message : String(error);
  if (locked.test(words)) return encrypted;
  const detail = words.replace(/\s+/g, ' ').slice(0, 160);
  if (cut.test(words))
    return { code: 'E_TRUNCATED', message: `the ${format} is cut or damaged (${detail}); fetch it again` };
  return {
    code: 'E_DAMAGED',
    message: `the ${format} cannot be opened (${detail}); open it in an office program and save it anew`,
  };
}

/** The container of Word and Excel 97–2003 without either: of another program, or its directory is cut off. */
export function describeOle(bytes: Uint8Array): Failure {
  const { names, isCut } = openOle(bytes);
  if (names.length === 0 || isCut)
    return {
      code: 'E_TRUNCATED',
      message: 'the Word or Excel file (97–2003) is cut or damaged; fetch it again',
    };
  return {
    code: 'E_UNSUPPORTED',
    message: `an OLE file that is neither Word nor Excel is not read (it holds ${names.slice(0, 4).join(', ')}); save its text as .docx, .pdf or HTML`,
  };
}
