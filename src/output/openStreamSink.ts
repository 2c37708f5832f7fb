import type { Writable } from 'node:stream';
import { errorCode } from '../bytes/errorCode.js';
import { makeOutputError } from './makeOutputError.js';
import type { TextSink } from './textSink.js';

/** A sink on a stream such as standard output: waits while the reader is slow, and notices when it has gone. */
export function openStreamSink(stream: Writable, name: string): TextSink {
  let broken = false;
  let failure: unknown = null;
  let wake: (() => void) | null = null;
  const awaken = (): void => {
    wake?.();
    wake = null;
  };
  stream.on('drain', awaken);
  stream.on('close', awaken);
  stream.on('error', (error) => {
    if (errorCode(error) === 'EPIPE' || errorCode(error) === 'ERR_STREAM_DESTROYED') broken = true;
    else failure ??= error;
    awaken();
  });
  const check = (): void => {
    if (failure !== null) throw makeOutputError(name, failure);
  };
  return {
    async write(text) {
      check();
      if (broken || stream.write(text)) return;
      await new Promise<void>((resolve) => (wake = resolve));
      check();
    },
    async finish() {
      check();
      if (broken || stream.writableLength === 0) return;
      // An empty write is called back when all before it is out.
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.write('', () => {
          resolve();
        });
      });
      check();
    },
    abort() {
      // What is written to a stream is gone.
    },
    isBroken: () => broken,
  };
}
