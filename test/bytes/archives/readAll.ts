import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openFile, type Member, type OpenOptions } from '../../../src/bytes/index.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-report-archives-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
let files = 0;

/** Opens bytes as a file of this name. */
export async function readFile(bytes: Buffer, options: OpenOptions = {}, name = 'input'): Promise<Member[]> {
  const path = join(folder, `${String(files++)}-${name}`);
  writeFileSync(path, bytes);
  try {
    return await collect(openFile({ uri: name, path: Buffer.from(path) }, options));
  } finally {
    rmSync(path);
  }
}

/** Opens bytes as standard input, in these pieces. */
export async function readPieces(pieces: readonly Buffer[], options: OpenOptions = {}): Promise<Member[]> {
  const stdin = Readable.from(pieces, { objectMode: true });
  return collect(openFile({ uri: '-', path: null }, { ...options, stdin }));
}

async function collect(members: AsyncIterable<Member>): Promise<Member[]> {
  const found: Member[] = [];
  for await (const member of members) found.push(member);
  return found;
}

/** What came, in short: `entry` of a document, `!CODE entry`, `-reason entry`. */
export function sum(members: readonly Member[]): string[] {
  return members.map((member) => {
    if (member.kind === 'document') return member.source.entry ?? '(whole)';
    if (member.kind === 'skipped') return `-${member.reason} ${member.entry ?? '(whole)'}`;
    return `!${member.problem.code} ${member.problem.entry ?? '(whole)'}`;
  });
}

/** The documents' bytes by their entries. */
export function contents(members: readonly Member[]): Record<string, string> {
  const documents = members.flatMap((member) => (member.kind === 'document' ? [member.source] : []));
  return Object.fromEntries(
    documents.map(({ entry, bytes }) => [entry ?? '', Buffer.from(bytes).toString('hex')]),
  );
}
