import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import iconv from 'iconv-lite';
import { ensureBuilt, readRecords, runCli } from './runCli.js';

export const report = `青柳县人民政府2013年政府信息公开工作年度报告

　　根据《中华人民共和国政府信息公开条例》的规定，现公布青柳县人民政府2013年政府信息公开工作年度报告。

一、主动公开政府信息的情况
　　2013年，全县主动公开政府信息1286条。
二、依申请公开政府信息的情况
　　2013年，全县共受理政府信息公开申请17件，均已答复。
三、收费及减免情况
　　全年未收取任何费用。
四、行政复议、行政诉讼情况
　　全年未发生行政复议和行政诉讼。
五、存在的主要问题和改进措施
　　公开的内容还不够及时，下一步将加强培训。

二〇一四年三月十日
`;
const recipe = '红烧肉的做法：五花肉切块，冷水下锅，加姜片、料酒，煮开后捞出，小火慢炖一个小时即可。\n';

/** The folder of the test file that called {@link usePlace}. */
export let root = '';

/** A folder with a report in several forms, other documents and files that cannot be read. */
export function usePlace(): void {
  ensureBuilt();

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'gov-report-cli-'));
    mkdirSync(join(root, 'dump/2014'), { recursive: true });
    mkdirSync(join(root, 'recipes'));
    mkdirSync(join(root, 'empty'));
    writeFileSync(join(root, 'report.txt'), report);
    writeFileSync(join(root, 'dump/2014/gbk.txt'), iconv.encode(report, 'gbk'));
    writeFileSync(join(root, 'dump/report.txt'), report);
    writeFileSync(join(root, 'dump/recipe.html'), `<html><body><p>${recipe}</p></body></html>`);
    writeFileSync(join(root, 'recipes/pork.txt'), recipe);
    writeFileSync(join(root, 'empty.txt'), '');
    writeFileSync(join(root, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    writeFileSync(join(root, 'large.txt'), '');
    truncateSync(join(root, 'large.txt'), 20 * 1024 * 1024 + 1);
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });
}

export const run = (
  words: readonly string[],
  settings: Parameters<typeof runCli>[1] = {},
): ReturnType<typeof runCli> => runCli(words, { cwd: root, ...settings });

export const statuses = (stdout: string): unknown[] => readRecords(stdout).map(({ status }) => status);
export const uris = (stdout: string): unknown[] =>
  readRecords(stdout).map((record) => (record['source'] as { uri: string }).uri);
