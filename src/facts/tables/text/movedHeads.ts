import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/**
 * Whether the heads before the first number name all groups, or all results, in another order than the form: then the
 * place of a number among the others says nothing. Heads whose letters run across columns, or of which some are lost,
 * say nothing of their order.
 */
export function areHeadsMoved(tokens: readonly Token[], { model, start, end }: Zone): boolean {
  const own = tokens.slice(start, end);
  const first = own.findIndex(({ kind }) => kind === 'number' || kind === 'mark');
  const heads = own.slice(0, Math.max(first, 0)).flatMap(({ meaning }) => meaning ?? []);
  const groups = new Set(heads.flatMap(({ rows }) => rows.get(model.id)?.[0]?.key ?? []));
  const results = heads.flatMap(({ columns }) => columns.get(model.id)?.key ?? []);
  const rows = model.rows.map(({ key }) => key);
  return isMoved([...groups], rows) || isMoved(results, model.form);
}

/** Whether all keys stand there, once or several times over, and not in the order of the form. */
function isMoved(keys: readonly string[], form: readonly string[]): boolean {
  const times = keys.flatMap((_, i) => (i % form.length === 0 ? [keys.slice(i, i + form.length)] : []));
  return (
    times.every((some) => new Set(some).size === form.length) &&
    times.some((some) => some.join() !== form.join())
  );
}
