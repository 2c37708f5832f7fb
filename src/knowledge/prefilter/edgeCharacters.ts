import { parsePattern, type Part } from './parsePattern.js';

/** What a part of a pattern can begin or end with. */
interface Edge {
  readonly characters: ReadonlySet<string>;
  /** Whether the part can be nothing, so that its neighbour's edge counts too. */
  readonly empty: boolean;
}

export type Side = 'start' | 'end';

/**
 * The characters that a text can end with where a pattern that ends with `$` matches it, or begin with for one that
 * begins with `^`: `信息(?:共|计)?$` asks for 息, 共, 计. Null where it can be any character. Says nothing of an empty text.
 */
export function edgeCharacters(pattern: RegExp, side: Side): string | null {
  if (pattern.multiline || pattern.ignoreCase) return null;
  const part = parsePattern(pattern);
  const edge = part && anchoredEdge(part, side);
  return edge === null || edge.empty ? null : [...edge.characters].join('');
}

/** The edge of a part that is anchored at that side in each of its choices; null of any other. */
function anchoredEdge(part: Part, side: Side): Edge | null {
  if (part.kind === 'choice') return joinEdges(part.parts.map((choice) => anchoredEdge(choice, side)));
  if (part.kind !== 'sequence') return null;
  const outer = side === 'end' ? part.parts.at(-1) : part.parts[0];
  if (outer === undefined) return null;
  if (outer.kind !== side) return part.parts.length === 1 ? anchoredEdge(outer, side) : null;
  const parts = side === 'end' ? part.parts.slice(0, -1) : part.parts.slice(1);
  return edgeOf({ kind: 'sequence', parts }, side);
}

function edgeOf(part: Part, side: Side): Edge | null {
  switch (part.kind) {
    case 'character':
      return part.members && { characters: new Set(part.members), empty: false };
    case 'empty':
      return { characters: new Set(), empty: true };
    case 'start':
    case 'end':
      // Beyond the other end of the text there is nothing: what stops there has matched all of it.
      return { characters: new Set(), empty: part.kind === side };
    case 'unknown':
      return null;
    case 'choice':
      return joinEdges(part.parts.map((choice) => edgeOf(choice, side)));
    case 'sequence':
      return edgeOfSequence(side === 'end' ? part.parts.toReversed() : part.parts, side);
    case 'repeated': {
      const edge = edgeOf(part.part, side);
      return edge && { characters: edge.characters, empty: edge.empty || part.least === 0 };
    }
  }
}

/** `parts`: from the edge inwards. */
function edgeOfSequence(parts: readonly Part[], side: Side): Edge | null {
  const edges: (Edge | null)[] = [];
  for (const part of parts) {
    const edge = edgeOf(part, side);
    edges.push(edge);
    if (!edge?.empty) return withEmpty(joinEdges(edges), false);
  }
  return withEmpty(joinEdges(edges), true);
}

const withEmpty = (edge: Edge | null, empty: boolean): Edge | null => edge && { ...edge, empty };

function joinEdges(edges: readonly (Edge | null)[]): Edge | null {
  const characters = new Set<string>();
  let empty = false;
  for (const edge of edges) {
    if (edge === null) return null;
    for (const character of edge.characters) characters.add(character);
    if (edge.empty) empty = true;
  }
  return { characters, empty };
}
