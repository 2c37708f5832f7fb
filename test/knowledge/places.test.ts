import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  divisionsCalled,
  divisionsUnder,
  findDivision,
  fitsYear,
  namesAbove,
  noHints,
  readPlace,
  regionsOfNumbers,
  type PlaceHints,
} from '../../src/knowledge/places/index.js';

const code = (name: string, year: number | null, hints: Partial<PlaceHints> = {}): string | null =>
  findDivision(name, year, { ...noHints, ...hints })?.code ?? null;

describe('places and their codes', () => {
  test.each<[string, number, string | null]>([
    ['平凉市', 2013, '620800'],
    ['淮南市', 2009, '340400'],
    ['合肥市瑶海区', 2019, '340102'],
    ['瑶海区人民政府', 2019, '340102'],
    ['长春市宽城区人民政府', 2012, '220103'],
    ['桃江县人民政府', 2013, '430922'],
    ['湖南省益阳市桃江县', 2013, '430922'],
    ['湖南桃江', 2013, '430922'],
    ['桃江财政局', 2013, '430922'],
    ['新疆', 2012, '650000'],
    ['新疆维吾尔自治区人民政府', 2012, '650000'],
    ['内蒙古自治区人民政府', 2012, '150000'],
    ['内蒙古', 2012, '150000'],
    ['广西壮族自治区', 2010, '450000'],
    ['恩施州', 2014, '422800'],
    ['恩施土家族苗族自治州', 2014, '422800'],
    ['黔东南州财政局', 2014, '522600'],
    ['西双版纳州', 2012, '532800'],
    ['巴音郭楞蒙古自治州', 2012, '652800'],
    ['锡林郭勒盟行政公署', 2013, '152500'],
    ['科右前旗教育局', 2018, '152221'],
    ['大兴安岭地区', 2013, '232700'],
    ['浦东新区', 2015, '310115'],
    ['上海浦东新区', 2015, '310115'],
    ['济源市', 2012, '419001'],
    ['仙桃市', 2012, '429004'],
    ['石河子市', 2016, '659001'],
    ['大厂县', 2012, '131028'],
    ['前郭县', 2012, '220721'],
    ['东莞市', 2014, '441900'],
    ['吉林市', 2012, '220200'],
    ['吉林省', 2012, '220000'],
    ['朝阳市朝阳县', 2013, '211321'],
    ['北京市朝阳区', 2013, '110105'],
    ['长春市朝阳区', 2013, '220104'],
    ['南京市鼓楼区', 2012, '320106'],
    ['福建省福州市鼓楼区', 2012, '350102'],
    ['湛江海关', 2016, '440800'],
    // codes and names that changed
    ['崇文区', 2009, '110103'],
    ['闸北区', 2009, '310108'],
    ['襄樊市', 2009, '420600'],
    ['襄阳市', 2015, '420600'],
    ['巢湖市居巢区', 2010, '341402'],
    ['巢湖市', 2010, '341400'],
    ['巢湖市', 2012, '340181'],
    ['毕节市', 2009, '522401'],
    ['毕节市', 2013, '520500'],
    ['莱芜市', 2015, '371200'],
    ['济南市莱芜区', 2020, '370116'],
    ['密云县', 2014, '110228'],
    ['密云区', 2016, '110118'],
    ['洪泽区', 2023, '320813'],
    ['洪泽区', 2015, '320829'],
    ['儋州市', 2012, '469003'],
    ['儋州市', 2016, '460400'],
    ['寿县', 2014, '341521'],
    ['寿县', 2017, '340422'],
    // no place, a place the table does not know, a name of many places
    ['三河镇人民政府', 2014, null],
    ['和平镇', 2014, null],
    ['南京东路街道办事处', 2012, null],
    ['长春市宽城区红旗街道办事处', 2012, '220103'],
    ['长沙市宁乡县旧县镇人民政府', 2012, '430124'],
    ['长春市东江区红旗街道办事处', 2012, null],
    ['合肥市东江区财政局', 2013, null],
    ['东江县人民政府', 2013, null],
    ['鼓楼区人民政府', 2012, null],
    ['市辖区', 2012, null],
    ['县', 2012, null],
    ['城区', 2012, null],
    ['崇文区', 2015, null],
    ['教育部', 2012, null],
  ])('%s in %d', (name, year, expected) => expect(code(name, year)).toBe(expected));
});

