import type { TableId } from '../../types.js';
import { annexFujian } from './annexFujian.js';
import { annexShanghai } from './annexShanghai.js';
import { applications } from './applications.js';
import { art20Of2019, art20Of2021 } from './art20.js';
import type { TableModel } from './model.js';
import { reviewLitigation } from './reviewLitigation.js';
import { stat2014 } from './stat2014.js';

export type * from './model.js';

/** All tables that are read, in the order of the eras. A new table is one more entry. */
export const tableModels: readonly TableModel[] = [
  annexFujian,
  annexShanghai,
  stat2014,
  art20Of2019,
  art20Of2021,
  applications,
  reviewLitigation,
];

const byId = new Map<TableId, TableModel>(tableModels.map((model) => [model.id, model]));

/** The model of one table. */
export function tableModel(id: TableId): TableModel {
  const model = byId.get(id);
  if (!model) throw new Error(`no table model ${id}`);
  return model;
}
