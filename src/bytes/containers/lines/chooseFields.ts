import { isUtf8 } from 'node:buffer';
import { htmlFields, textFields, titleFields, urlFields } from '../../../knowledge/containers/index.js';
import { decodeUtf8 } from '../../decodeUtf8.js';
import type { FieldNames } from '../../member.js';

/** The fields that make a document, the best first; the first that holds something is taken. */
export interface ChosenFields {
  readonly body: readonly { readonly name: string; readonly isHtml: boolean }[];
  readonly url: readonly string[];
  readonly title: readonly string[];
}

/** Fields that are asked for by name are the only ones of their kind; else the usual names, in any case. */
export function chooseFields(names: readonly string[], wanted: FieldNames): ChosenFields {
  const find = (asked: string | undefined, usual: readonly string[]): string[] => {
    if (asked !== undefined) return names.filter((name) => name === asked);
    return usual.flatMap((word) => names.filter((name) => name.trim().toLowerCase() === word));
  };
  const asksOne = wanted.text !== undefined || wanted.html !== undefined;
  const html = find(wanted.html, asksOne ? [] : htmlFields).map((name) => ({ name, isHtml: true }));
  const text = find(wanted.text, asksOne ? [] : textFields).map((name) => ({ name, isHtml: false }));
  return { body: [...html, ...text], url: find(wanted.url, urlFields), title: find(undefined, titleFields) };
}

export interface LineDocument {
  readonly bytes: Buffer;
  readonly url: string | null;
}

const isInked = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

const squeeze = (text: string): string => text.replace(/\s+/g, '');
/** A title stands at the beginning. */
const lookedAt = 4000;

/**
 * The document of a line or row: its page or else its text, in UTF-8; an empty one where the fields are there and empty;
 * null without any. A title that is kept apart and that the text does not have is put before it.
 */
export function makeLineDocument(
  read: (name: string) => unknown,
  { body, url, title }: ChosenFields,
): LineDocument | null {
  const found = body.find(({ name }) => isInked(read(name)));
  if (found === undefined && body.length === 0) return null;
  const value = found === undefined ? '' : String(read(found.name));
  // Escapes of JSON can make half a character, which no record could be written with.
  const address = url.map(read).find(isInked)?.toWellFormed() ?? null;
  const heading = title.map(read).find(isInked) ?? '';
  const lacksTitle =
    heading !== '' && value !== '' && !squeeze(value.slice(0, lookedAt)).includes(squeeze(heading));
  const before = lacksTitle ? (isPage(value) ? `<h1>${escapeHtml(heading)}</h1>` : `${heading}\n`) : '';
  return { bytes: Buffer.from(before + value, 'utf8'), url: address };
}

const isPage = (text: string): boolean =>
  /<(?:!doctype|html|head|body|div|p|table|br|span)[\s>/]/i.test(text.slice(0, 2000));

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** JSON is UTF-8; what some crawlers wrote is not. */
export function decodeLine(line: Buffer): string {
  const text = isUtf8(line) ? decodeUtf8(line) : new TextDecoder('gb18030').decode(line);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
