import { describe, expect, test } from '@jest/globals';
import { withoutCodes, withoutEchoes } from '../../../../src/facts/tables/text/cleanSlots.js';
import type { TableId } from '../../../../src/types.js';
import { slotsOf, tell } from './tellSlots.js';

describe('labels and what stands behind them', () => {
  test.each<[TableId, string, string[]]>([
    [
      'stat2014',
      '统计指标 单位 统计数\n收到申请数 件 9\n1．当面申请数 件 3',
      ['value', 'applications_received(件) 9.', 'received_in_person(件) 3.'],
    ],
    [
      'stat2014',
      '收到申请数9\n当面申请数 3件\n传真申请数件0',
      ['', 'applications_received~ 9.', 'received_in_person 3件.', 'received_fax~(件) 0.'],
    ],
    [
      'stat2014',
      '统计指标 单位 2014年 2015年\n收到申请数 件 8 9',
      ['- value', 'applications_received(件) 8 9.'],
    ],
    [
      'stat2014',
      '统计表（2015年度）\n统计指标 单位 统计数\n收到申请数 件 9',
      ['value', 'applications_received(件) 9.'],
    ],
    ['stat2014', '统计指标 本期实际 本年累计\n收到申请数 3 9', ['- value', 'applications_received 3 9.']],
    ['stat2014', '收到\n申请数 件 9', ['', 'applications_received(件) 9.']],
    [
      'stat2014',
      '收到申\n请数 9\n当面申请\n数 件 3',
      ['', 'applications_received 9.', 'received_in_person(件) 3.'],
    ],
    [
      'stat2014',
      '维持具体行政行为数 7 被依法纠错数 5 行政诉讼数量 4 被依法纠错数 2',
      ['', 'review_upheld 7', 'review_corrected 5', 'litigation_total 4', 'litigation_corrected 2.'],
    ],
    [
      'stat2014',
      '行政复议数量 9 （二）被依法纠错数 5 （三）其他情形数 1 行政诉讼数量 4 （三）其他情形数 2',
      [
        '',
        'review_total 9',
        'review_corrected 5',
        'review_other 1',
        'litigation_total 4',
        'litigation_other 2.',
      ],
    ],
    [
      'stat2014',
      '收到申请数 9 本地便民手册印发数 35 当面申请数 3',
      ['', 'applications_received 9', '?本地便民手册印发数 35', 'received_in_person 3.'],
    ],
    [
      'stat2014',
      '收到申请数\n某县2015年政府信息公开年度报告\n9\n当面申请数 3',
      ['', 'applications_received!', '?某县年政府信息公开年度报告 9↓.', 'received_in_person 3.'],
    ],
    [
      'stat2014',
      '收到申请数 9\n2015年度报告\n当面申请数 3',
      ['', 'applications_received 9.', '?年度报告', 'received_in_person 3.'],
    ],
    ['stat2014', '收到申请数\n9\n当面申请数\n3', ['', 'applications_received 9↓.', 'received_in_person 3↓.']],
    [
      'stat2014',
      '9 3\n收到申请数 当面申请数',
      ['', 'applications_received', 'received_in_person', 'orphans 9↓ 3↓.'],
    ],
    [
      'stat2014',
      '收到申请数 0002.传真申请数 3 0003.网络申请数 4',
      ['', 'applications_received 000', 'received_fax 3 000', 'received_online 4.'],
    ],
    ['stat2014', '三、依申请公开情况 — 收到申请数 9', ['', 'applications_received 9.']],
    ['stat2014', '收到申请数 — 当面申请数 /', ['', 'applications_received —', 'received_in_person /.']],
    [
      'stat2014',
      '收到申请数 1 234\n当面申请数 3\n传真申请数 4',
      ['', 'applications_received 1 234.', 'received_in_person 3.', 'received_fax 4.'],
    ],
    [
      'stat2014',
      '收到申请数\n1 234\n当面申请数\n3\n传真申请数\n4',
      ['', 'applications_received 1?↓ 234?↓.', 'received_in_person 3↓.', 'received_fax 4↓.'],
    ],
    [
      'applications',
      '自然人 总计\n予以公开 3 0\n不予公开\n属于国家秘密 1 0',
      ['natural_person total', 'granted 3 0.', 'denied', 'denied_state_secret 1 0.'],
    ],
    [
      'applications',
      '2.其他法律行\n1 0 0 0 0 0 1\n政法规禁止公开\n3.危及“三安全一稳定” 2',
      ['', 'denied_prohibited_by_law 1↓ 0↓ 0↓ 0↓ 0↓ 0↓ 1↓.', 'denied_security_stability 2.'],
    ],
    [
      'applications',
      '（四）无\n1.本机关不掌握相关政府信息 4\n法提\n2.没有现成信息需要另行制作 5\n供',
      ['', 'unable_not_held 4.', 'unable_must_be_created 5.'],
    ],
    [
      'applications',
      '三、本年\n（一）予以公开 3\n度办理\n（二）部分公开 4\n结果',
      ['', 'granted 3.', 'partially_granted 4.'],
    ],
    [
      'applications',
      '1.属于国家秘密 1 2.法律行政 2 3.危及“三安全一稳定” 3',
      ['', 'denied_state_secret 1', 'denied_prohibited_by_law! 2', 'denied_security_stability 3.'],
    ],
    [
      'applications',
      '本年新收政府信息公开申请数量 3 结转下年度继续办理 1 总计 4',
      ['', 'received_new 3', 'carried_out 1', 'outcome_total 4.'],
    ],
    [
      'applications',
      '予以公开 3 其他处理 1 总计 4 3.其他 5',
      ['', 'granted 3', 'other_handling 1', 'outcome_total 4', 'other_other 5.'],
    ],
    [
      'art20_2021',
      '信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 7',
      ['issued_this_year repealed_this_year in_force', 'government_rules 0 0 7.'],
    ],
    [
      'art20_2021',
      '信息内容 规章 行政规范性文件 本年制发件数 1 2',
      ['', 'government_rules!', 'normative_documents!', 'orphans 1 2.'],
    ],
    [
      'art20_2019',
      '信息内容 采购项目数量 采购总金额 政府集中采购 4 251000元',
      ['procurement_projects procurement_amount', 'centralized_procurement 4 251000元.'],
    ],
    [
      'annex_fujian',
      '指标名称 计量单位 2012年度 历年累计 主动公开信息数 条 7 43',
      ['value cumulative', 'proactive_total(条) 7 43.'],
    ],
    ['annex_fujian', '指标名称 2011年度 2012年度 主动公开信息数 7 43', ['- value', 'proactive_total 7 43.']],
  ])('%s: %j', (id, text, expected) => {
    expect(tell(slotsOf(id, text))).toEqual(expected);
  });
});

