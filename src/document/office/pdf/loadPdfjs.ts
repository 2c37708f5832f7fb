import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { loadPackage } from '../../../bytes/loadPackage.js';

export type PdfjsModule = typeof Pdfjs;

export interface LoadedPdfjs {
  readonly pdfjs: PdfjsModule;
  /** Folders of the installed package, with the separator at the end that pdfjs asks for. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

const name = 'pdfjs-dist';
let loading: Promise<LoadedPdfjs> | null = null;

/** Loads the package once; what it says on the console while loading is about drawing, which nobody asks of it. */
export function loadPdfjs(): Promise<LoadedPdfjs> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<LoadedPdfjs> {
  const restore = standIn();
  try {
    const pdfjs = await loadPackage(name, () => import('pdfjs-dist/legacy/build/pdf.mjs'));
    const root = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return {
      pdfjs,
      cMapUrl: join(root, 'cmaps') + sep,
      standardFontDataUrl: join(root, 'standard_fonts') + sep,
    };
  } finally {
    restore();
  }
}

/** Is made once, while the module loads, and never drawn with. */
function Unused(): void {
  // Nothing to prepare.
}

/**
 * The browser's classes for drawing, which the module names while it loads and reading text never uses. They are
 * taken away again: whoever loads gov-report keeps the globals he had.
 */
function standIn(): () => void {
  const globals = globalThis as Record<string, unknown>;
  const names = ['DOMMatrix', 'ImageData', 'Path2D'].filter((key) => globals[key] === undefined);
  for (const key of names) globals[key] = Unused;
  const hadNavigator = globals['navigator'] !== undefined;
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('Warning: Cannot ')) warn.apply(console, words);
  };
  return () => {
    console.warn = warn;
    for (const key of names) Reflect.deleteProperty(globals, key);
    if (!hadNavigator) Reflect.deleteProperty(globals, 'navigator');
  };
}
