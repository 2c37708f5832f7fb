import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** What stands beside a pattern for the tests alone. */
const forTests = new Set(['examples', 'nearMisses']);

/** An esbuild plugin that leaves the examples of the knowledge out: nothing that runs reads them. */
export const withoutExamples = {
  name: 'without-examples',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]src[\\/]knowledge[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: cutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function cutExamples(source) {
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && forTests.has(node.name.getText(file))) cuts.push(node);
    else ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('knowledge.ts', source, ts.ScriptTarget.Latest);
  visit(file);
  let kept = source;
  for (const { pos, end } of cuts.reverse()) {
    const comma = /^\s*,/.exec(kept.slice(end))?.[0] ?? '';
    kept = kept.slice(0, pos) + kept.slice(end + comma.length);
  }
  return kept;
}