describe('codes of the form and labels named twice', () => {
  test.each<[TableId, string, string[]]>([
    [
      'annex_shanghai',
      '指标名称 计量单位 代码 本年累计 主动公开信息数 条 01 284 全文电子化的主动公开信息数 条 02 280 提供服务类信息数 条 04 政府信息公开指定专职人员总数 人 — 31',
      [
        'value',
        'proactive_total(条) 284',
        'proactive_full_text(条) 280',
        'service_information(条)',
        'staff_total(人) 31.',
      ],
    ],
    [
      'annex_shanghai',
      '指标名称 代码 主动公开信息数 284 全文电子化的主动公开信息数 280 提供服务类信息数 15',
      ['', 'proactive_total! 284', 'proactive_full_text! 280', 'service_information! 15.'],
    ],
    [
      'annex_shanghai',
      '主动公开信息数 01284 全文电子化的主动公开信息数 02280 提供服务类信息数 0415',
      ['', 'proactive_total 284', 'proactive_full_text 280', 'service_information 15.'],
    ],
    [
      'annex_shanghai',
      '主动公开信息数 012 全文电子化的主动公开信息数 025',
      ['', 'proactive_total 012', 'proactive_full_text 025.'],
    ],
    [
      'stat2014',
      '收到申请数 当面申请数 3 收到申请数 9',
      ['', 'received_in_person 3', 'applications_received 9.'],
    ],
  ])('%s: %j', (id, text, expected) => {
    expect(tell(withoutCodes(withoutEchoes(slotsOf(id, text))))).toEqual(expected);
  });
});
