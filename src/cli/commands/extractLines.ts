import { startDocumentThread } from '../../batch/documentThread.js';
import { makeLine, recordUnread, type RecordLine } from '../../batch/readRecords.js';
import {
  defaultLimits,
  describeTooLarge,
  openFile,
  refuseInput,
  type InputProblem,
  type Member,
  type OpenOptions,
} from '../../bytes/index.js';
import type { Source } from '../../types.js';
import { errorRecord } from '../../extract.js';
import type { GovRecord } from '../../index.js';
import { escapeToAscii, openSink } from '../../output/index.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import type { LoadedCorrections } from './loadCorrections.js';
import { makeOpenOptions } from './makeOpenOptions.js';
import { makeWishes, readGuard } from './makeWishes.js';
import { makeReader, type DocumentReader } from './openReader.js';
import { readJsonLine, type LineRequest } from './readJsonLine.js';
import { splitLines, type InputLine } from './splitLines.js';

/** A line holds a document in JSON or base64, so it may be longer than the document. */
const maxLineBytes = 64 * 1024 * 1024;
/** Characters that are written at once while there is more to read. */
const flushedLength = 64 * 1024;

/**
 * `gov-report extract --lines`: one JSON object a line in, one record a line out, in the same order, for engines that
 * bring the parallelism themselves. What goes wrong with a line is told in its record; the exit code stays 0.
 */
export async function extractLines(
  options: OptionValues,
  corrections: LoadedCorrections | null,
  terminal: Terminal,
): Promise<number> {
  const open = { ...makeOpenOptions(options), prefilter: false };
  const thread = await startDocumentThread(
    makeWishes(options, corrections?.corrections),
    readGuard(options, 'extract'),
  );
  const reader = makeReader({ run: (source) => thread.run('readDocument', source), close: thread.close });
  const { output } = options;
  const sink = openSink(output);
  let number = 0;
  try {
    for await (const lines of splitLines(process.stdin, maxLineBytes)) {
      let text = '';
      for (const line of lines) {
        text += await answerLine(line, ++number, reader, open, options, corrections);
        if (text.length < flushedLength) continue;
        await sink.write(text);
        text = '';
      }
      // Whoever sent these lines may wait for their records before sending more.
      if (text !== '') await sink.write(text);
      if (sink.isBroken()) break;
    }
    await sink.finish();
  } catch (error) {
    sink.abort();
    throw error;
  } finally {
    await reader.close();
  }
  corrections?.tell(terminal);
  return exitCodes.ok;
}

async function answerLine(
  line: InputLine,
  number: number,
  reader: DocumentReader,
  open: OpenOptions,
  options: OptionValues,
  corrections: LoadedCorrections | null,
): Promise<string> {
  const { key, value } = splitKey(line, options.key !== undefined);
  const request = readRequest(value, number, open);
  const json = await makeRecord(request, reader, open);
  corrections?.notice(json);
  const text = options.ascii ? escapeToAscii(json) : json;
  return options.key === undefined ? `${text}\n` : `${key ?? foldSpaces(request.uri)}\t${text}\n`;
}

const tab = 0x09;
const brace = 0x7b;

/** With `--key tab` a line may bring its own key, which its record is given. */
function splitKey(line: InputLine, wanted: boolean): { key: string | null; value: InputLine } {
  if (!wanted || 'tooLong' in line || line.bytes[0] === brace) return { key: null, value: line };
  const end = line.bytes.indexOf(tab);
  if (end < 0) return { key: null, value: line };
  return { key: line.bytes.toString('utf8', 0, end), value: { bytes: line.bytes.subarray(end + 1) } };
}

/** A key ends at a tab, and a record at its line's end. */
const foldSpaces = (key: string): string => key.replace(/[\t\r\n]/g, ' ');

function readRequest(line: InputLine, number: number, { fields = {} }: OpenOptions): LineRequest {
  if ('bytes' in line) return readJsonLine(line.bytes, number, fields);
  const uri = `L${String(number)}`;
  const message = `the line has ${String(line.tooLong)} bytes, the limit is ${String(maxLineBytes)}`;
  const document = { bytes: line.tooLong, sha256: null };
  return {
    kind: 'problem',
    uri,
    url: null,
    problem: { ...refuseInput('E_TOO_LARGE', message, uri), document },
  };
}

async function makeRecord(request: LineRequest, reader: DocumentReader, open: OpenOptions): Promise<string> {
  const { uri, url } = request;
  const found = new FirstReport();
  if (request.kind === 'document') found.add(await readSized(request, request.source, reader, open));
  else if (request.kind === 'problem') found.add([recordProblem(request, request.problem)]);
  else
    for await (const member of openFile({ uri, path: Buffer.from(request.path) }, open)) {
      if (member.kind === 'document')
        found.add(await reader.read({ ...member.source, uri, entry: null, url: url ?? member.source.url }));
      else found.add([recordMember(request, member)]);
    }
  return (
    found.toJson() ?? recordProblem(request, refuseInput('E_EMPTY', 'the file holds no document', uri)).json
  );
}

function recordMember(request: LineRequest, member: Exclude<Member, { kind: 'document' }>): RecordLine {
  if (member.kind === 'problem') return recordProblem(request, member.problem);
  const unread = recordUnread({ ...member, uri: request.uri, entry: null }, true);
  if (unread.kind !== 'record') throw new Error('a member that is passed over gives a record where all do');
  return makeLine(unread.record);
}

function recordProblem(
  { uri, url }: LineRequest,
  { code, message, document }: Pick<InputProblem, 'code' | 'message' | 'document'>,
): RecordLine {
  return makeLine(
    errorRecord({ code, message }, { uri, url, ...(document ?? { bytes: null, sha256: null }) }),
  );
}

async function readSized(
  request: LineRequest,
  source: Source,
  reader: DocumentReader,
  { limits }: OpenOptions,
): Promise<readonly RecordLine[]> {
  const limit = limits?.documentBytes ?? defaultLimits.documentBytes;
  const { length } = source.bytes;
  if (length <= limit) return reader.read(source);
  const message = describeTooLarge(length, limit);
  return [
    recordProblem(request, { code: 'E_TOO_LARGE', message, document: { bytes: length, sha256: null } }),
  ];
}

/** Keeps what stands for a line: its first report, else its first record; and how many reports there are. */
class FirstReport {
  #first: RecordLine | null = null;
  #reports = 0;

  add(lines: readonly RecordLine[]): void {
    for (const line of lines) {
      const isReport = line.status === 'ok';
      if (this.#first === null || (isReport && this.#reports === 0)) this.#first = line;
      if (isReport) this.#reports++;
    }
  }

  toJson(): string | null {
    if (this.#first === null || this.#reports < 2) return this.#first?.json ?? null;
    const record = JSON.parse(this.#first.json) as GovRecord;
    const message = `the line holds ${String(this.#reports)} reports, this record is the first; cut the document or read it with extract`;
    record.warnings.push({ code: 'W_MORE_REPORTS', message });
    return JSON.stringify(record);
  }
}
