import { describe, expect, test } from '@jest/globals';
import { readPassage } from './readPassage.js';

const kinds = '机构职能类20条、政策法规类40条、工作动态类60条。';
const totalOf = (text: string) =>
  readPassage(text, { section: 'proactive', year: 2013 }).chosen.find(
    ({ path }) => path === 'published.total',
  );

describe('a number before a list of kinds that sum to it', () => {
  test.each([
    `亮出家底120条：${kinds}`,
    `亮出家底120条。其中${kinds}`,
    `召开会议3次。亮出家底120条。主要类别有：${kinds}`,
    `亮出家底3次，120条。主要类别有：${kinds}`,
  ])('is the published total: %s', (text) =>
    expect(totalOf(text)).toMatchObject({ value: 120, unit: 'tiao', raw: '120条', state: 'stated' }),
  );

  test.each([
    ['does not sum to it', `亮出家底130条。其中${kinds}`],
    ['stands too far from it', `亮出家底120条。重点突出。其中${kinds}`],
    ['is rounded', '亮出家底120条：机构职能类近20条、政策法规类40条、工作动态类60条。'],
    ['has two kinds only', '亮出家底120条：机构职能类80条、政策法规类40条。'],
    ['divides something else', `亮出家底120次：${kinds}`],
    ['divides what one channel has', `在微博亮出家底120条：${kinds}`],
    ['follows what one client shows', `在客户端亮出家底120条。主要类别有：${kinds}`],
    ['follows another unit', `亮出家底120次。主要类别有：${kinds}`],
    ['follows no unit', `亮出家底120。主要类别有：${kinds}`],
    ['follows a count of applications', `收到申请120条。主要类别有：${kinds}`],
    ['is of another year', `2012年亮出家底120条。其中${kinds}`],
    ['is not there', '亮出家底120条。'],
  ])('is not where the list %s', (_, text) => expect(totalOf(text)).toBeUndefined());

  test('is not where a wording gives the total', () =>
    expect(totalOf(`主动公开政府信息130条。亮出家底120条：${kinds}`)?.value).toBe(130));
}); // prettier-ignore
