import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { loadPdfjs, type PdfjsModule } from './loadPdfjs.js';

/**
 * Opens a PDF for reading text: nothing is fetched, drawn, evaluated or printed. The task is to be destroyed when
 * the document is done with.
 */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ readonly task: PDFDocumentLoadingTask; readonly pdfjs: PdfjsModule }> {
  const { pdfjs, cMapUrl, standardFontDataUrl } = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdfjs takes the buffer for itself.
    data: Uint8Array.from(bytes),
    cMapUrl,
    cMapPacked: true,
    standardFontDataUrl,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures of more than one pixel are not decoded; single pixels are lines of tables.
    maxImageSize: 1,
  });
  return { task, pdfjs };
}
