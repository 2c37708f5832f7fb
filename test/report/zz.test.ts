import { test } from '@jest/globals';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { identifyReport } from '../../src/report/index.js';
import type { Document } from '../../src/types.js';
import { buildDocument } from '../../src/document/index.js';
import { decodeText } from '../../src/text/index.js';
async function load(path: string): Promise<Document | null> {
  if (path.endsWith('.pdf')) return null;
  const text = decodeText({ bytes: readFileSync(path), uri: path, entry: null, url: null, declaredCharset: null });
  if ('code' in text) { console.log(path, text); return null; }
  return buildDocument(text, { uri: path, entry: null });
}
test('eval', async () => {
  const cases: [string, string][] = [];
  for (const dir of ['fixtures/eval', '/work/shared/samples', '/work/shared/real']) for (const f of readdirSync(dir)) if (f.endsWith('.gold.json')) {
    const g = dir + '/' + f; const base = g.replace('.gold.json', ''); const s = readdirSync(dir).find((n) => (dir + '/' + n).startsWith(base + '.') && !n.endsWith('.json')); if (s && !s.endsWith('.pdf')) cases.push([g, dir + '/' + s]); }
  for (const d of readdirSync('fixtures/reports')) { const dir = 'fixtures/reports/' + d; const s = readdirSync(dir).find((n) => n.startsWith('source')); if (s && existsSync(dir + '/expected.json')) cases.push([dir + '/expected.json', dir + '/' + s]); }
  let bad = 0; const out: string[] = []; let ms = 0; let ok = 0;
  for (const [g, s] of cases) {
    const gold = JSON.parse(readFileSync(g, 'utf8')) as { status: string; report: Record<string, unknown> | null };
    if (!gold.report) continue;
    const doc = await load(s); if (!doc) continue; const t = performance.now(); const f = identifyReport(doc); ms += performance.now() - t;
    const got: Record<string, unknown> = { title: f.title, agency: f.agency, level: f.level, division_code: f.divisionCode, year: f.year, period_start: f.periodStart, period_end: f.periodEnd, published_on: f.publishedOn, signed_on: f.signedOn, index_number: f.indexNumber, document_number: f.documentNumber };
    for (const [k, v] of Object.entries(gold.report)) { if (!(k in got)) continue; const oks = Array.isArray(v) ? v : [v]; const sq = (x: unknown) => typeof x === 'string' ? x.normalize('NFKC').replace(/\s/g, '') : x; if (oks.some((o) => sq(o) === sq(got[k]))) ok++; else { bad++; out.push(`${s.split('/').slice(-2).join('/')} ${k}: got ${String(got[k])} want ${JSON.stringify(v)}`); } }
  }
  console.log(out.join('\n') + `\nbad ${bad} ok ${ok} cases ${cases.length} ms ${ms.toFixed(1)}`);
});
