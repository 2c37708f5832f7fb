import { isSpace } from './viewCodes.js';

/** `text` without any white space; unlike the reading view nothing else is changed. */
export function squeezeSpaces(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) out += text.charAt(i);
  return out;
}
