// A DuckDB query from the command line, with the package `@duckdb/node-api`:
//
//     node examples/query.mjs "SELECT status, count(*) AS n FROM 'records.ndjson' GROUP BY status" [DATABASE]
import { DuckDBInstance } from '@duckdb/node-api';

const [sql, database = ':memory:'] = process.argv.slice(2);
if (sql === undefined) {
  console.error(`node examples/query.mjs "SELECT … FROM 'records.ndjson'" [DATABASE]`);
  process.exit(2);
}
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
try {
  const result = await connection.runAndReadAll(sql);
  console.log(result.columnNames().join('\t'));
  for (const row of result.getRows()) console.log(row.map((value) => value ?? '').join('\t'));
} catch (error) {
  // The database says what is wrong with the query, and where.
  console.error(error.message);
  process.exitCode = 1;
}
