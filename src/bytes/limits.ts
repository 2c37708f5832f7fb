/** Larger documents are refused: no report of this kind comes near, a whole archive or a video does. */
export const maxDocumentBytes = 20 * 1024 * 1024;

/** The sentence for a document over the limit; the size is unknown where a stream was cut off. */
export function describeTooLarge(bytes: number | null): string {
  const limit = `${String(maxDocumentBytes / 1024 / 1024)} MB`;
  const size = bytes === null ? `more than ${limit}` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `the document has ${size}, the limit is ${limit}; give the report by itself, not a collection or an archive`;
}
