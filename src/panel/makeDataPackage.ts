import type { ColumnType, Table } from './table.js';

export const dataPackageName = 'datapackage.json';

/** Under this name the package says which files a run wrote. */
const filesName = 'gov-report-files';

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
};

export interface PackageOptions {
  readonly tables: readonly Table[];
  readonly hasCsv: boolean;
  readonly hasBom: boolean;
  /** Every file and folder of the run. */
  readonly files: readonly string[];
  readonly version: string;
}

/** The Frictionless data package of a panel: its tables as CSV with a schema, and the names of all its files. */
export function makeDataPackage({ tables, hasCsv, hasBom, files, version }: PackageOptions): object {
  return {
    profile: 'data-package',
    name: 'gov-report-panel',
    title: 'Chinese government information disclosure annual reports: panel',
    description: 'Made by gov-report panel; indicators and their comparability are explained in codebook.md.',
    version,
    resources: hasCsv
      ? tables.map((table) => describeTable(table, hasBom))
      : [{ name: 'codebook', path: 'codebook.json', format: 'json', mediatype: 'application/json' }],
    [filesName]: [...files, dataPackageName],
  };
}

function describeTable({ name, en, columns, primaryKey, reportKey }: Table, hasBom: boolean): object {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    description: en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: hasBom ? 'utf-8-sig' : 'utf-8',
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: fieldTypes[column.type],
        title: column.zh,
        description: column.en,
      })),
      missingValues: [''],
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...(reportKey === null
        ? {}
        : {
            foreignKeys: [
              { fields: [reportKey], reference: { resource: 'reports', fields: ['report_key'] } },
            ],
          }),
    },
  };
}

/** The files that a data package of a panel names; none for any other. */
export function madeByPanel(content: unknown): string[] {
  if (typeof content !== 'object' || content === null || !(filesName in content)) return [];
  const files = content[filesName];
  return Array.isArray(files) ? files.filter((name) => typeof name === 'string') : [];
}
