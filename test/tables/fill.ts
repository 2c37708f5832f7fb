import { cellOf, forms, isList } from './forms.js';
import type { Cell, ListId, Truth } from './forms.js';
import type { Random } from './random.js';
import type { TableId } from '../../src/types.js';

/** How big the numbers of one table are; most bodies are small and most cells are zero. */
type Scale = 'none' | 'tiny' | 'small' | 'big' | 'huge';
const limits: Record<Scale, number> = { none: 0, tiny: 3, small: 40, big: 900, huge: 60_000 };

/** Numbers that keep all rules of the form. */
export function fillTable(id: TableId, rng: Random, era: Truth['era'], shortForm: boolean): Truth {
  const scale = rng.weighted<Scale>({ none: 4, tiny: 28, small: 34, big: 24, huge: 10 });
  const draw = drawFrom(rng, scale);
  const base = { id, era, extraRows: [], broken: false, blanks: false, moved: false } as const;
  if (id === 'applications') return { ...base, ...fillApplications(rng, draw, shortForm), extraRows: [] };
  if (id === 'review_litigation') return { ...base, ...fillReview(draw), extraRows: [] };
  if (isList(id)) return { ...base, ...fillList(id, rng, draw), extraRows: [] };
  return { ...base, ...fillArticle20(id as 'art20_2019', rng, draw), extraRows: [] };
}

type Draw = (zero?: number) => number;
const drawFrom =
  (rng: Random, scale: Scale): Draw =>
  (zero = 0.55) =>
    rng.chance(zero)
      ? 0
      : Math.floor(limits[scale] * rng.next() ** 2 + (scale === 'none' ? 0 : rng.next() * 2));

/** `parts` numbers that add up to `total`. */
function split(rng: Random, total: number, parts: number): number[] {
  const shares = Array.from({ length: parts }, () => 0);
  let rest = total;
  for (let guard = 0; rest > 0 && guard < 40; guard++) {
    const share = rng.chance(0.5) ? rest : rng.int(1, rest);
    const at = rng.int(0, parts - 1);
    shares[at] = (shares[at] ?? 0) + share;
    rest -= share;
  }
  shares[0] = (shares[0] ?? 0) + rest;
  return shares;
}

type Filled = Pick<Truth, 'columns' | 'rows'>;

function fillApplications(rng: Random, draw: Draw, shortForm: boolean): Filled {
  const columns = forms.applications.columns.map(({ key }) => key);
  const era = shortForm ? 'format2019' : 'format2021';
  const keys = forms.applications.rows
    .filter(
      ({ kind, eras, key }) =>
        eras.includes(era) && (!isGroup(kind) || (key === 'other_handling' && shortForm)),
    )
    .map(({ key }) => key);
  const table = new Map(keys.map((key) => [key, new Map<string, number>()]));
  const put = (row: string, column: string, value: number) => table.get(row)?.set(column, value);
  const quiet = rng.chance(0.5) ? 0.97 : 0.6;
  for (const column of columns.slice(0, -1)) {
    const active = column === 'natural_person' || rng.chance(0.5);
    let sum = 0;
    for (const key of keys) {
      if (/^(?:received_new|carried_in|carried_out|outcome_total)$/u.test(key)) continue;
      const value = active ? draw(column === 'natural_person' ? 0.6 : quiet) : 0;
      put(key, column, value);
      sum += value;
    }
    put('outcome_total', column, sum);
    const out = active ? Math.min(draw(0.7), 99) : 0;
    put('carried_out', column, out);
    const carried = rng.chance(0.6) ? 0 : rng.int(0, Math.min(sum + out, 60));
    put('carried_in', column, carried);
    put('received_new', column, sum + out - carried);
  }
  for (const key of keys) {
    let total = 0;
    for (const value of table.get(key)?.values() ?? []) total += value;
    put(key, 'total', total);
  }
  return { columns, rows: toCells(table) };
}

const isGroup = (kind: string) => kind === 'group' || kind === 'header' || kind === 'other';

function fillReview(draw: Draw): Filled {
  const cells = forms.review_litigation.cells.map(({ key }) => key);
  const table = new Map<string, Map<string, number>>();
  for (const { key } of forms.review_litigation.groups) {
    const parts = cells.slice(0, -1).map((cell): [string, number] => [cell, draw(0.6)]);
    table.set(key, new Map([...parts, ['total', parts.reduce((sum, [, value]) => sum + value, 0)]]));
  }
  return { columns: cells, rows: toCells(table) };
}

