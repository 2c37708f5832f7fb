import type { Random } from './random.js';

/** The report around the tables: just enough to be recognised, and what stands around tables on real pages. */
export interface Frame {
  readonly agency: string;
  readonly year: number;
  readonly title: string;
}

export function chooseFrame(rng: Random, years: readonly [number, number]): Frame {
  const place = rng.pick(['临江市', '云岭县', '青石区', '白河县', '东陵区', '南浦市']);
  const body = rng.pick(['人民政府', '教育局', '民政局', '发展和改革局', '水利局', '自然资源局']);
  const year = rng.int(...years);
  return { agency: place + body, year, title: `${place}${body}${String(year)}年政府信息公开工作年度报告` };
}

export const preamble = ({ year }: Frame) =>
  `根据《中华人民共和国政府信息公开条例》的规定，编制本报告。本报告所列数据的统计期限自${String(year)}年1月1日起至12月31日止。`;

export const overview = (rng: Random, { year }: Frame) =>
  rng.pick([
    `${String(year)}年，我单位认真做好政府信息公开各项工作，健全制度，完善平台，加强培训。`,
    `${String(year)}年，全面推进决策、执行、管理、服务、结果公开，召开协调会3次，更新栏目17个。`,
    '一年来，按照上级部署，不断拓展公开渠道，方便群众查询，接受社会监督。',
  ]);

export const before = (rng: Random) =>
  rng.pick([
    '',
    '',
    '',
    '具体情况见下表：',
    '各项数据如下。',
    '（单位：件）',
    '统计口径为本机关及下属2个单位。',
  ]);

export const after = (rng: Random) =>
  rng.pick([
    '',
    '',
    '',
    '',
    '注：表中数据由各科室报送。',
    '以上数据截至年底。',
    '说明：各项指标含下属单位。',
  ]);

export const ending =
  '五、存在的主要问题及改进情况\n部分栏目更新不够及时，业务水平有待提高。下一步将加强学习，完善机制。\n六、其他需要报告的事项\n无其他需要报告的事项。';

/** A page end and the head of the next one. */
export const pageTurn = (rng: Random, { title }: Frame) => {
  const page = rng.int(2, 9);
  const foot = rng.pick([`— ${String(page)} —`, `- ${String(page)} -`, `第 ${String(page)} 页 共 12 页`, '']);
  return [foot, `\f${rng.chance(0.5) ? title : ''}`].filter((line) => line !== '').join('\n');
};

export const chromeTop = (rng: Random) =>
  rng.pick([
    '',
    '',
    '首页 > 政务公开 > 政府信息公开年报',
    '您当前的位置：首页 - 信息公开 - 年度报告',
    '字体：大 中 小 打印 关闭',
  ]);
export const chromeBottom = (rng: Random) =>
  rng.pick([
    '',
    '',
    '相关链接',
    '版权所有 网站地图 联系我们',
    '上一篇：没有了 下一篇：没有了',
    '浏览次数：361',
  ]);