describe('hints choose between places of one name', () => {
  const name = '鼓楼区人民政府';
  test.each<[string, Partial<PlaceHints>, string | null]>([
    ['the site', { siteId: '3501020001' }, '350102'],
    ['the site of the city above', { siteId: '3201000002' }, '320106'],
    ['the publisher', { names: ['福州市鼓楼区人民政府'] }, '350102'],
    ['the site name', { names: ['徐州市鼓楼区政府网'] }, '320302'],
    ['the text', { text: '请与南京市鼓楼区人民政府办公室联系' }, '320106'],
    ['the dialling code', { text: '联系电话:0516-87636588' }, '320302'],
    ['a credit code', { codes: ['11350102003605123X/2013-00001'] }, '350102'],
    ['nothing', {}, null],
    ['two places at once', { text: '南京市与徐州市' }, null],
    ['only the province of two', { text: '江苏省' }, null],
  ])('%s', (_, hints, expected) => expect(code(name, 2012, hints)).toBe(expected));

  test('the postal code tells the province', () => {
    expect(code('普陀区', 2012, { text: '邮编:200062' })).toBe('310107');
    expect(code('普陀区', 2012, { text: '邮政编码316100' })).toBe('330903');
  });

  test('hints do not move a place that is clear', () => {
    expect(code('桃江县人民政府', 2013, { siteId: '3501020001', names: ['福州市'] })).toBe('430922');
  });
});

test('what is left of a name behind its place', () => {
  const rest = (name: string): string => name.slice(readPlace(name, 2013).end);
  expect(rest('长春市宽城区人民政府')).toBe('人民政府');
  expect(rest('平凉工业园区')).toBe('工业园区');
  expect(rest('鹤壁市市场监督管理局')).toBe('市场监督管理局');
  expect(rest('长沙市城市管理局')).toBe('城市管理局');
});

test.each<[string, readonly string[]]>([
  ['桃江', ['桃江县']],
  ['恩施州', ['恩施土家族苗族自治州']],
  ['恩施', ['恩施土家族苗族自治州', '恩施市']],
  ['新疆', ['新疆维吾尔自治区']],
  ['科右前旗', ['科尔沁右翼前旗']],
  ['浦东', ['浦东新区']],
  ['浦东新', []],
  ['城', []],
  ['市中', []],
  ['没有此地', []],
])('%s is short for %j', (short, names) => {
  expect(divisionsCalled(short).map(({ name }) => name)).toEqual(names);
});

test('the table holds together', () => {
  const rows = divisionsUnder('');
  const codes = new Set(rows.map((row) => row.code));
  expect(rows.length).toBeGreaterThan(3500);
  for (const row of rows) {
    expect(row.code).toMatch(/^[1-8]\d{5}$/);
    expect(row.name).toMatch(/^[\u4e00-\u9fff]{2,20}$/);
    expect(row.since).toBeGreaterThan(1900);
    expect(row.until === null || row.until > row.since).toBe(true);
    for (const heir of row.heirs) expect(codes.has(heir)).toBe(true);
  }
  expect(rows.some(({ name }) => name === '市辖区' || name === '县')).toBe(false);
});

test('every county with the names above it resolves to its own code', () => {
  const rows = divisionsUnder('');
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.integer({ min: 2008, max: 2024 }), (row, year) => {
      fc.pre(fitsYear(row, year) === 2);
      const name = [...namesAbove(row, year)].reverse().join('') + row.name;
      expect([name, year, code(`${name}人民政府`, year)]).toEqual([name, year, row.code]);
    }),
    { numRuns: 500 },
  );
});

test('dialling and postal codes', () => {
  expect([...regionsOfNumbers('电话:0737-8788889,邮编:413400')].sort()).toEqual(['43']);
  expect([...regionsOfNumbers('传真:(025)83752000')]).toEqual(['3201']);
  expect([...regionsOfNumbers('共00123456件')]).toEqual([]);
});
