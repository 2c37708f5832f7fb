import type { EncodingName, Notice } from '../types.js';
import type { Declaration } from './findDeclarations.js';

const families: Readonly<Record<EncodingName, readonly string[]>> = {
  'utf-8': ['utf-8'],
  gb18030: ['gb18030'],
  big5: ['big5'],
  'utf-16le': ['utf-16le', 'utf-16'],
  'utf-16be': ['utf-16be', 'utf-16'],
};

/** Warns of the first declaration that the bytes contradict. */
export function describeWrongDeclarations(
  string: string,
  encoding: EncodingName,
  declarations: readonly Declaration[],
): Notice[] {
  const wrong = declarations.find(({ family }) => !families[encoding].includes(family));
  // In plain ASCII every declaration is as good as another.
  if (!wrong || !/\P{ASCII}/u.test(string)) return [];
  return [
    {
      code: 'W_DECLARED_ENCODING_WRONG',
      message: `the ${wrong.where} says ${wrong.label}, but the bytes are ${encoding} and were decoded as that`,
    },
  ];
}
