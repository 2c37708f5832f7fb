import { pack } from 'tar-stream';

export interface TarPart {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: 'file' | 'directory' | 'symlink';
}

/** A tar archive, written by another hand than the one that reads it. Times are fixed. */
export async function makeTar(parts: readonly TarPart[]): Promise<Buffer> {
  const packer = pack();
  for (const { name, bytes, type } of parts) {
    const mtime = new Date(0);
    packer.entry(
      { name, type: type ?? 'file', mtime, ...(type === 'symlink' ? { linkname: 'a' } : {}) },
      type ? '' : bytes,
    );
  }
  packer.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of packer as AsyncIterable<Buffer>) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
