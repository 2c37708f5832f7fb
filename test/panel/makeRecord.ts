import { createHash } from 'node:crypto';
import { recordSchema, type FactRecord, type GovRecord } from '../../src/record/schema.js';
import { fillCounts } from '../../src/record/fillCounts.js';

type Report = NonNullable<GovRecord['report']>;

export interface Wanted {
  readonly report?: Partial<Report>;
  /** By path. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly tables?: GovRecord['tables'];
  readonly facts?: readonly Partial<FactRecord>[] | null;
  readonly checks?: GovRecord['checks'];
  readonly warnings?: GovRecord['warnings'];
  readonly url?: string;
  /** What the document's bytes are: the same words give the same document. */
  readonly bytes?: string;
  readonly part?: number;
}

let made = 0;

/** A record of a county's report for 2022 that says nothing, changed as wanted, and checked by the schema. */
export function makeRecord(wanted: Wanted = {}): GovRecord {
  made++;
  const sha256 = createHash('sha256')
    .update(wanted.bytes ?? `document ${String(made)}`)
    .digest('hex');
  const id = createHash('sha256')
    .update(`${sha256} ${String(wanted.part ?? '')}`)
    .digest('hex')
    .slice(0, 16);
  const report: Report = {
    title: '桃江县人民政府2022年政府信息公开工作年度报告',
    agency: '桃江县人民政府',
    level: 'county',
    division_code: '430922',
    year: 2022,
    period_start: null,
    period_end: null,
    published_on: null,
    signed_on: null,
    index_number: null,
    document_number: null,
    era: 'format2021',
    ...wanted.report,
  };
  const source = { uri: 'a.html', entry: null, part: wanted.part ?? null, url: wanted.url ?? null, bytes: 1, sha256, media_type: 'text/html', encoding: 'utf-8', encoding_basis: 'valid_utf8' }; // prettier-ignore
  return recordSchema.parse({
    schema: 'gov-report/1',
    id,
    tool: { version: '0', knowledge: '0' },
    status: 'ok',
    error: null,
    source,
    report,
    counts: setCounts(wanted.counts ?? {}),
    tables: wanted.tables === undefined ? {} : wanted.tables,
    facts: wanted.facts === null ? null : (wanted.facts ?? []).map(makeFact),
    sections: [],
    checks: wanted.checks === undefined ? [] : wanted.checks,
    warnings: wanted.warnings ?? [],
  });
}

function makeFact(wanted: Partial<FactRecord>): FactRecord {
  return { indicator: 'applications.received', value: 1, value_raw: '1件', unit: 'jian', unit_raw: '件', qualifier: 'exact', value_state: 'stated', scope: 'unknown', time_scope: 'report_year', label: null, method: 'prose', confidence: 0.9, evidence: [{ start: 0, end: 5, text: '收到申请1件' }], section: null, rule: 'r', ...wanted }; // prettier-ignore
}

function setCounts(given: Readonly<Record<string, number>>): unknown {
  const counts = fillCounts(new Map(), []) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(given)) {
    const steps = path.split('.');
    const leaf = steps.pop() ?? '';
    let node = counts;
    for (const step of steps) node = node[step] as Record<string, unknown>;
    if (!(leaf in node)) throw new Error(`no count ${path}`);
    node[leaf] = value;
  }
  return counts;
}

/** A record of a document that is no report. */
export const makeOther = (): GovRecord =>
  recordSchema.parse({
    ...makeRecord(),
    status: 'not_a_report',
    report: null,
    counts: null,
    tables: null,
    facts: null,
    sections: null,
    checks: null,
    warnings: [{ code: 'W_NOT_A_REPORT_NEWS', message: '' }],
  });
