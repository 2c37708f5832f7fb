import { isUtf8 } from 'node:buffer';

/** Names in archives are UTF-8, or what the machine of the packer spoke: here GBK. They are told, never opened. */
export function decodeEntryName(name: Buffer): string {
  return isUtf8(name) ? name.toString('utf8') : new TextDecoder('gb18030').decode(name);
}
