/** The streams in the root of an OLE file, those of embedded objects left out. */
export interface OleFile {
  readonly names: readonly string[];
  /** The file ends before a sector that another one leads to. */
  readonly isCut: boolean;
  /** Null where there is none of this name. Throws where the file ends inside the stream. */
  readonly read: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const entrySize = 128;
const streamType = 2;
const headerTables = 109;
const miniSize = 64;
/** Streams below this size stand in the root's own stream, in sectors of 64 bytes. */
const miniLimit = 4096;
/** Numbers from here on are marks: end of chain, free, table. */
const endOfChain = 0xfffffffa;

/** Opens the container of Word and Excel 97–2003. Chains that lead out of the file or in a circle end there. */
export function openOle(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return { names: [], isCut: true, read: () => null };
  const sectorSize = 1 << Math.min(Math.max(view.getUint16(30, true), 7), 12);
  const sector = (number: number): Uint8Array =>
    bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize);
  const table = readTable(view, sectorSize, sector);
  const chain = (start: number, next: readonly number[], most: number): number[] => {
    const numbers: number[] = [];
    for (
      let at = start;
      at < endOfChain && at < next.length && numbers.length < most;
      at = next[at] ?? endOfChain
    )
      numbers.push(at);
    return numbers;
  };
  const join = (start: number): Uint8Array => Buffer.concat(chain(start, table, table.length).map(sector));
  const entries = readDirectory(join(view.getUint32(48, true)));
  const root = entries[0];
  const streams = childrenOf(entries, root).filter(({ type }) => type === streamType);
  const readMini = (start: number): Uint8Array => {
    const container = join(root?.start ?? endOfChain);
    const next = toNumbers(join(view.getUint32(60, true)));
    return Buffer.concat(
      chain(start, next, next.length).map((n) => container.subarray(n * miniSize, (n + 1) * miniSize)),
    );
  };
  return {
    names: streams.map(({ name }) => name),
    isCut:
      (table.reduce((last, next) => (next < endOfChain ? Math.max(last, next) : last), 0) + 1) * sectorSize >=
      bytes.length,
    read: (wanted) => {
      const stream = streams.find(({ name }) => name === wanted);
      if (stream === undefined) return null;
      const content = stream.size < miniLimit ? readMini(stream.start) : join(stream.start);
      if (content.length < stream.size) throw new Error(`unexpected end of the stream ${wanted}`);
      return content.subarray(0, stream.size);
    },
  };
}

/** The table that leads from each sector to the next: its own sectors are listed in the header and in a chain. */
function readTable(
  view: DataView,
  sectorSize: number,
  sector: (number: number) => Uint8Array,
): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < headerTables; i++) places.push(view.getUint32(76 + 4 * i, true));
  const most = view.byteLength / sectorSize;
  for (let next = view.getUint32(68, true), n = 0; next < endOfChain && n < most; n++) {
    const more = toNumbers(sector(next));
    next = more.pop() ?? endOfChain;
    places.push(...more);
  }
  return places
    .filter((place) => place < most)
    .slice(0, Math.ceil(most))
    .flatMap((place) => toNumbers(sector(place)));
}

function toNumbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(view.getUint32(at, true));
  return numbers;
}

function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of a folder are a tree of siblings below its first child. */
function childrenOf(entries: readonly Entry[], folder: Entry | undefined): readonly Entry[] {
  const children: Entry[] = [];
  const seen = new Set<number>();
  const waiting = folder === undefined ? [] : [folder.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    waiting.push(entry.left, entry.right);
    children.push(entry);
  }
  return children;
}
