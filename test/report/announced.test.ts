import { describe, expect, test } from '@jest/globals';
import { identifyReport } from '../../src/report/index.js';
import { makeDocument } from './makeDocument.js';

const body = '\n一、概述\n工作平稳有序。\n二、主动公开情况\n公开信息12条。\n';

const agencyOf = (sentence: string): string | null =>
  identifyReport(makeDocument(sentence + body, { publisher: '桃江县人民政府' })).agency;

describe('without a title', () => {
  test.each<[string, string, string | null]>([
    ['a township', '现将茅坪镇2022年度政府信息公开工作报告如下：', '茅坪镇'],
    ['a township with its body', '现将茅坪镇人民政府2022年度政府信息公开工作报告如下：', '茅坪镇人民政府'],
    ['a bureau', '现将县水利局2022年度政府信息公开工作报告如下：', '县水利局'],
    ['all townships', '现将各乡镇2022年度政府信息公开工作报告如下：', '桃江县人民政府'],
    ['nobody', '现将2022年度政府信息公开工作报告如下：', '桃江县人民政府'],
    ['the government', '现将桃江县2022年度政府信息公开工作报告如下：', '桃江县人民政府'],
    [
      'another that calls itself a county',
      '我县据此编制，现将茅坪镇2022年度政府信息公开情况汇总。',
      '桃江县人民政府',
    ],
  ])('no title, published by a government, announced: %s', (_, sentence, agency) => {
    expect(agencyOf(sentence)).toBe(agency);
  });
});

test('a name with a character that could not be decoded is nobody’s', () => {
  const report = (name: string): string | null =>
    identifyReport(makeDocument(`${name}2012年政府信息公开工作年度报告\n一、概述\n全年公开信息12条。`))
      .agency;
  expect(report('\ufffd\ufffd溪镇人民政府')).toBeNull();
  expect(report('桃溪镇人民政府')).toBe('桃溪镇人民政府');
});
