/** Header lines by their names in small letters; the first of a name counts. Bytes are Latin-1 here. */
export type Headers = ReadonlyMap<string, string>;

/** Parses the lines below the first. Lines that are none are passed over; a line with a blank before it goes on. */
export function parseHeaders(block: string): Headers {
  const headers = new Map<string, string>();
  let start = block.indexOf('\n') + 1;
  let last = '';
  while (start > 0 && start < block.length) {
    const end = block.indexOf('\n', start);
    const line = block.slice(start, end < 0 ? block.length : end);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
    }
    start = end < 0 ? -1 : end + 1;
  }
  return headers;
}

/** Where the headers end and what follows begins; null where the end is not among these bytes. */
export function findHeaderEnd(bytes: Buffer): { readonly end: number; readonly body: number } | null {
  const end = bytes.indexOf('\r\n\r\n', 0, 'latin1');
  // Some writers leave out the carriage returns.
  const bare = bytes.subarray(0, end < 0 ? bytes.length : end).indexOf('\n\n', 0, 'latin1');
  if (bare >= 0) return { end: bare, body: bare + 2 };
  return end < 0 ? null : { end, body: end + 4 };
}