function toCells(table: Map<string, Map<string, number>>): Record<string, Record<string, Cell>> {
  const rows: Record<string, Record<string, Cell>> = {};
  for (const [key, cells] of table) {
    rows[key] = Object.fromEntries([...cells].map(([column, value]) => [column, cellOf(value)]));
  }
  return rows;
}

function fillArticle20(id: 'art20_2019' | 'art20_2021', rng: Random, draw: Draw): Filled {
  const rows: Record<string, Record<string, Cell>> = {};
  const extension = rng.chance(0.1);
  for (const subtable of forms[id].subtables) {
    for (const row of subtable.rows) {
      if (row.extension === true && !extension) continue;
      const numbers = article20Row(row.key, rng, draw);
      rows[row.key] = Object.fromEntries(
        subtable.columns.map(({ key, unit }) => [
          key,
          cellOf(numbers[key] ?? 0, { unit, signed: key === 'items_change' }),
        ]),
      );
    }
  }
  return { columns: [], rows };
}

function article20Row(key: string, rng: Random, draw: Draw): Record<string, number> {
  const rules = key === 'government_rules' && rng.chance(0.8);
  const old = rules ? 0 : draw(0.3);
  const added = rules ? 0 : draw(0.5);
  const projects = draw(0.3);
  return {
    produced_this_year: added,
    newly_disclosed_this_year: added,
    total_disclosed: old + added,
    items_previous_year: old,
    items_change: rng.chance(0.5) ? 0 : rng.chance(0.5) ? draw(0) : -rng.int(0, old),
    decisions: draw(0.4),
    issued_this_year: added,
    repealed_this_year: rules ? 0 : draw(0.6),
    in_force: old + added,
    fee_amount: rng.chance(0.5) ? 0 : decimal(rng, 5000),
    procurement_projects: projects,
    procurement_amount: projects === 0 ? 0 : decimal(rng, rng.chance(0.5) ? 900 : 90_000_000),
  };
}

const decimal = (rng: Random, limit: number) =>
  Number((rng.next() * limit + 0.01).toFixed(rng.pick([0, 1, 2, 2])) || 1) || 1;

type Numbers = Record<string, number>;

function fillList(id: ListId, rng: Random, draw: Draw): Filled {
  const layout = rng.weighted({ one: 6, levels: 1, quarters: 1, both: 2 });
  const parts = layout === 'levels' ? ['own_level', 'lower_level'] : ['q1', 'q2', 'q3', 'q4'];
  const rows: Record<string, Record<string, Cell>> = {};
  const columns =
    id === 'stat2014'
      ? layout === 'one' || layout === 'both'
        ? ['value']
        : [...parts, 'value']
      : layout === 'both' || layout === 'quarters'
        ? ['value', 'cumulative']
        : ['value'];
  const make = id === 'stat2014' ? fillStatistics : fillAnnex;
  const each = columns
    .filter((column) => column !== 'value')
    .map((column) => [column, make(rng, draw)] as const);
  const whole = each.length > 1 ? addUp(each.map(([, numbers]) => numbers)) : make(rng, draw);
  const cumulative = each.length === 1 ? addUp([whole, each[0]?.[1] ?? {}]) : null;
  for (const { key, unit, header } of forms[id].rows) {
    if (header === true) continue;
    rows[key] = {};
    for (const column of columns) {
      const part = column === 'cumulative' ? cumulative : each.find(([name]) => name === column)?.[1];
      (rows[key] as Record<string, Cell>)[column] = cellOf((column === 'value' ? whole : part)?.[key] ?? 0, {
        unit,
      });
    }
  }
  return { columns, rows };
}

function addUp(tables: readonly Numbers[]): Numbers {
  const sum: Numbers = {};
  for (const table of tables) {
    for (const [key, value] of Object.entries(table)) sum[key] = Number(((sum[key] ?? 0) + value).toFixed(4));
  }
  return sum;
}

