import { decodeTransfer } from './decodeTransfer.js';

/** A leaf of a MIME message. */
export interface MimePart {
  /** Lower case: `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  /** The message ends inside this part. */
  readonly cut: boolean;
}

interface Headers {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly encoding: string;
}

const maxDepth = 8;
const maxParts = 2000;
const maxHeader = 64 * 1024;

/** The leaves of a MIME message in their order; `message` holds one byte a character (Latin-1). */
export function readParts(message: string, depth = 0, cut = false): readonly MimePart[] {
  const { headers, body } = splitHeaders(message);
  const boundary = headers.parameters.get('boundary');
  if (!headers.type.startsWith('multipart/') || boundary === undefined || boundary === '') {
    const bytes = decodeTransfer(body, headers.encoding);
    return [{ type: headers.type, charset: headers.parameters.get('charset') ?? null, bytes, cut }];
  }
  if (depth >= maxDepth) return [];
  const { pieces, closed } = splitAtBoundary(body, boundary);
  return pieces.flatMap((piece, i) =>
    readParts(piece, depth + 1, cut || (!closed && i === pieces.length - 1)),
  );
}

function splitHeaders(message: string): { readonly headers: Headers; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(message.slice(0, maxHeader));
  const head = message.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]{1,80}/g, ' ');
  const field = (name: string): string =>
    head
      .split(/\r?\n/)
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const [type = '', ...rest] = field('content-type').split(';');
  const parameters = new Map(
    rest.map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/^[\s"']+|[\s"']+$/g, '')];
    }),
  );
  return {
    headers: {
      type: type.trim().toLowerCase() || 'text/plain',
      parameters,
      encoding: field('content-transfer-encoding').toLowerCase(),
    },
    body: end === null ? message : message.slice(end.index + end[0].length),
  };
}

/** The pieces between the lines that begin with `--boundary`; `closed` where the last such line is there. */
function splitAtBoundary(
  body: string,
  boundary: string,
): { readonly pieces: readonly string[]; readonly closed: boolean } {
  const mark = `--${boundary}`;
  const pieces: string[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (from >= 0) pieces.push(body.slice(from, at).replace(/\r?\n$/, ''));
    const end = body.indexOf('\n', at);
    from = end < 0 ? body.length : end + 1;
    if (body.startsWith('--', at + mark.length)) return { pieces, closed: true };
    if (pieces.length >= maxParts) break;
  }
  if (from >= 0) pieces.push(body.slice(from));
  return { pieces, closed: false };
}
