import type { ContainerFormat } from '../format.js';
import type { Member } from '../member.js';
import type { Container } from './container.js';
import { problemOf } from './unreadMember.js';

/** Formats that pack one stream, whatever it holds. */
export type Packing = 'gzip' | 'zstd' | 'xz';

export const isPacking = (format: ContainerFormat): format is Packing =>
  format === 'gzip' || format === 'zstd' || format === 'xz';

/** The container inside another, or why it is not read. A packed archive (tar.gz) is one step down, not two. */
export function stepInto(
  outer: Container,
  inner: Pick<Container, 'format' | 'cursor' | 'entry' | 'name'>,
): Container | Member {
  const isSameStep = isPacking(outer.format) && !isPacking(inner.format);
  const depth = outer.depth + (isSameStep ? 0 : 1);
  const { limits } = outer.run;
  if (depth <= limits.depth) return { ...inner, run: outer.run, head: null, depth, random: null };
  const message = `archives in archives are read ${String(limits.depth)} deep and no deeper; unpack the outer one, or raise --max-depth`;
  return problemOf(outer, { entry: inner.entry, next: () => null }, { code: 'E_LIMIT', message });
}
