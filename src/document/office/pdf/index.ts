import type { Failure } from '../../../types.js';
import type { OfficeText } from '../office-text.js';
import { describeLosses, isCut, maxPages, noText, tooManyPages, truncated } from './describe-losses.js';
import { dropFurniture } from './flow/drop-furniture.js';
import { orderBlocks } from './flow/order-blocks.js';
import { writePages } from './flow/write-pages.js';
import { openPdf } from './open-pdf.js';
import type { PageContent } from './page/content.js';
import { dropDoubles } from './page/drop-doubles.js';
import { hideBoxes } from './page/hide-boxes.js';
import { readPage } from './page/read-page.js';
import { turnPage } from './page/turn-page.js';

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
