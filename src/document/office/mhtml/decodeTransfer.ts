/** The bytes of a part's body as it was before it was packed for the mail. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return Buffer.from(body, 'latin1');
}

function decodeQuotedPrintable(body: string): Uint8Array {
  const bytes = Buffer.alloc(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    if (body[i] !== '=') {
      bytes[length++] = body.charCodeAt(i);
      continue;
    }
    const softBreak = /^=[ \t]{0,10}\r?\n/.exec(body.slice(i, i + 14));
    if (softBreak !== null) {
      i += softBreak[0].length - 1;
      continue;
    }
    const pair = body.slice(i + 1, i + 3);
    const isByte = /^[\dA-F]{2}$/i.test(pair);
    bytes[length++] = isByte ? Number.parseInt(pair, 16) : 0x3d;
    if (isByte) i += 2;
  }
  return bytes.subarray(0, length);
}
