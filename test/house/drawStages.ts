import { findCycles } from './findCycles.js';
import { libraryFiles, stageOf, stages } from './stages.js';

/** Stage → the stages that it imports, in the order of the path. */
type Plan = ReadonlyMap<string, readonly string[]>;

/**
 * The imports between the stages as a Mermaid flowchart, an arrow to what is imported. An arrow that others imply, as
 * A to C where A imports B and B imports C, is left out.
 */
export function drawStages(imports: readonly { module: string; from: string }[]): string {
  const plan = planOf(imports);
  const lines = [...plan].reverse().flatMap(([stage, targets]) => {
    const own = targets.filter((target) => !targets.some((other) => reaches(plan, other, target)));
    return own.length === 0 ? [] : [`  ${stage} --> ${own.join(' & ')}`];
  });
  const names = stages.map((stage) => `  ${stage}["${stage}${isFile(stage) ? '.ts' : '/'}"]`);
  return ['flowchart TD', ...[...names].reverse(), ...lines].join('\n');
}

function planOf(imports: readonly { module: string; from: string }[]): Plan {
  const arrows = imports
    .map(({ module, from }) => ({ module: stageOf(module), from: stageOf(from) }))
    .filter(({ module, from }) => module !== from);
  if (findCycles(arrows).length > 0) throw new Error('stages import one another in a circle');
  return new Map(
    stages.map((stage) => [
      stage,
      stages.filter((other) => arrows.some(({ module, from }) => module === stage && from === other)),
    ]),
  );
}

const reaches = (plan: Plan, from: string, to: string): boolean =>
  (plan.get(from) ?? []).some((next) => next === to || reaches(plan, next, to));

const isFile = (stage: string): boolean => (libraryFiles as readonly string[]).includes(stage);
