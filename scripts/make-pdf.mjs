/**
 * Builds fixtures/pdf/: the report of every era in fixtures/office/ as a browser prints it (A4, ruled tables that run
 * over the page break), one of them with a password, and a page of it as a picture without text.
 * Needs chromium, qpdf, pdftoppm and the font WenQuanYi Zen Hei (packages chromium, qpdf, poppler-utils,
 * fonts-wqy-zenhei): its outlines are small. The files differ in bytes from run to run, so they are committed.
 *
 *   node scripts/make-pdf.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'fixtures/pdf');
const eras = ['narrative', 'stat2014', 'format2019', 'format2021'];
const password = 'secret';

const style = `<style>
@page { size: A4; margin: 25mm 22mm }
* { font-family: "WenQuanYi Zen Hei" !important }
body { font-size: 15px; line-height: 26px }
h1 { font-size: 22px; text-align: center }
p { margin: 0; text-align: justify; text-indent: 2em }
table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #000; font-size: 12px; line-height: 16px; padding: 2px 4px; text-align: center }
</style>`;

const scratch = mkdtempSync(join(tmpdir(), 'gov-report-pdf-'));
mkdirSync(folder, { recursive: true });
for (const era of eras) {
  const page = readFileSync(join(root, 'fixtures/office', era, 'report.html'), 'utf8');
  print(page.replace('</head>', `${style}</head>`), join(folder, `${era}.pdf`));
}
const source = join(folder, 'narrative.pdf');
run('qpdf', ['--encrypt', password, password, '256', '--', source, join(folder, 'encrypted.pdf')]);
const picture = join(scratch, 'page');
run('pdftoppm', ['-r', '45', '-gray', '-jpeg', '-singlefile', source, picture]);
const data = readFileSync(`${picture}.jpg`).toString('base64');
print(
  `<!DOCTYPE html><style>@page{size:A4;margin:0}</style><img style="width:100%" src="data:image/jpeg;base64,${data}">`,
  join(folder, 'scan.pdf'),
);
rmSync(scratch, { recursive: true });

function print(html, target) {
  const from = join(scratch, 'source.html');
  const printed = join(scratch, 'printed.pdf');
  writeFileSync(from, html);
  const switches = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    '--disable-pdf-tagging',
  ];
  run('chromium', [...switches, `--print-to-pdf=${printed}`, `file://${from}`]);
  run('qpdf', ['--object-streams=generate', '--recompress-flate', '--compression-level=9', printed, target]);
}

function run(command, options) {
  const { status, error, stderr } = spawnSync(command, options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}
