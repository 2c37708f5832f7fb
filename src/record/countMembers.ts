import { countsSchema } from './countsSchema.js';

/** A name of the counts: a number with its path, or a group of them. */
export type Member = readonly [name: string, inner: string | readonly Member[]];

/** The numbers of the counts, in the order of the schema. The build writes the data in (scripts/computedModules.mjs). */
export const countMembers: readonly Member[] = readMembers(countsSchema, '');

interface Shape {
  readonly shape: Readonly<Record<string, unknown>>;
}

function readMembers(schema: unknown, prefix: string): Member[] {
  return Object.entries((schema as Shape).shape)
    .filter(([name]) => name !== 'by_category')
    .map(([name, inner]): Member => {
      const path = `${prefix}${name}`;
      const isGroup = typeof inner === 'object' && inner !== null && 'shape' in inner;
      return [name, isGroup ? readMembers(inner, `${path}.`) : path];
    });
}
