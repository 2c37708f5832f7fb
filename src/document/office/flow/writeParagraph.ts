import { escapeText } from '../htmlText.js';

/** How a paragraph looks. */
export interface ParagraphLook {
  readonly centred: boolean;
  readonly bold: boolean;
  /** 1–6 for a heading, else null. */
  readonly heading: number | null;
}

/** A paragraph as HTML; empty where it has no text. Control characters of the format are left out. */
export function writeParagraph(text: string, { centred, bold, heading }: ParagraphLook): string {
  const content = text.replace(/[^\P{Cc}\t\n\v\f\r]/gu, '');
  if (content.trim() === '') return '';
  const name = heading === null ? 'p' : `h${heading}`;
  const inner = bold && heading === null ? `<b>${escapeText(content)}</b>` : escapeText(content);
  return `<${name}${centred ? ' align="center"' : ''}>${inner}</${name}>`;
}
