const maxSampleBytes = 64 * 1024;

/**
 * The bytes that can tell one encoding from another: from the first byte above 0x7F of each line to its end.
 * A line end is the only place where every candidate is surely between two characters.
 */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length + 1, maxSampleBytes));
  let size = 0;
  let i = 0;
  while (i < bytes.length && size < sample.length) {
    while (i < bytes.length && (bytes[i] ?? 0) < 0x80) i++;
    let end = bytes.indexOf(0x0a, i);
    if (end < 0) end = bytes.length - 1;
    const piece = bytes.subarray(i, Math.min(end + 1, i + sample.length - size));
    sample.set(piece, size);
    size += piece.length;
    i += piece.length;
  }
  return sample.subarray(0, size);
}
