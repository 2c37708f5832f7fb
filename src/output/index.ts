import { formatJson, formatNdjson, type RecordFormat } from './formatRecords.js';
import { openFile } from './openFile.js';
import { openStream } from './openStream.js';

export { OutputError, type TextSink } from './textSink.js';

export type OutputFormat = 'ndjson' | 'json';

/** The formats that records are written in. */
export const outputFormats: Readonly<Record<OutputFormat, () => RecordFormat>> = {
  ndjson: formatNdjson,
  json: formatJson,
};

export interface RecordWriter {
  readonly write: (record: unknown) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abort: () => void;
  readonly isBroken: () => boolean;
}

/** Standard output as a sink; call once. */
export const openStdout = (): ReturnType<typeof openStream> => openStream(process.stdout, 'standard output');

/**
 * Records → NDJSON (default) or pretty JSON, to a file that appears complete or not at all, or to standard output.
 *
 * @throws OutputError when the place cannot be written, at once or while writing.
 */
export function openOutput({ file, format }: { file?: string; format: OutputFormat }): RecordWriter {
  const sink = file === undefined || file === '-' ? openStdout() : openFile(file);
  const form = outputFormats[format]();
  return {
    async write(record) {
      const text = form.add(record);
      if (text !== '') await sink.write(text);
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
