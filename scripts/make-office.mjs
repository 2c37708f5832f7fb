/**
 * Builds fixtures/office/: one report of every era as a bare page, and that page as office files; in marks/ the files that
 * are made from marks.rtf (hidden text, notes, fields, merged cells) and lists.fodt (numbers that the program counts).
 * Needs LibreOffice (`soffice` on the path); its files differ in bytes from run to run, so they are built when a form is
 * added, and committed.
 *
 *   node scripts/make-office.mjs [ERA | marks …]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The fixture of each era whose article is taken, and where that stands in its page. */
const reports = [
  { era: 'narrative', slug: 'narrative-2010-county-html-gb2312', article: '#zoom' },
  { era: 'stat2014', slug: 'stat2014-2014-district-html-grid-numbered', article: '#zoom' },
  { era: 'format2019', slug: 'format2019-2019-county-grid-html', article: '.content' },
  { era: 'format2021', slug: 'format2021-2023-prefecture-review-grid-html', article: '#zoom' },
];

/** What LibreOffice is asked for: the file's ending and the name of its filter. */
const texts = [
  ['docx', 'docx:MS Word 2007 XML'],
  ['doc', 'doc:MS Word 97'],
  ['rtf', 'rtf:Rich Text Format'],
];
const sheets = [
  ['xlsx', 'xlsx:Calc MS Excel 2007 XML'],
  ['xls', 'xls:MS Excel 97'],
];

const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'gov-report-office-'));
for (const report of reports.filter(({ era }) => wanted.length === 0 || wanted.includes(era))) {
  const folder = join(root, 'fixtures/office', report.era);
  mkdirSync(folder, { recursive: true });
  const $ = load(decode(readFileSync(join(root, 'fixtures/reports', report.slug, 'source.html'))));
  const title = $('title')
    .text()
    .replace(/[_-].*$/, '')
    .trim();
  const page = pageOf(title, $(report.article).html());
  writeFileSync(join(folder, 'report.html'), page);
  convert(written('source.html', page), texts, 'writer_web_HTML', join(folder, 'report'));
  const tables = $(report.article)
    .find('table')
    .toArray()
    // Sheets would make two rows of a cell with two lines.
    .map((table) => $.html(table).replace(/<br\s*\/?>/g, ''));
  if (tables.length > 0)
    convert(
      written('source.html', pageOf(title, tables.join('<p><br></p>'))),
      sheets,
      'calc_HTML_WebQuery',
      join(folder, 'tables'),
    );
}
if (wanted.length === 0 || wanted.includes('marks')) {
  const marks = join(root, 'fixtures/office/marks');
  convert(join(marks, 'marks.rtf'), texts.slice(0, 2), null, join(marks, 'marks'));
  convert(join(marks, 'lists.fodt'), texts, null, join(marks, 'lists'));
}
rmSync(scratch, { recursive: true });

function decode(bytes) {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? new TextDecoder('gb18030').decode(bytes) : text;
}

function pageOf(title, content) {
  return `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n<h1>${title}</h1>\n${content.trim()}\n</body>\n</html>\n`;
}

function written(name, content) {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

function convert(source, forms, filter, target) {
  for (const [ending, format] of forms) {
    const options = ['--headless', `-env:UserInstallation=file://${scratch}/profile`];
    if (filter !== null) options.push(`--infilter=${filter}`);
    const run = spawnSync('soffice', [...options, '--convert-to', format, '--outdir', scratch, source], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (run.status !== 0) throw new Error(`soffice did not write ${target}.${ending}`);
    writeFileSync(`${target}.${ending}`, readFileSync(join(scratch, `${parse(source).name}.${ending}`)));
    console.error(`wrote ${target.slice(root.length)}.${ending}`);
  }
}
