import type { Failure } from '../../../types.js';
import type { OfficeText } from '../officeText.js';
import { describeLosses, isCut, maxPages, noText, tooManyPages, truncated } from './describeLosses.js';
import { dropFurniture } from './flow/dropFurniture.js';
import { orderBlocks } from './flow/orderBlocks.js';
import { writePages } from './flow/writePages.js';
import { openPdf } from './openPdf.js';
import type { PageContent } from './page/content.js';
import { dropDoubles } from './page/dropDoubles.js';
import { hideBoxes } from './page/hideBoxes.js';
import { readPage } from './page/readPage.js';
import { turnPage } from './page/turnPage.js';

const mediaType = 'application/pdf';

/**
 * PDF → OfficeText: the text layer as paragraphs and tables, put together from the places of characters and lines.
 *
 * @returns the page, or a failure: `E_NO_TEXT` (a scan, or characters that the file does not name),
 * `E_TOO_MANY_PAGES`, `E_TRUNCATED`. Throws for files that cannot be opened, and `MissingPackage` without pdfjs; `readOffice` makes
 * failures of these.
 */
export async function readPdf(bytes: Uint8Array): Promise<OfficeText | Failure> {
  const { task, pdfjs } = await openPdf(bytes);
  try {
    const document = await task.promise.catch((error: unknown) => {
      if (error instanceof pdfjs.InvalidPDFException && isCut(bytes)) return null;
      throw error;
    });
    if (document === null) return truncated;
    if (document.numPages > maxPages) return tooManyPages(document.numPages);
    const pages: (PageContent | null)[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      try {
        const page = await document.getPage(number);
        const content = turnPage(await readPage(page, pdfjs));
        pages.push({ ...content, glyphs: hideBoxes(dropDoubles(content.glyphs)) });
        page.cleanup();
      } catch {
        // The other pages may be whole: the reader is told which one is not.
        pages.push(null);
      }
    }
    const warnings = describeLosses(pages, bytes);
    if (warnings === null) return noText;
    const read = pages.filter((page) => page !== null);
    return { html: writePages(dropFurniture(orderBlocks(read))), mediaType, warnings };
  } finally {
    await task.destroy();
  }
}