function fillStatistics(rng: Random, draw: Draw): Numbers {
  const n: Numbers = {};
  for (const { key } of forms.stat2014.rows) n[key] = draw();
  const share = (total: string, ...parts: string[]) => {
    const shares = split(rng, n[total] ?? 0, parts.length);
    parts.forEach((part, i) => (n[part] = shares[i] ?? 0));
  };
  const sum = (total: string, ...parts: string[]) => {
    n[total] = parts.reduce((all, part) => all + (n[part] ?? 0), 0);
  };
  const channels = ['gazette', 'website', 'microblog', 'wechat', 'other'].map((name) => `channel_${name}`);
  const biggest = Math.max(...channels.map((key) => n[key] ?? 0));
  n['proactive_total'] = rng.int(
    biggest,
    channels.reduce((all, key) => all + (n[key] ?? 0), 0),
  );
  n['proactive_normative_documents'] = rng.int(0, Math.min(n['proactive_total'], 30));
  n['normative_documents_issued'] = rng.int(0, 30);
  n['press_conferences_principal'] = rng.int(0, n['press_conferences'] ?? 0);
  n['online_interviews_principal'] = rng.int(0, n['online_interviews'] ?? 0);
  const denied = ['state_secret', 'commercial_secret', 'privacy', 'security_stability'].map(
    (k) => `denied_${k}`,
  );
  sum('denied', ...denied, 'denied_not_government_information', 'denied_other_law');
  const replies = ['already_public', 'granted', 'partially_granted', 'denied', 'not_this_agency'];
  sum(
    'applications_replied',
    ...replies,
    'information_not_exist',
    'asked_to_amend',
    'referred_other_channel',
  );
  n['applications_completed'] = n['applications_replied'] ?? 0;
  share('applications_completed', 'completed_on_time', 'completed_extended');
  n['applications_received'] = n['applications_completed'] + (rng.chance(0.6) ? 0 : rng.int(0, 20));
  share('applications_received', 'received_in_person', 'received_fax', 'received_online', 'received_letter');
  for (const kind of ['review', 'litigation'])
    sum(`${kind}_total`, `${kind}_upheld`, `${kind}_corrected`, `${kind}_other`);
  n['fees_collected'] = rng.chance(0.8) ? 0 : decimal(rng, 20);
  n['dedicated_funds'] = rng.chance(0.5) ? 0 : decimal(rng, 300);
  sum('staff_total', 'staff_full_time', 'staff_part_time');
  n['training_sessions'] = rng.int(0, 12);
  n['trainees'] = n['training_sessions'] === 0 ? 0 : rng.int(1, 400);
  return n;
}

/** Both annexes have the same skeleton; a row that the form does not have is left out when the cells are made. */
function fillAnnex(rng: Random, draw: Draw): Numbers {
  const n: Numbers = {};
  for (const { key } of [...forms.annex_shanghai.rows, ...forms.annex_fujian.rows]) n[key] = draw();
  const add = (keys: string[]) => keys.reduce((all, key) => all + (n[key] ?? 0), 0);
  n['denied'] = add([
    'denied_not_government_information',
    'information_not_exist',
    'not_this_agency',
    'content_unclear',
    'denied_state_secret',
    'denied_commercial_secret',
    'denied_privacy',
    'denied_process_information',
    'denied_enforcement',
    'denied_other_law',
    'denied_other_reason',
  ]);
  n['applications_replied'] = add(['granted', 'partially_granted', 'denied']);
  n['applications_received'] = n['applications_replied'] + (rng.chance(0.6) ? 0 : rng.int(0, 20));
  const channels = ['in_person', 'fax', 'email', 'online', 'letter', 'other'].map(
    (name) => `received_${name}`,
  );
  split(rng, n['applications_received'], channels.length).forEach((part, i) => (n[channels[i] ?? ''] = part));
  n['proactive_total'] = Math.max(
    n['proactive_total'] ?? 0,
    n['channel_website'] ?? 0,
    n['channel_gazette'] ?? 0,
  );
  n['proactive_full_text'] = rng.int(0, n['proactive_total']);
  n['normative_documents_issued'] = rng.int(0, Math.min(20, n['proactive_total']));
  n['appeals_first_handling'] = rng.int(0, n['appeals_total'] ?? 0);
  for (const key of ['fees_collected', 'dedicated_funds', 'actual_expenditure', 'litigation_cost']) {
    n[key] = rng.chance(0.6) ? 0 : decimal(rng, 50);
  }
  return n;
}
