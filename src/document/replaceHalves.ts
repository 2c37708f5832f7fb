/** Halves of characters that escapes of scripts and office files can make; no encoding could write them again. */
const half = /\p{Cs}/gu;

/** The text with U+FFFD for every half of a character; of the same length. */
export const replaceHalves = (text: string): string => text.replace(half, '\ufffd');
