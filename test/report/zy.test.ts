import { test } from '@jest/globals';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { buildDocument } from '../../src/document/index.js';
import { decodeText } from '../../src/text/index.js';
import { recognise } from '../../src/recognition/index.js';
import { measure } from '../../src/recognition/measure.js';
import { readPage } from '../../src/recognition/page.js';
test('x', async () => {
  const cases: [string, string][] = [];
  for (const dir of ['fixtures/eval', '/work/shared/samples', '/work/shared/real']) for (const f of readdirSync(dir)) if (f.endsWith('.gold.json')) {
    const g = dir + '/' + f; const base = g.replace('.gold.json', ''); const s = readdirSync(dir).find((n) => (dir + '/' + n).startsWith(base + '.') && !n.endsWith('.json')); if (s && !s.endsWith('.pdf')) cases.push([g, dir + '/' + s]); }
  for (const d of readdirSync('fixtures/reports')) { const dir = 'fixtures/reports/' + d; const s = readdirSync(dir).find((n) => n.startsWith('source')); if (s && existsSync(dir + '/expected.json')) cases.push([dir + '/expected.json', dir + '/' + s]); }
  const out = []; let ms = 0;
  for (const [g, path] of cases) {
    const gold = JSON.parse(readFileSync(g, 'utf8')) as { status: string; warnings?: { code: string }[]; reason?: string };
    const t = decodeText({ bytes: readFileSync(path), uri: 'x', entry: null, url: null, declaredCharset: null });
    if ('code' in t) continue; const d = await buildDocument(t, { uri: 'x', entry: null });
    const t0 = performance.now(); const r = recognise(d, []); ms += performance.now() - t0;
    const want = gold.status === 'ok';
    if (r.report !== want || !want) out.push((r.report !== want ? 'WRONG ' : '') + path + ' ' + JSON.stringify(r.report ? 'report' : r.reason) + ' ' + JSON.stringify(gold.warnings ?? gold.reason ?? '') );
    if (r.report !== want) { const m = measure(readPage(d), []); out.push(JSON.stringify({ ...m, titles: m.titles.length })); }
  }
  console.log(out.join('\n'), ms);
});
