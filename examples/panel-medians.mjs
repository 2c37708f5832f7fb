// The median of one indicator by year, as a table, and with a third word as a drawing:
//
//     node examples/panel-medians.mjs panel disclosure_rate
//     node examples/panel-medians.mjs panel disclosure_rate finding.svg
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { init } from 'echarts';

const [folder, indicator, drawing] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'name the folder of a panel and an indicator: node examples/panel-medians.mjs panel disclosure_rate',
  );
  process.exit(2);
}
const rows = parse(readFileSync(join(folder, 'indicators.csv')), { columns: true, bom: true });
const known = [...new Set(rows.map((row) => row.indicator))];
if (!known.includes(indicator)) {
  console.error(`${folder} has no indicator ${indicator ?? '(none named)'}; it has: ${known.join(', ')}`);
  process.exit(2);
}
const wanted = rows.filter((row) => row.indicator === indicator && row.value !== '' && row.year !== '');

const median = (values) => {
  const sorted = values.map(Number).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const points = [...new Set(wanted.map(({ year }) => year))].sort().map((year) => {
  const values = wanted.filter((row) => row.year === year).map(({ value }) => value);
  return { year, reports: values.length, median: median(values) };
});

if (drawing === undefined) {
  console.log('year\treports\tmedian');
  for (const { year, reports, median } of points) console.log(`${year}\t${reports}\t${median.toFixed(3)}`);
} else {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 800, height: 360 });
  // Not connected over 2018 and 2019 where the codebook says so (grade C).
  const isBroken = wanted[0]?.grade === 'C';
  const line = (part) => ({
    type: 'line',
    color: '#1f6fc4',
    data: points.map(({ year, median }) => (part(Number(year)) ? median : null)),
  });
  chart.setOption({
    animation: false,
    title: { text: indicator },
    xAxis: { type: 'category', data: points.map(({ year }) => year) },
    yAxis: { type: 'value', min: 0 },
    series: isBroken ? [line((year) => year < 2019), line((year) => year >= 2019)] : [line(() => true)],
  });
  writeFileSync(drawing, chart.renderToSVGString());
  chart.dispose();
}
