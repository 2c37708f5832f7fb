import type { Readable } from 'node:stream';

const newline = 0x0a;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function cleanLine(line: Buffer): Buffer {
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}

/** The paths of a list, one a line, as they come; blank lines are passed over. Paths stay bytes: they need not be UTF-8. */
export async function* readPathList(stream: Readable): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let atStart = true;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    rest = Buffer.concat([rest, typeof chunk === 'string' ? Buffer.from(chunk) : chunk]);
    if (atStart && rest.length >= 3) {
      if (rest.subarray(0, 3).equals(byteOrderMark)) rest = rest.subarray(3);
      atStart = false;
    }
    let from = 0;
    for (let at = rest.indexOf(newline); at >= 0; at = rest.indexOf(newline, from)) {
      const line = cleanLine(rest.subarray(from, at));
      from = at + 1;
      if (line.toString('latin1').trim() !== '') yield line;
    }
    rest = rest.subarray(from);
  }
  const last = cleanLine(rest);
  if (last.toString('latin1').trim() !== '') yield last;
}
