import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../src/recognition/index.js';
import type { MetadataKey, NotAReport } from '../../src/types.js';
import { makeDocument } from '../report/makeDocument.js';

const told = (text: string, metadata: Partial<Record<MetadataKey, string>> = {}): 'report' | NotAReport => {
  const found = recognise(makeDocument(text, metadata), []);
  return found.report ? 'report' : found.reason;
};

const chapters = `一、概述
2013年，全县政务公开工作平稳有序，各乡镇、各部门都明确了专人负责。
二、主动公开政府信息情况
全年主动公开政府信息1204条，其中网站公开1100条。
三、依申请公开政府信息情况
共收到政府信息公开申请12件，均已答复。
四、复议和诉讼情况
未发生因政府信息公开引起的行政复议和行政诉讼。
五、存在的主要问题和改进措施
更新还不够及时，明年将加强督查。`;

const listOf = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `县第${'一二三四五六七八九十'[i] ?? ''}中心2013年政府信息公开年度报告 2014-03-0${String(i + 1)}`,
  ).join('\n');

describe('reports', () => {
  test.each<[string, string, Partial<Record<MetadataKey, string>>]>([
    ['plain', `桃江县2013年政府信息公开年度报告\n${chapters}`, {}],
    ['title only in the metadata', chapters, { title: '桃江县2013年政府信息公开年度报告' }],
    ['second page, without title', chapters.split('\n').slice(2).join('\n'), {}],
    [
      'a letter to a superior office',
      `2013年政务公开工作报告\n市政务公开办公室：\n现将我县政府信息公开工作情况报告如下。\n${chapters}`,
      {},
    ],
    [
      'a notice that carries the whole report',
      `关于公布2013年政府信息公开年度报告的通知\n各乡镇人民政府：\n现予公布。\n桃江县2013年政府信息公开年度报告\n${chapters}`,
      {},
    ],
    [
      'amid links to notices and other reports',
      `#chrome 关于做好2013年政府信息公开年度报告编制工作的通知\n桃江县2013年政府信息公开年度报告\n${chapters}\n#chrome ${listOf(6).replaceAll('\n', '\n#chrome ')}`,
      {},
    ],
    [
      'a university',
      `某某大学2012-2013学年信息公开年度报告\n一、概述\n根据《高等学校信息公开办法》编制本报告。\n二、主动公开情况\n公开信息870条。`,
      {},
    ],
    ['very short', '三河镇2014年政府信息公开年报\n主动公开信息431条，收到申请3件，未发生复议、诉讼。', {}],
    ['a summary of openness work with applications', `桃江县2013年政务公开工作总结\n${chapters}`, {}],
    [
      'quarters of the year in the text',
      `桃江县2013年政府信息公开年度报告\n${chapters}\n第四季度开展了清理。`,
      {},
    ],
    ['only an attachment', '桃江县2013年政府信息公开年度报告\n附件：2013年度报告.doc', {}],
    [
      'a page title with the name of the site',
      chapters,
      { page_title: '桃江县2013年政府信息公开年报_县政府网' },
    ],
    [
      'traditional characters',
      '寧國市國家稅務局2013年政府信息公開工作年度報告\n一、概述\n本局依據條例編制本報告。\n二、主動公開情況\n全年公開信息120條，收到申請3件。',
      {},
    ],
  ])('%s', (_, text, metadata) => expect(told(text, metadata)).toBe('report'));
});

