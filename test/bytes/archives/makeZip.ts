import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string | Buffer;
  readonly bytes: Buffer;
  /** Stored unpacked instead of deflated. */
  readonly stored?: boolean;
  /** Size and check behind the data, as packers write to a stream. */
  readonly streamed?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** What the headers say instead of the truth. */
  readonly saysSize?: number;
  readonly saysCrc?: number;
}

export interface ZipWishes {
  /** Sizes and places in eight bytes. */
  readonly zip64?: boolean;
  readonly withoutDirectory?: boolean;
  readonly before?: Buffer;
  readonly comment?: string;
}

const flagUtf8 = 0x800;

function fields(...parts: readonly (readonly [1 | 2 | 4 | 8, number])[]): Buffer {
  return Buffer.concat(
    parts.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      if (width === 8) bytes.writeBigUInt64LE(BigInt(value));
      else bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}

/** Writes a zip archive, honest or not. Times are fixed: the same parts give the same bytes. */
export function makeZip(parts: readonly ZipPart[], wishes: ZipWishes = {}): Buffer {
  const pieces: Buffer[] = [wishes.before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let place = 0;
  for (const part of parts) {
    const name = typeof part.name === 'string' ? Buffer.from(part.name) : part.name;
    const flags =
      (typeof part.name === 'string' ? flagUtf8 : 0) | (part.encrypted ? 1 : 0) | (part.streamed ? 8 : 0);
    const method = part.method ?? (part.stored ? 0 : 8);
    const data = part.stored ? part.bytes : deflateRawSync(part.bytes);
    const crc = part.saysCrc ?? crc32(part.bytes);
    const size = part.saysSize ?? part.bytes.length;
    const wide = wishes.zip64 === true;
    const short = (value: number): number => (wide ? 0xffffffff : value);
    const common = (isLocal: boolean): Buffer => {
      const hidden = isLocal && part.streamed === true;
      return fields(
        [2, wide ? 45 : 20],
        [2, flags],
        [2, method],
        [2, 0],
        [2, 0x21],
        [4, hidden ? 0 : crc],
        [4, hidden ? 0 : short(data.length)],
        [4, hidden ? 0 : short(size)],
        [2, name.length],
      );
    };
    const localExtra =
      wide && !part.streamed ? fields([2, 1], [2, 16], [8, size], [8, data.length]) : Buffer.alloc(0);
    const extra = wide ? fields([2, 1], [2, 24], [8, size], [8, data.length], [8, place]) : Buffer.alloc(0);
    const local = Buffer.concat([
      fields([4, 0x04034b50]),
      common(true),
      fields([2, localExtra.length]),
      name,
      localExtra,
    ]);
    const behind = part.streamed
      ? fields([4, 0x08074b50], [4, crc], [wide ? 8 : 4, data.length], [wide ? 8 : 4, size])
      : Buffer.alloc(0);
    pieces.push(local, data, behind);
    directory.push(
      fields([4, 0x02014b50], [2, 0x0314]),
      common(false),
      fields([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, short(place)]),
      name,
      extra,
    );
    place += local.length + data.length + behind.length;
  }
  if (wishes.withoutDirectory) return Buffer.concat(pieces);
  return Buffer.concat([...pieces, ...directory, endOf(directory, place, parts.length, wishes)]);
}

function endOf(directory: readonly Buffer[], place: number, count: number, wishes: ZipWishes): Buffer {
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const comment = Buffer.from(wishes.comment ?? '');
  const end = (wide: boolean): Buffer =>
    Buffer.concat([
      fields(
        [4, 0x06054b50],
        [4, 0],
        [2, wide ? 0xffff : count],
        [2, wide ? 0xffff : count],
        [4, wide ? 0xffffffff : size],
        [4, wide ? 0xffffffff : place],
        [2, comment.length],
      ),
      comment,
    ]);
  if (!wishes.zip64) return end(false);
  const end64 = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, place],
  );
  return Buffer.concat([end64, fields([4, 0x07064b50], [4, 0], [8, place + size], [4, 1]), end(true)]);
}
