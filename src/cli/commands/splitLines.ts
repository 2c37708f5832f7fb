/** A line without its end, or what stands for one that is too long to be held. */
export type InputLine = { readonly bytes: Buffer } | { readonly tooLong: number };

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream into lines: each time as many as there are before it has to wait. The last line needs no end.
 *
 * @param limit bytes of a line; of a longer one only the number of bytes is kept
 */
export async function* splitLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<InputLine[]> {
  let pieces: Buffer[] = [];
  let length = 0;
  const keep = (piece: Buffer): void => {
    length += piece.length;
    if (length > limit) pieces = [];
    else pieces.push(piece);
  };
  const cut = (): InputLine => {
    const line = length > limit ? { tooLong: length } : { bytes: dropReturn(Buffer.concat(pieces)) };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const lines: InputLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      lines.push(cut());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [cut()];
}

const dropReturn = (line: Buffer): Buffer => (line.at(-1) === carriageReturn ? line.subarray(0, -1) : line);
