/** Groups of modules that import one another in a circle, each sorted. */
export function findCycles(imports: readonly { module: string; from: string }[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { module, from } of imports) {
    const known = targets.get(module);
    if (known === undefined) targets.set(module, [from]);
    else known.push(from);
  }
  const reach = new Map([...targets.keys()].map((module) => [module, reachableFrom(module, targets)]));
  const cycles = new Map<string, string[]>();
  for (const [module, reached] of reach) {
    if (!reached.has(module)) continue;
    const circle = [...reached].filter((other) => reach.get(other)?.has(module)).sort();
    cycles.set(circle.join(), circle);
  }
  return [...cycles.values()];
}

/** Everything that a module imports, straight or through others. */
function reachableFrom(module: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(targets.get(module) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(targets.get(next) ?? []));
  }
  return reached;
}