describe('other pages', () => {
  test.each<[NotAReport, string, string, Partial<Record<MetadataKey, string>>]>([
    [
      'notice',
      'on compiling the reports',
      '关于做好2013年政府信息公开年度报告编制工作的通知\n各乡镇人民政府，县直各单位：\n现将有关事项通知如下。\n一、主要内容\n年度报告应当包括主动公开情况、依申请公开情况、复议诉讼情况。\n二、报送时间\n请于2月20日前报送。联系人：小陈。',
      {},
    ],
    [
      'notice',
      'without a title',
      '各乡镇人民政府，县直各单位：\n为做好2013年政府信息公开年度报告工作，现将有关事项通知如下。\n请于2月20日前将年度报告报送县政务公开办。\n各单位要认真核对数据。',
      {},
    ],
    ['list', 'of reports', `政府信息公开年报\n${listOf(9)}`, {}],
    ['list', 'of two reports and nothing else', listOf(2), {}],
    [
      'regulation',
      'on the reports',
      '某省政府信息公开年度报告编制办法\n第一条 为规范年度报告，制定本办法。\n第二条 各级行政机关适用本办法。\n第三条 年度报告应当包括主动公开、依申请公开、收费、复议诉讼等内容。\n第四条 报告每年3月31日前公布。\n第五条 本办法自2011年1月1日起施行。',
      {},
    ],
    [
      'news',
      'of a meeting',
      '我县召开2013年政府信息公开工作推进会\n本网讯 2月18日，我县召开推进会。会议通报，2013年全县主动公开政府信息18635条，受理依申请公开34件。会议要求，各单位要做好年度报告。',
      {},
    ],
    [
      'news',
      'of the publication of a report',
      '桃江县公布2013年政府信息公开年报\n本报讯（记者 小周）近日，桃江县公布2013年度政府信息公开年度报告。据了解，全年主动公开信息1204条，收到申请12件。',
      {},
    ],
    [
      'template',
      'with blanks',
      'XX局____年政府信息公开工作年度报告\n一、概述\n（请简述组织领导情况）\n二、主动公开情况\n____年公开信息×条，其中网站×条。\n三、依申请公开情况\n收到申请×件，答复×件，同意公开×件。',
      {},
    ],
    [
      'other_report',
      'work report of a government',
      '政府工作报告\n各位代表：\n现在，我代表县人民政府报告工作。深化政务公开，主动公开政府信息1.2万条，受理申请21件。',
      {},
    ],
    [
      'other_report',
      'rule of law',
      '桃江县2021年法治政府建设年度报告\n一、主要工作\n办理行政复议案件19件。主动公开信息120条。\n二、存在问题\n尚有不足。',
      {},
    ],
    ['other_report', 'web sites', '政府网站工作年度报表（2021年度）\n信息发布总数14632条\n办件量12件', {}],
    [
      'other_report',
      'a quarter',
      '桃江县2013年第一季度政府信息公开工作总结\n一季度主动公开政府信息120条，收到申请2件。',
      {},
    ],
    [
      'other_report',
      'openness work without applications',
      '桃江县2013年政务公开工作总结\n一、加强领导\n成立了领导小组。\n二、规范内容\n公开村务信息120条。',
      {},
    ],
    ['error_page', 'a missing page', '404\n抱歉，您访问的页面不存在或已被删除！\n政府信息公开年报', {}],
    [
      'error_page',
      'maintenance',
      '系统正在维护，请稍后访问',
      { page_title: '桃江县2013年政府信息公开年度报告' },
    ],
    ['unrelated', 'advice', '油茶栽培技术要点\n一、整地\n每亩施肥50公斤。\n二、病虫害\n注意防治。', {}],
    [
      'unrelated',
      'the guide to disclosure',
      '桃江县政府信息公开指南\n根据《中华人民共和国政府信息公开条例》编制本指南。\n一、主动公开\n公开机构职能等信息。\n二、依申请公开\n申请人可当面提出，十五个工作日内答复。\n三、收费\n按规定收取。\n四、监督\n可以申请行政复议。',
      {},
    ],
    ['unrelated', 'nothing', '登录 注册', {}],
  ])('%s: %s', (reason, _, text, metadata) => expect(told(text, metadata)).toBe(reason));

  test('a message says what the document is', () => {
    const found = recognise(makeDocument('政府工作报告\n各位代表：'), []);
    expect(found.report ? '' : found.message).toMatch(/^The document .{10,}\.$/);
  });
});
