import { ListCounter, type ListLevel } from '../flow/listCounter.js';
import { attribute, childOf, childrenOf, numberOf, valueOf, type DomNode } from './xml.js';

/** Gives the label of the next paragraph of a list (`一、`), which Word counts and does not keep in the text. */
export type NumberParagraph = (list: string, level: number) => string;

interface List {
  /** Lists made from one pattern count on together. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly starts: ReadonlyMap<number, number>;
}

export function readNumbering(root: DomNode | null): NumberParagraph {
  const numbering = childOf(root, 'w:numbering');
  const patterns = new Map(
    childrenOf(numbering, 'w:abstractNum').map((node) => [
      attribute(node, 'w:abstractNumId'),
      readLevels(node),
    ]),
  );
  const lists = new Map(
    childrenOf(numbering, 'w:num').map((node) => [attribute(node, 'w:numId'), readList(node, patterns)]),
  );
  const counter = new ListCounter();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    if (list === undefined) return '';
    if (!begun.has(id)) for (const [at, start] of list.starts) counter.restart(list.pattern, at, start);
    begun.add(id);
    return counter.next(list.pattern, level, (at) => list.levels.get(at) ?? null);
  };
}

function readList(node: DomNode, patterns: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>): List {
  const pattern = valueOf(node, 'w:abstractNumId') ?? '';
  const levels = new Map(patterns.get(pattern) ?? []);
  const starts = new Map<number, number>();
  for (const override of childrenOf(node, 'w:lvlOverride')) {
    const at = numberOf(attribute(override, 'w:ilvl'));
    const start = numberOf(valueOf(override, 'w:startOverride'));
    if (at !== null && start !== null) starts.set(at, start);
    for (const [level, own] of readLevels(override)) levels.set(level, own);
  }
  return { pattern, levels, starts };
}

function readLevels(node: DomNode): ReadonlyMap<number, ListLevel> {
  return new Map(
    childrenOf(node, 'w:lvl').flatMap((level) => {
      const at = numberOf(attribute(level, 'w:ilvl'));
      const start = numberOf(valueOf(level, 'w:start')) ?? 1;
      const format = valueOf(level, 'w:numFmt') ?? 'decimal';
      return at === null ? [] : [[at, { start, format, text: valueOf(level, 'w:lvlText') ?? '' }] as const];
    }),
  );
}
