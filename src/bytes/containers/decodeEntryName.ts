import { isUtf8 } from 'node:buffer';

/** A character that UTF-8 writes with three bytes or more, as all of Chinese. */
const wide = /[\u0800-\uffff]/;

/**
 * Names in archives are UTF-8, or what the packer's machine spoke: here GBK. Some names in GBK are valid UTF-8 by
 * accident (通知 reads as ֪ͨ), but never give a Chinese character then.
 */
export function decodeEntryName(name: Buffer): string {
  const text = name.toString('utf8');
  if (isUtf8(name) && (wide.test(text) || text.length === name.length)) return text;
  const chinese = new TextDecoder('gb18030').decode(name);
  return isUtf8(name) && chinese.includes('\ufffd') ? text : chinese;
}
