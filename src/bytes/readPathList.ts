import type { Readable } from 'node:stream';

const newline = 0x0a;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/** No system takes a longer path. */
const longestPath = 4096;

/** The list is something else than text with one path a line. */
export class NotAPathList extends Error {}

function cleanLine(line: Buffer): Buffer {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}

const isBlank = (line: Buffer): boolean => line.toString('latin1').trim() === '';

/** NUL parts the paths of `find -print0`; other control characters stand in pictures and programs. */
function refuseControls(bytes: Buffer): void {
  if (bytes.some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d))) throw new NotAPathList();
}

function checkLength(line: Buffer): Buffer {
  if (line.length > longestPath) throw new NotAPathList();
  return line;
}

/**
 * The paths of a list, one a line, as they come; blank lines are passed over. Paths stay bytes: they need not be UTF-8.
 *
 * @throws NotAPathList before any path of the piece that shows it.
 */
export async function* readPathList(stream: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let atStart = true;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    refuseControls(bytes);
    rest = Buffer.concat([rest, bytes]);
    if (atStart && rest.length >= 3) {
      if (rest.subarray(0, 3).equals(byteOrderMark)) rest = rest.subarray(3);
      atStart = false;
    }
    let from = 0;
    for (let at = rest.indexOf(newline); at >= 0; at = rest.indexOf(newline, from)) {
      const line = cleanLine(rest.subarray(from, at));
      from = at + 1;
      if (!isBlank(line)) yield checkLength(line);
    }
    rest = checkLength(rest.subarray(from));
  }
  const last = cleanLine(rest);
  if (!isBlank(last)) yield last;
}
