import { ReadFailure } from '../byteSource.js';
import type { Member } from '../member.js';
import type { ContainerFormat } from '../format.js';
import type { Container } from './container.js';
import { isPacking, type Packing } from './stepInto.js';
import { problemOf } from './unreadMember.js';

type Reader = (container: Container) => AsyncGenerator<Member>;

/** The readers, loaded when the first such file comes. */
const readers: Readonly<Record<Exclude<ContainerFormat, Packing>, () => Promise<Reader>>> = {
  zip: async () => (await import('./zip/readZip.js')).readZip,
  tar: async () => (await import('./readTar.js')).readTar,
  warc: async () => (await import('./warc/readWarc.js')).readWarc,
  json_lines: async () => (await import('./readJsonLines.js')).readJsonLines,
  csv: async () => (await import('./readCsv.js')).readCsv,
};

/**
 * Reads what a container holds. What makes reading impossible is one problem of the container, behind all that could
 * be read of it.
 */
export async function* readContainer(container: Container): AsyncGenerator<Member> {
  try {
    // Generators in generators cost more than reading a small member: packings are opened before any is made.
    let inner: Container | Member = container;
    while (!('kind' in inner)) {
      if (!isPacking(inner.format)) {
        const read = await readers[inner.format]();
        yield* read(inner);
        return;
      }
      const { openPacked } = await import('./packed/openPacked.js');
      inner = await openPacked(inner);
    }
    yield inner;
  } catch (error) {
    if (!(error instanceof ReadFailure) || (container.depth > 1 && isForAll(container))) throw error;
    yield problemOf(container, { entry: container.entry, next: () => null }, error);
  }
}

/** Too many members are too many for the whole input. */
const isForAll = ({ run }: Container): boolean => run.entries > run.limits.entries;
