/**
 * A crawl with 1 % reports against `zcat` to nowhere, in the same run and, where taskset is there, on one core: passing
 * over the pages alone (`scan`), and the whole of `gov-report extract`.
 *
 *     npm run build && node benchmark/warc.mjs [--pages 6000] [--passes 3] [--share 0.01]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { median } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '6000' },
    passes: { type: 'string', default: '3' },
    share: { type: 'string', default: '0.01' },
  },
});
const passes = Number(values.passes);

/** The same numbers in every run. */
let state = 1;
const random = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
const choose = (list) => list[Math.floor(random() * list.length)];

const words =
  '新闻 中心 部门 工作 服务 通知 会议 发展 建设 项目 领导 学习 经济 社会 环境 保护 教育 医疗 文化 旅游 交通 安全 生产 农业 企业 市场 管理 政策 解读 首页 下一页 联系我们 版权所有 the of and to in news page more';
const list = words.split(' ');

/** A page with heavy furniture: menus, styles and scripts around an article. */
function makePage() {
  const style = Array.from(
    { length: 60 },
    (_, i) => `.c${i}{float:left;margin:${i}px;color:#${(i * 4099).toString(16)}}`,
  );
  const menu = Array.from(
    { length: 120 },
    (_, i) =>
      `<li class="c${i % 60}"><a href="/art/${i}/${Math.floor(random() * 1e6)}.html">${choose(list)}${choose(list)}</a></li>`,
  );
  const text = Array.from(
    { length: 20 + Math.floor(random() * 60) },
    () => `<p>${Array.from({ length: 40 }, () => choose(list)).join('')}${Math.floor(random() * 1e4)}。</p>`,
  );
  const script = Array.from(
    { length: 40 },
    (_, i) => `function f${i}(a){return a?a.b+${i}:document.getElementById("x${i}")}`,
  );
  return Buffer.from(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${choose(list)}</title><style>${style.join('\n')}</style><script>${script.join('\n')}</script></head><body><ul>${menu.join('\n')}</ul>\n${text.join('\n')}</body></html>`,
  );
}

function loadReports() {
  const folder = join(root, 'fixtures', 'reports');
  return readdirSync(folder)
    .filter((slug) => !slug.startsWith('not-a-report'))
    .map((slug) => join(folder, slug))
    .map((path) =>
      readFileSync(
        join(
          path,
          readdirSync(path).find((name) => name.startsWith('source.')),
        ),
      ),
    );
}

function makeRecord(url, body) {
  const block = Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: nginx\r\n\r\n'),
    body,
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2014-03-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

const place = mkdtempSync(join(tmpdir(), 'gov-report-warc-'));
const file = join(place, 'crawl.warc.gz');
const reports = loadReports();
const every = Math.round(1 / Number(values.share));
const members = [];
let bytes = 0;
for (let i = 0; i < Number(values.pages); i++) {
  const record = makeRecord(
    `http://example.com/${i}`,
    i % every === 0 ? reports[(i / every) % reports.length] : makePage(),
  );
  bytes += record.length;
  members.push(gzipSync(record));
}
writeFileSync(file, Buffer.concat(members));

// The reader by itself, from the sources as they are.
await build({
  absWorkingDir: root,
  stdin: {
    contents: `import { openFile } from './src/bytes/index.ts';
      let documents = 0;
      for await (const member of openFile({ uri: 'x', path: Buffer.from(process.argv[2]) })) if (member.kind === 'document') documents++;
      console.log(documents);`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: join(place, 'scan.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['xz-decompress'],
  banner: {
    js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
  },
  logLevel: 'error',
});

const pin = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

function time(command) {
  const [program, ...rest] = [...pin, ...command];
  const start = process.hrtime.bigint();
  const { status, stderr, stdout } = spawnSync(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, printed: stdout.toString().trim() };
}

const commands = {
  zcat: ['sh', '-c', `zcat < "${file}" > /dev/null`],
  scan: [process.execPath, join(place, 'scan.mjs'), file],
  extract: [
    process.execPath,
    join(root, 'bin', 'gov-report.js'),
    'extract',
    '--quiet',
    '--facts',
    'counts',
    file,
    '-o',
    join(place, 'out.ndjson'),
  ],
};
const seconds = { zcat: [], scan: [], extract: [] };
try {
  let found = '';
  for (let pass = 0; pass < passes; pass++) {
    for (const [name, command] of Object.entries(commands)) {
      const result = time(command);
      seconds[name].push(result.seconds);
      if (name === 'scan') found = result.printed;
    }
  }
  const base = median(seconds.zcat);
  const size = (bytes / 1e6).toFixed(0);
  console.log(
    `${values.pages} pages, ${size} MB unpacked, ${found} documents passed on${pin.length ? ', one core' : ''}`,
  );
  for (const [name, times] of Object.entries(seconds)) {
    const middle = median(times);
    console.log(
      `${name.padEnd(8)} ${middle.toFixed(2)} s  ${(bytes / 1e6 / middle).toFixed(0)} MB/s  ${((base / middle) * 100).toFixed(0)} % of zcat`,
    );
  }
} finally {
  rmSync(place, { recursive: true });
}
