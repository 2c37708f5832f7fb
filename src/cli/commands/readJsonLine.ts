import { createHash } from 'node:crypto';
import type { FieldNames, InputProblem } from '../../bytes/index.js';
import { chooseFields, decodeLine, makeLineDocument } from '../../bytes/containers/lines/chooseFields.js';
import type { Source } from '../../types.js';

/** What a line of the filter mode asks for. */
export type LineRequest = {
  /** `source.uri` of its record. */
  readonly uri: string;
  readonly url: string | null;
} & (
  | { readonly kind: 'document'; readonly source: Source }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'problem'; readonly problem: InputProblem }
);

/** Fields that only a line of the filter mode has. */
const lineFields = { bytes: 'bytes_b64', path: 'path', id: 'id' } as const;

const isBase64 = (value: string): boolean => /^[\w+/=\s-]*$/.test(value);

/**
 * Reads one line: a JSON object with `url` or `id`, and with the document's own bytes (`bytes_b64`), a page or text under
 * the names that JSON lines have everywhere, or the path of a file.
 */
export function readJsonLine(line: Buffer, number: number, wanted: FieldNames): LineRequest {
  const unnamed = `L${String(number)}`;
  const fields = parseObject(line);
  if (fields === null)
    return refuse(line, unnamed, null, 'the line is not a JSON object; write one object a line');
  const readName = (name: string): string | null => {
    const value = fields[name];
    return typeof value === 'number' || (typeof value === 'string' && value !== '')
      ? String(value).toWellFormed()
      : null;
  };
  const document = makeLineDocument((name) => fields[name], chooseFields(Object.keys(fields), wanted));
  const url = document?.url ?? readName(wanted.url ?? 'url');
  const path = readName(lineFields.path);
  const uri = url ?? readName(lineFields.id) ?? path ?? unnamed;
  const take = (bytes: Buffer, declaredCharset: string | null): LineRequest => ({
    kind: 'document',
    uri,
    url,
    source: { bytes, uri, entry: null, url, declaredCharset },
  });
  const encoded = fields[lineFields.bytes];
  if (typeof encoded === 'string') {
    if (isBase64(encoded)) return take(Buffer.from(encoded, 'base64'), null);
    return refuse(line, uri, url, `"${lineFields.bytes}" is not base64`);
  }
  if (document !== null && (document.bytes.length > 0 || path === null)) return take(document.bytes, 'utf-8');
  if (path !== null) return { kind: 'file', uri, url, path };
  const advice = 'name one with --text-field or --html-field';
  return refuse(line, uri, url, `the line has no text, page, ${lineFields.bytes} or path; ${advice}`);
}

function parseObject(line: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(decodeLine(line));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

function refuse(line: Buffer, uri: string, url: string | null, message: string): LineRequest {
  const document = { bytes: line.length, sha256: createHash('sha256').update(line).digest('hex') };
  return { kind: 'problem', uri, url, problem: { code: 'E_JSON', message, uri, entry: null, document } };
}
