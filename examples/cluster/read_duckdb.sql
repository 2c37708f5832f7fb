-- The parts of a batch in DuckDB: duckdb < read_duckdb.sql, in the output folder.
SELECT
  report.division_code AS division,
  report.year AS year,
  report.agency AS agency,
  counts.applications.received AS received,
  counts.published.total AS published
FROM read_json('part-*.ndjson*', format = 'newline_delimited', sample_size = -1)
WHERE status = 'ok'
ORDER BY division, year, agency, received;
