import type { Failure, Notice } from '../../../types.js';
import type { PageContent } from './page/content.js';

/** No report of a year has more; a whole library bound in one file takes longer than a document may. */
export const maxPages = 1000;

/** So few characters on a page with a picture are a stamp or a page number, not its text. */
const fewCharacters = 20;
/** Share of characters without a meaning from which nothing of the text can be trusted. */
const maxUnreadable = 0.3;
/** A PDF ends with this mark, perhaps with some bytes behind it. */
const endMark = '%%EOF';
const tail = 65_536;

export const noText: Failure = {
  code: 'E_NO_TEXT',
  message:
    'the PDF has no text that can be read (a scan, or fonts that do not say their characters); run OCR and give the result',
};

export const truncated: Failure = {
  code: 'E_TRUNCATED',
  message: 'the PDF file is cut: its end, which says where everything stands, is missing; fetch it again',
};

export const tooManyPages = (pages: number): Failure => ({
  code: 'E_TOO_MANY_PAGES',
  message: `the PDF has ${String(pages)} pages, more than ${String(maxPages)}; cut the report out of it`,
});

/** What of the pages could not be read, as warnings; null where nothing could. A page is null where reading failed. */
export function describeLosses(
  pages: readonly (PageContent | null)[],
  bytes: Uint8Array,
): readonly Notice[] | null {
  let all = 0;
  let unreadable = 0;
  let recognised = 0;
  let cut = 0;
  const lost: number[] = [];
  const pictures: number[] = [];
  pages.forEach((page, i) => {
    if (page === null) return lost.push(i + 1);
    const inked = page.glyphs.filter(({ text }) => text.trim() !== '');
    all += inked.length;
    unreadable += inked.filter(({ text }) => isUnreadable(text)).length;
    cut += inked.filter(({ text }) => text.length > 1 && /^…\d$|^\d…$/.test(text)).length;
    recognised += inked.filter(({ invisible }) => invisible).length;
    return inked.length < fewCharacters && page.pictures.length > 0 && pictures.push(i + 1);
  });
  if (all === 0 || unreadable > maxUnreadable * all) return null;
  if (all < fewCharacters * pictures.length) return null;
  const warnings: Notice[] = [];
  if (lost.length > 0)
    warnings.push({
      code: 'W_PAGES_LOST',
      message: `damaged pages were left out: ${lost.join(', ')}; fetch the file again`,
    });
  if (isCut(bytes))
    warnings.push({
      code: 'W_PDF_CUT',
      message: 'the end of the PDF is missing: pages or parts of them may be lost; fetch the file again',
    });
  if (pictures.length > 0)
    warnings.push({
      code: 'W_PAGES_ARE_PICTURES',
      message: `pages without text were left out: ${pictures.join(', ')}; read these pictures by hand`,
    });
  if (recognised > all / 2)
    warnings.push({
      code: 'W_TEXT_OF_SCAN',
      message: 'the text was recognised from a scan by other software: compare its numbers with the picture',
    });
  if (cut > 0)
    warnings.push({
      code: 'W_TEXT_OVER_EDGE',
      message: `the text runs over the edge of the page: ${String(cut)} numbers are cut and were not read`,
    });
  if (unreadable > 0)
    warnings.push({
      code: 'W_UNREADABLE_CHARACTERS',
      message: `the fonts of the PDF do not say which characters ${String(unreadable)} of its signs are`,
    });
  return warnings;
}

const isUnreadable = (text: string): boolean => /[\ue000-\uf8ff\ufffd]|\p{Co}|\p{Cn}/u.test(text);

export const isCut = (bytes: Uint8Array): boolean =>
  !Buffer.from(bytes.subarray(-tail)).toString('latin1').includes(endMark);
