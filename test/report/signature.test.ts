import { describe, expect, test } from '@jest/globals';
import { identifyReport } from '../../src/report/index.js';
import { makeDocument } from './makeDocument.js';

const report =
  '桃江县水利局2013年政府信息公开年报\n一、概述\n工作平稳有序。\n二、主动公开情况\n公开信息12条。\n';

const signedOn = (end: string): string | null => identifyReport(makeDocument(report + end)).signedOn;

describe('days at the foot that sign nothing', () => {
  test('below the label of a form', () => {
    expect(signedOn('填报日期：\n2014年1月18日')).toBeNull();
    expect(signedOn('桃江县水利局\n2014年1月18日')).toBe('2014-01-18');
  });

  test('of a body of which the page does not speak, behind the day of the report', () => {
    expect(signedOn('2014年1月18日\n教育局 2014/4/27')).toBe('2014-01-18');
  });

  test('of bodies in a long list below the report', () => {
    const letters = [...'甲乙丙丁戊己庚'];
    const list = letters.flatMap((a) => letters.map((b) => `${a}${b}县水利局 2014/3/5`));
    expect(signedOn(['2014年1月18日', ...list].join('\n'))).toBe('2014-01-18');
  });

  test('a name in figures that the page has elsewhere signs', () => {
    expect(signedOn('2014年1月18日\n桃江县水利局 2014/1/20')).toBe('2014-01-20');
    expect(signedOn('水利局 2014/1/20')).toBe('2014-01-20');
  });
});

test('the section that drew the report up is no part of the name, beside the day or above it', () => {
  const agencyOf = (end: string): string | null =>
    identifyReport(makeDocument(report.replace('桃江县水利局', '') + end)).agency;
  expect(agencyOf('桃江县水利局政务公开股 2014年1月18日')).toBe('桃江县水利局');
  expect(agencyOf('桃江县水利局政务公开股\n2014年1月18日')).toBe('桃江县水利局');
  expect(agencyOf('桃江縣水利局政務公開股（蓋章）\n2014年1月18日')).toBe('桃江縣水利局');
});
