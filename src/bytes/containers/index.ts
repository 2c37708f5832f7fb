import { ReadFailure } from '../byteSource.js';
import type { Member } from '../member.js';
import type { ContainerFormat } from '../tellFormat.js';
import type { Container } from './container.js';
import { problemOf } from './openMember.js';

type Reader = (container: Container) => AsyncGenerator<Member>;

/** The readers, loaded when the first such file comes. */
const readers: Readonly<Record<ContainerFormat, () => Promise<Reader>>> = {
  gzip: async () => (await import('./packed/readPacked.js')).readPacked,
  zstd: async () => (await import('./packed/readPacked.js')).readPacked,
  xz: async () => (await import('./packed/readPacked.js')).readPacked,
  zip: async () => (await import('./zip/readZip.js')).readZip,
  tar: async () => (await import('./readTar.js')).readTar,
  warc: async () => (await import('./warc/readWarc.js')).readWarc,
  json_lines: async () => (await import('./readJsonLines.js')).readJsonLines,
  csv: async () => (await import('./readCsv.js')).readCsv,
};

const isPacking = (format: ContainerFormat): boolean =>
  format === 'gzip' || format === 'zstd' || format === 'xz';

/**
 * Reads what a container holds. What makes reading impossible is one problem of the container, behind all that could
 * be read of it.
 */
export async function* readContainer(container: Container): AsyncGenerator<Member> {
  try {
    const read = await readers[container.format]();
    yield* read(container);
  } catch (error) {
    if (!(error instanceof ReadFailure) || (container.depth > 1 && isForAll(container))) throw error;
    yield problemOf(container, { entry: container.entry, next: () => null }, error);
  }
}

/** Too many members are too many for the whole input. */
const isForAll = ({ run }: Container): boolean => run.entries > run.limits.entries;

/** Reads a container inside another. A packed archive (tar.gz) is one step down, not two. */
export async function* enterContainer(
  outer: Container,
  inner: Pick<Container, 'format' | 'cursor' | 'entry' | 'name' | 'random'>,
): AsyncGenerator<Member> {
  const isSameStep = isPacking(outer.format) && !isPacking(inner.format);
  const depth = outer.depth + (isSameStep ? 0 : 1);
  const { limits } = outer.run;
  const container: Container = { ...inner, run: outer.run, head: null, depth };
  if (depth <= limits.depth) yield* readContainer(container);
  else {
    const message = `archives in archives are read ${String(limits.depth)} deep and no deeper; unpack the outer one, or raise --max-depth`;
    yield problemOf(outer, { entry: inner.entry, next: () => null }, { code: 'E_LIMIT', message });
  }
}
