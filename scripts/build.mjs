/**
 * Builds dist/: the library and the command line as ES modules with code splitting, so that what is imported lazily is
 * loaded lazily, and the type declarations. `--no-types` leaves the declarations out (tests do not need them).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { computedModules } from './computedModules.mjs';
import { knownWords } from './knownWords.mjs';
import { loadTogether } from './loadTogether.mjs';
import { reviewPage } from './reviewPage.mjs';
import { withoutExamples } from './withoutExamples.mjs';
import { writeNotices } from './thirdPartyNotices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The parser of the command line can start programs for commands; ours has none, and loading what it takes costs. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /commander/.test(importer) ? { path: 'none', namespace: 'none' } : null,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const result = await build({
  absWorkingDir: root,
  entryPoints: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'batch/worker': 'src/batch/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS inside an ES module still asks for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  // What is installed beside the tool: with it, or by those who need it.
  external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  plugins: [
    loadTogether(root),
    computedModules(root),
    knownWords(root),
    withoutExamples,
    reviewPage(root),
    withoutChildProcesses,
  ],
  legalComments: 'linked',
  // Half the characters to parse at the start; names stay for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  // A Chinese character as it is, not as an escape of six.
  charset: 'utf8',
  logLevel: 'warning',
});

// Nothing is removed before everything is there: a process that runs now may still load its chunks.
const written = new Set(result.outputFiles.map(({ path }) => path));
for (const { path, contents } of result.outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
const notices = join(dist, 'THIRD-PARTY-NOTICES.txt');
writeFileSync(notices, writeNotices(root, result.metafile));
written.add(notices);
if (existsSync(dist)) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(?:js|txt)$/.test(entry.name) && !written.has(path)) rmSync(path);
  }
}
console.error(`built ${[...written].map((path) => relative(root, path)).length} files in dist/`);

if (!process.argv.includes('--no-types')) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(
    process.execPath,
    [tsc, '--emitDeclarationOnly', '-p', join(root, 'tsconfig.json')],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
