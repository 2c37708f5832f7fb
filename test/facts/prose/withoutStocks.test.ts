import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';

const read = (text: string): Record<string, number> =>
  countsOf(readPassage(text, { section: 'proactive', year: 2015, level: 'department' }));
const total = (value: number): Record<string, number> => ({ 'published.total': value });
const website = (value: number): Record<string, number> => ({ 'published.by_channel.website': value });

describe('a number of all years gives way to what the next sentence says of this one', () => {
  test.each([
    ['我局主动公开信息累计达到812条。其中本年度新增231条。', total(231)],
    ['公开信息共计305条。其中主动公开302条，依申请公开3条。', total(302)],
    ['本单位网站共公开信息1850条。其中2015年度公开信息412条。', website(412)],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));

  test.each([
    ['a part by kind', '主动公开信息812条。其中政策类231条，动态类581条。', total(812)],
    ['a part of the year', '主动公开信息716条。其中，1—6月公开302条，7—12月公开414条。', total(716)],
    [
      'a sentence between',
      '主动公开信息812条。已全部上网。其中网站公开231条。',
      { ...total(812), ...website(231) },
    ],
  ])('not to %s', (_, text, counts) => expect(read(text)).toMatchObject(counts));
});
