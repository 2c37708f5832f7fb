import { escapeToAscii, formatJson, formatNdjson, type RecordFormat } from './formatRecords.js';
import { openFileSink } from './openFileSink.js';
import { openStreamSink } from './openStreamSink.js';
import type { TextSink } from './textSink.js';

export { isOfPlace, makeOutputError } from './makeOutputError.js';
export { OutputError } from './outputError.js';
export type { TextSink } from './textSink.js';

export type OutputFormat = 'ndjson' | 'json';

/** The formats that records are written in. */
const outputFormats: Readonly<Record<OutputFormat, () => RecordFormat>> = {
  ndjson: formatNdjson,
  json: formatJson,
};

export interface RecordWriter {
  /** Takes a record as JSON. */
  readonly write: (json: string) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abort: () => void;
  readonly isBroken: () => boolean;
}

export { escapeToAscii } from './formatRecords.js';
export { openFileSink } from './openFileSink.js';

/** Standard output as a sink; call once. */
export const openStdout = (): ReturnType<typeof openStreamSink> =>
  openStreamSink(process.stdout, 'standard output');

/** A file as {@link openFileSink} opens it; standard output for `-` and without a name. */
export const openSink = (file?: string): TextSink =>
  file === undefined || file === '-' ? openStdout() : openFileSink(file);

/**
 * Records → NDJSON (default) or pretty JSON, to a file that appears complete or not at all, or to standard output.
 *
 * @throws OutputError when the place cannot be written, at once or while writing.
 */
export function openOutput({
  file,
  format,
  ascii = false,
}: {
  readonly file?: string;
  readonly format: OutputFormat;
  /** Writes `\uXXXX` for everything else. */
  readonly ascii?: boolean;
}): RecordWriter {
  const sink = openSink(file);
  const form = outputFormats[format]();
  const encode = ascii ? escapeToAscii : (text: string): string => text;
  return {
    async write(json) {
      const text = form.add(json);
      if (text !== '') await sink.write(encode(text));
    },
    async finish() {
      const text = form.end();
      if (text !== '') await sink.write(text);
      await sink.finish();
    },
    abort: sink.abort,
    isBroken: sink.isBroken,
  };
}
