// A DuckDB query from the command line, with the package `@duckdb/node-api`:
//
//     node examples/query.mjs "SELECT status, count(*) AS n FROM 'records.ndjson' GROUP BY status"
import { DuckDBInstance } from '@duckdb/node-api';

const [sql, database = ':memory:'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
const result = await connection.runAndReadAll(sql);
console.log(result.columnNames().join('\t'));
for (const row of result.getRows()) console.log(row.map((value) => value ?? '').join('\t'));
