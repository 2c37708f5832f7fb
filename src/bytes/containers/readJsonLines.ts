import type { Member } from '../member.js';
import { describeTooLarge } from '../limits.js';
import { mayBeReport } from '../mayBeReport.js';
import { countEntry, isWanted, nameEntry, positionAt, type Container } from './container.js';
import { chooseFields, decodeLine, makeLineDocument } from './lines/chooseFields.js';
import { problemOf, skipMember } from './unreadMember.js';

/** JSON writes a character of three bytes with six at most. */
const maxEscapes = 2;
const newline = 0x0a;

/** Reads a file with one JSON object a line. Entries are `L1`, `L2` …; blank lines are passed over. */
export async function* readJsonLines(container: Container): AsyncGenerator<Member> {
  const { cursor, run, depth } = container;
  let number = depth === 1 ? (run.options.from?.member ?? 0) : 0;
  const maxLine = run.limits.documentBytes * maxEscapes;
  for (;;) {
    const line = await takeLine(cursor, maxLine);
    if (line === null) break;
    number++;
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    countEntry(run);
    const entry = nameEntry(container, `L${String(number)}`);
    if (!isWanted(container, entry)) continue;
    const info = { entry, next: () => positionAt(container, cursor.resumeAt(), number) };
    if (line.bytes === null) {
      const message = describeTooLarge(null, run.limits.documentBytes);
      yield problemOf(container, info, { code: 'E_TOO_LARGE', message });
    } else if (line.isCut && cursor.failure) break;
    else yield readLine(container, info, line.bytes, line.isCut);
  }
  if (cursor.failure)
    yield problemOf(container, { entry: container.entry, next: () => null }, cursor.failure);
}

const isBlank = (line: Buffer): boolean => line.length < 64 && line.toString('latin1').trim() === '';

interface Line {
  /** Null for a line that is too long. */
  readonly bytes: Buffer | null;
  /** The file ends without the line's end. */
  readonly isCut: boolean;
}

async function takeLine(cursor: Container['cursor'], limit: number): Promise<Line | null> {
  if (cursor.length === 0 && !(await cursor.fill(1))) return null;
  let searched = 0;
  for (;;) {
    const end = cursor.view.indexOf(newline, searched);
    if (end >= 0) {
      const bytes = cursor.take(end + 1).subarray(0, end);
      return { bytes: bytes.length > limit ? null : bytes, isCut: false };
    }
    searched = cursor.length;
    if (searched > limit) return skipLine(cursor);
    if (!(await cursor.fill(Math.max(searched * 2, searched + 1)))) {
      if (cursor.view.indexOf(newline, searched) >= 0) continue;
      return { bytes: cursor.take(cursor.length), isCut: true };
    }
  }
}

async function skipLine(cursor: Container['cursor']): Promise<Line> {
  for (;;) {
    const end = cursor.view.indexOf(newline);
    if (end >= 0) {
      cursor.take(end + 1);
      return { bytes: null, isCut: false };
    }
    cursor.take(cursor.length);
    if (!(await cursor.fill(1))) return { bytes: null, isCut: true };
  }
}

type Info = { readonly entry: string; readonly next: () => ReturnType<typeof positionAt> };

function readLine(container: Container, info: Info, line: Buffer, isCut: boolean): Member {
  const { run } = container;
  const fail = (code: string, message: string): Member =>
    problemOf(container, info, { code, message }, line.length);
  const passes = run.options.prefilter === false || mayBeReport(line);
  let value: unknown;
  try {
    // Whether it is JSON can be told without decoding, and most lines are not of the subject.
    value = JSON.parse(passes ? decodeLine(line) : skipMark(line).toString('latin1'));
  } catch (error) {
    if (isCut && isOpen(line)) return fail('E_TRUNCATED', 'the last line is cut; get the whole file again');
    return fail('E_JSON', `the line is not JSON (${describe(error)}); write one object a line`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('E_JSON', 'the line is JSON and no object; write {"text": …, "url": …}');
  if (!passes) return skipMember(container, { ...info, url: null }, 'prefilter', line);
  const fields = value as Readonly<Record<string, unknown>>;
  // A field that is there and null is an empty document; a number or an object is none.
  const isText = (name: string): boolean => fields[name] === null || typeof fields[name] === 'string';
  const chosen = chooseFields(Object.keys(fields).filter(isText), run.options.fields ?? {});
  const document = makeLineDocument((name) => fields[name], chosen);
  if (document === null)
    return fail(
      'E_JSON',
      'the line has no field with a text or a page; name one with --text-field or --html-field',
    );
  const { documentBytes } = run.limits;
  const { bytes, url } = document;
  if (bytes.length > documentBytes) return fail('E_TOO_LARGE', describeTooLarge(bytes.length, documentBytes));
  const source = { bytes, uri: run.uri, entry: info.entry, url, declaredCharset: 'utf-8' };
  return { kind: 'document', next: info.next(), source };
}

/** A line that was cut began as an object and does not end as one. */
const isOpen = (line: Buffer): boolean =>
  /^\s{0,20}\{/.test(line.toString('latin1', 0, 40)) &&
  !/\}\s{0,20}$/.test(line.toString('latin1', line.length - 24 < 0 ? 0 : line.length - 24));

const skipMark = (line: Buffer): Buffer =>
  line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;

/** What the engine says, without the text that it quotes; it names half of a character where that is what it met. */
const describe = (error: unknown): string =>
  error instanceof Error
    ? error.message
        .replace(/(?:, |\.\.\. )?".{12,}/s, '')
        .slice(0, 80)
        .replace(/\p{Cs}/gu, '\ufffd')
    : 'no reason given';
