import { describe, expect, test } from '@jest/globals';
import { withoutCodes } from '../../../../src/facts/tables/text/cleanSlots.js';
import type { TableId } from '../../../../src/types.js';
import { slotsOf, tell } from './tellSlots.js';

describe('labels of which a part stands behind the numbers', () => {
  test.each<[TableId, string, string[]]>([
    [
      'applications',
      '本年新收政府信息公开申请\n3\n数量\n上年结转政府信息公开申请数量 4',
      ['', 'received_new 3↓.', 'carried_in 4.'],
    ],
    ['applications', '结转下年度继续办\n3\n理\n总计 4', ['', 'carried_out 3↓.', 'outcome_total 4.']],
    [
      'applications',
      '1.属于国家秘密 1 2.其他法律行 2 政法规 禁止公开 3.危及“三安全一稳定” 3',
      ['', 'denied_state_secret 1', 'denied_prohibited_by_law 2', 'denied_security_stability 3.'],
    ],
    [
      'stat2014',
      '收到申请数 9\n依申请公 件 5\n开信息收取的费用',
      ['', 'applications_received 9.', 'fees_collected(件) 5.'],
    ],
    // Without a number these are a piece of a group's name.
    [
      'stat2014',
      '收到申请数 9\n依申请公\n当面申请数 3',
      ['', 'applications_received 9.', 'received_in_person 3.'],
    ],
    ['stat2014', '主动公开政 5 府信息数 6', ['', 'proactive_total! 5 6.']],
    // Too short to be told from any other words.
    ['stat2014', '收到申 3 请数 9', ['', 'orphans 3↓ 9↓.']],
  ])('%s: %j', (id, text, expected) => {
    expect(tell(slotsOf(id, text))).toEqual(expected);
  });
});

describe('other words and other heads between rows', () => {
  test.each<[TableId, string, string[]]>([
    [
      'stat2014',
      '收到申请数 9 规章 3 当面申请数 3',
      ['', 'applications_received 9', '?规章 3', 'received_in_person 3.'],
    ],
    ['stat2014', '规章 3 收到申请数 9', ['', 'applications_received 9.', 'orphans 3↓']],
    ['applications', '予以公开 3 申请人情况 总计 部分公开 2', ['', 'granted 3', 'partially_granted 2.']],
    [
      'applications',
      '予以公开 3 总计 4 部分公开 2',
      ['', 'granted 3', 'outcome_total 4', 'partially_granted 2.'],
    ],
    ['applications', '予以公开 自然人 部分公开 1', ['', 'granted', 'partially_granted 1.']],
    [
      'art20_2021',
      '信息内容 规章 0 0 7 行政规范性文件 本年制发件数 1 2',
      ['', 'government_rules 0 0 7', 'normative_documents!', 'orphans 1 2.'],
    ],
    [
      'stat2014',
      '收到申请数\n某县民政局\n当面申请数 3',
      ['', 'applications_received', '?某县民政局', 'received_in_person 3.'],
    ],
    [
      'stat2014',
      '收到申请数\n某县民政局\n9\n当面申请数 3',
      ['', 'applications_received!', '?某县民政局 9↓.', 'received_in_person 3.'],
    ],
    [
      'stat2014',
      '收到申请数\n某\n9\n当面申请数 3',
      ['', 'applications_received 9↓.', 'received_in_person 3.'],
    ],
    [
      'stat2014',
      '（二）被依法纠错数 3 （二）被依法纠错数 1',
      ['', 'review_corrected 3', 'litigation_corrected 1.'],
    ],
  ])('%s: %j', (id, text, expected) => {
    expect(tell(slotsOf(id, text))).toEqual(expected);
  });

  test('values are counted together as long as no words part them', () => {
    const { values } = slotsOf('stat2014', '收到申请数 9 3 当面申请数 0 附注甲 5 件 6');
    expect(values.map(({ segment }) => segment)).toEqual([1, 1, 2, 3, 3]);
  });
});

describe('numbers that are no values', () => {
  const row = 'applications_received 9.';

  test.each<[string, string[]]>([
    ['/ 收到申请数 9', ['', row]],
    ['2015 收到申请数 9', ['', row]],
    ['2015年 收到申请数 9', ['value', row]],
    ['12月 收到申请数 9', ['', row]],
    ['12 月 收到申请数 9', ['', row, 'orphans 12↓']],
    ['12015 收到申请数 9', ['', row, 'orphans 12015↓']],
    ['20151 收到申请数 9', ['', row, 'orphans 20151↓']],
    ['5| 收到申请数 9', ['', row, 'orphans 5↓']],
    [
      '收到申请数 2015 当面申请数 2015年 传真申请数 12015年 网络申请数 20151年 信函申请数 2015度',
      [
        '',
        'applications_received 2015',
        'received_in_person',
        'received_fax 12015',
        'received_online 20151',
        'received_letter 2015',
      ],
    ],
    [
      '当面申请数 3 件 传真申请数 0件 网络申请数 /件',
      ['', 'received_in_person 3', 'received_fax 0件', 'received_online /'],
    ],
  ])('%j', (text, expected) => {
    expect(tell(slotsOf('stat2014', text))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['收到申请数93、网络申请数 4', ['', 'applications_received~ 9', 'received_online 4.']],
    ['收到申请数9三、网络申请数 4', ['', 'applications_received~ 9', 'received_online 4.']],
    ['1.当面申请数32.某某数 4', ['', 'received_in_person~ 3', '?某某数 4.']],
    ['收到申请数97、某某数 4', ['', 'applications_received~ 97?', '?某某数 4.']],
  ])('the numbering of the next row, glued to a number: %j', (text, expected) => {
    expect(tell(slotsOf('stat2014', text))).toEqual(expected);
  });
});

describe('the form’s codes before the values', () => {
  const coded =
    '主动公开信息数 01 284 全文电子化的主动公开信息数 02 280 提供服务类信息数 04 15 政府信息公开指定专职人员总数';
  const three = ['proactive_total 284', 'proactive_full_text 280', 'service_information 15'];
  const told = (text: string) => tell(withoutCodes(slotsOf('annex_shanghai', text)));

  test.each<[string, string, string[]]>([
    ['a row without a code has a mark in its place', `${coded} — 31`, ['', ...three, 'staff_total 31.']],
    ['its only mark is its value', `${coded} —`, ['', ...three, 'staff_total —.']],
    ['a number there is no mark', `${coded} 3 31`, ['', ...three, 'staff_total 3 31.']],
    [
      'as many values as columns leave no place for a mark',
      '指标名称 本级 下级 主动公开信息数 01 284 3 全文电子化的主动公开信息数 02 280 4 提供服务类信息数 04 15 5 政府信息公开指定专职人员总数 — 31',
      [
        'own_level lower_level',
        'proactive_total 284 3',
        'proactive_full_text 280 4',
        'service_information 15 5',
        'staff_total — 31.',
      ],
    ],
    [
      'one row without its code: they may be values',
      '主动公开信息数 01 284 全文电子化的主动公开信息数 280 提供服务类信息数 04 15',
      ['', 'proactive_total 01 284', 'proactive_full_text 280', 'service_information 04 15.'],
    ],
    [
      'labels without values between them',
      '主动公开信息数 01 284 全文电子化的主动公开信息数 02 280 提供服务类信息数 04 15 新增的行政规范性文件数',
      ['', ...three, 'normative_documents_issued'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
