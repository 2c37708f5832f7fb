import type { ByteCursor } from '../../byteCursor.js';
import type { Member } from '../../member.js';
import { countEntry, positionAt, type Container } from '../container.js';
import { problemOf } from '../unreadMember.js';
import { truncated } from '../packed/inflater.js';
import { findHeaderEnd, parseHeaders, type Headers } from './parseHeaders.js';
import { readRecord } from './readRecord.js';

/** Headers of a record are short; where their end is not found, these are none. */
const maxHeaders = 64 * 1024;
const startMark = 'WARC/';
const aheadBytes = 64 * 1024;

/**
 * Reads a WARC or WET file: a member for each record, those without a page as skipped ones. Entries are the addresses
 * of the pages. In a packed file with a gzip member for each record, damage costs one record.
 */
export async function* readWarc(container: Container): AsyncGenerator<Member> {
  const { cursor, run, depth } = container;
  let count = depth === 1 ? (run.options.from?.member ?? 0) : 0;
  const next = (): ReturnType<typeof positionAt> => {
    skipBreaks(cursor);
    return positionAt(container, cursor.resumeAt(), count);
  };
  for (;;) {
    skipBreaks(cursor);
    if (cursor.length === 0 && !(await cursor.fill(1))) {
      if (cursor.failure === null) return;
      yield problemOf(container, { entry: container.entry, next }, cursor.failure);
      if (!cursor.goOn()) return;
    }
    if (cursor.length === 0 || isBreak(cursor.view[0])) continue;
    const headers = takeHeadersAtHand(cursor) ?? (await takeHeaders(cursor));
    const length = Number(headers?.get('content-length') ?? NaN);
    if (headers !== null && Number.isSafeInteger(length) && length >= 0) {
      count++;
      countEntry(run);
      const { member, inside, isWhole } = await readRecord(container, { headers, length, next });
      if (member !== null) yield member;
      if (inside !== null) yield* inside;
      if (isWhole || cursor.goOn()) continue;
      return;
    }
    yield problemOf(container, { entry: container.entry, next }, describeGarbage(cursor, headers));
    if (cursor.failure ? !cursor.goOn() : !(await findNextRecord(cursor, headers !== null))) return;
  }
}

const isBreak = (byte: number | undefined): boolean => byte === 0x0d || byte === 0x0a;

function skipBreaks(cursor: ByteCursor): void {
  const view = cursor.view;
  let count = 0;
  while (isBreak(view[count])) count++;
  cursor.take(count);
}

const beginsRecord = (view: Buffer): boolean =>
  startMark.startsWith(view.toString('latin1', 0, startMark.length));

function takeHeadersAtHand(cursor: ByteCursor): Headers | null {
  const { view } = cursor;
  const found = beginsRecord(view) ? findHeaderEnd(view.subarray(0, maxHeaders)) : null;
  return found && parseHeaders(cursor.take(found.body).toString('latin1', 0, found.end));
}

/** Null where these bytes are no record or end before the headers do. */
async function takeHeaders(cursor: ByteCursor): Promise<Headers | null> {
  while (beginsRecord(cursor.view) && cursor.length < maxHeaders && (await cursor.fill(cursor.length + 1))) {
    const headers = takeHeadersAtHand(cursor);
    if (headers !== null) return headers;
  }
  return null;
}

function describeGarbage(
  cursor: ByteCursor,
  headers: Headers | null,
): { readonly code: string; readonly message: string } {
  if (cursor.failure) return cursor.failure;
  if (headers === null && cursor.isLast && beginsRecord(cursor.view)) return truncated();
  return { code: 'E_DAMAGED', message: 'what stands here is no WARC record; pages may be missing' };
}

/** Looks for a line that begins a record; here too, where what was no record has been taken. */
async function findNextRecord(cursor: ByteCursor, mayBeHere: boolean): Promise<boolean> {
  skipBreaks(cursor);
  if (mayBeHere && cursor.view.toString('latin1', 0, startMark.length) === startMark) return true;
  const mark = `\n${startMark}1.`;
  while (await cursor.fill(mark.length + 1)) {
    const at = cursor.view.indexOf(mark, 0, 'latin1');
    if (at >= 0) {
      cursor.take(at + 1);
      return true;
    }
    cursor.take(cursor.length - mark.length);
    if (!(await cursor.fill(aheadBytes)) && cursor.length <= mark.length) return false;
  }
  return false;
}
