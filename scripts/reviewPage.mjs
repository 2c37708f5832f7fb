import { build } from 'esbuild';

const assets = /review[\\/]pageAssets\.ts$/;

/** An esbuild plugin that puts the script and the style of the review page, bundled by themselves, into src/review/pageAssets.ts. */
export function reviewPage(root) {
  return {
    name: 'review-page',
    setup: (bundle) => {
      bundle.onLoad({ filter: assets }, async () => {
        const [script, style] = await Promise.all([
          bundlePage(root, 'src/review/page/main.ts'),
          bundlePage(root, 'src/review/page/page.css'),
        ]);
        return {
          contents: `export const pageAssets = ${JSON.stringify({ script, style })};`,
          loader: 'ts',
        };
      });
    },
  };
}

async function bundlePage(root, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  });
  const [{ text }] = outputFiles;
  if (/<\/(?:script|style)/i.test(text)) throw new Error(`${entry} would end its own element`);
  return text.trim();
}
