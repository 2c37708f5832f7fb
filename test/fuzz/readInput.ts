import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { openFile, type Member } from '../../src/bytes/index.js';
import { recordUnread } from '../../src/batch/readRecords.js';
import { examine, type GovRecord } from '../../src/index.js';
import { judgeRecord } from './judgeRecord.js';
import type { Input } from './makeInput.js';

/** What came of one input. */
export interface Outcome {
  /** Documents read, members that could not be read, members passed over. */
  readonly documents: number;
  readonly problems: number;
  readonly skipped: number;
  readonly statuses: readonly GovRecord['status'][];
  /** What is wrong with it: crashes and broken records. */
  readonly broken: readonly string[];
  /** Milliseconds of the slowest document. */
  readonly slowest: number;
}

/** More members than any input of the fuzz was made of: a reader that finds ever more of them would not end. */
const mostMembers = 3000;

/**
 * Reads an input the whole way, as the command does: opened as the file `path` or as standard input, taken apart, every
 * document extracted. `begin` is called before each step, so that a watchdog knows how long it takes.
 */
export async function readInput(input: Input, path: string | null, begin: () => void): Promise<Outcome> {
  const broken: string[] = [];
  const statuses: GovRecord['status'][] = [];
  let [documents, problems, skipped, slowest] = [0, 0, 0, 0];
  const take = (record: GovRecord, text: string | null): void => {
    statuses.push(record.status);
    broken.push(...judgeRecord(record, text));
  };
  try {
    begin();
    for await (const member of openInput(input, path)) {
      if (documents + problems + skipped > mostMembers) throw new Error(`more than ${mostMembers} members`);
      if (member.kind === 'document') {
        documents++;
        const start = performance.now();
        begin();
        const { bytes, uri, entry, url, declaredCharset } = member.source;
        const found = await examine(bytes, { uri, entry, url, declaredCharset });
        slowest = Math.max(slowest, performance.now() - start);
        if (found.length === 0) broken.push('a document without a record');
        for (const { record, text } of found) take(record, text);
      } else {
        if (member.kind === 'problem') problems++;
        else skipped++;
        const unread = recordUnread(member, true);
        if (unread.kind === 'record') take(unread.record, null);
      }
      begin();
    }
    if (documents + problems + skipped === 0 && input.bytes.length > 0)
      broken.push('an input without a record');
    // What was promised and failed behind our back comes to light before the next input begins.
    await setImmediate();
  } catch (error) {
    broken.push(`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return { documents, problems, skipped, statuses, broken, slowest };
}

/** Pages that the prefilter would pass over are read too. */
const options = { all: true, prefilter: false };

function openInput({ name, bytes }: Input, path: string | null): AsyncGenerator<Member> {
  if (path === null)
    return openFile({ uri: name, path: null }, { ...options, stdin: Readable.from([bytes]) });
  writeFileSync(path, bytes);
  return openFile({ uri: name, path: Buffer.from(path) }, options);
}
