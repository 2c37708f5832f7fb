import type { Block, Document, MetadataEntry, MetadataKey } from '../../src/types.js';

/** A document of one body paragraph a line; lines that begin with `#chrome ` are page furniture. */
export function makeDocument(text: string, metadata: Partial<Record<MetadataKey, string>> = {}): Document {
  const blocks: Block[] = [];
  let clean = '';
  for (const raw of text.split('\n')) {
    const chrome = raw.startsWith('#chrome ');
    const line = chrome ? raw.slice(8) : raw;
    if (line.trim() !== '') {
      const start = clean.length + (line.length - line.trimStart().length);
      const span = { start, end: clean.length + line.trimEnd().length };
      blocks.push({ kind: 'paragraph', role: chrome ? 'chrome' : 'body', span, grid: null, emphasis: false });
    }
    clean += `${line}\n`;
  }
  const entries = Object.entries(metadata).map(([key, value]): MetadataEntry => ({
    key: key as MetadataKey,
    value,
    span: null,
    origin: 'meta',
  }));
  return {
    text: clean,
    span: { start: 0, end: clean.length },
    mediaType: 'text/plain',
    blocks,
    grids: [],
    metadata: entries,
    pictures: 0,
    warnings: [],
  };
}
