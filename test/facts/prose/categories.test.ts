import { describe, expect, test } from '@jest/globals';
import { readChapters, readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

const categories = (text: string, section: SectionKind = 'proactive'): string[] =>
  readPassage(text, { section, year: 2013 }).categories.map(({ label, value }) => `${label} ${value}`);

describe('the list of kinds behind a published total', () => {
  test.each([
    [
      '全年主动公开政府信息120条，其中机构职能类20条、政策法规类40条、工作动态类60条。',
      ['机构职能类 20', '政策法规类 40', '工作动态类 60'],
    ],
    ['主动公开政府信息100条。其中：规划计划30条，财政预决算70条。', ['规划计划 30', '财政预决算 70']],
    [
      '公开信息的主要类别有：1.政策文件类15条；2.人事信息类25条；3.工作动态类60条。',
      ['政策文件类 15', '人事信息类 25', '工作动态类 60'],
    ],
  ])('%s', (text, list) => expect(categories(text)).toEqual(list));

  test.each([
    ['a division by channel', '全年主动公开政府信息120条，其中网站60条、微博40条、公告栏20条。'],
    ['a division by level', '全年主动公开政府信息120条，其中县直部门公开80条、乡镇公开40条。'],
    ['how applications were answered', '全年答复申请12件，其中同意公开8件、部分公开2件、不予公开2件。'],
    ['one number', '全年主动公开政府信息120条，其中政策法规类40条。'],
    ['another year', '2011年主动公开政府信息120条，其中机构职能类20条、政策法规类40条、工作动态类60条。'],
    ['no numbers', '主动公开的信息包括机构职能、政策法规和工作动态。'],
  ])('%s is none', (_, text) => expect(categories(text)).toEqual([]));

  const told = '全年主动公开政府信息120条。';
  const kinds = ['机构职能类 20', '政策法规类 40', '工作动态类 60'];
  const plain = ['机构职能 20', '政策法规 40', '工作动态 60'];

  test.each([
    ['a line each', `${told}\n机构职能类：20条\n政策法规类：40条\n工作动态类：60条`, kinds],
    ['the cells of a table without borders', `${told}\n机构职能 20\n政策法规 40\n工作动态 60`, plain],
    ['numbered lines', `${told}\n（1）机构职能20条；\n（2）政策法规40条；\n（3）工作动态60条。`, plain],
    ['announced lines', '主动公开政府信息情况如下：\n1.机构职能类20条。\n2.政策法规类40条。\n3.工作动态类60条。', kinds],
    ['a sentence of its own that sums to the total', `${told}\n机构职能20条、政策法规40条、工作动态60条。`, plain],
    ['the same some sentences on', `${told}\n重点突出。成效明显。群众满意。机构职能20条、政策法规40条、工作动态60条。`, plain],
    ['whose names are oftener those of something else', `${told}重点突出。成效明显。群众满意。会议20条、活动40条、通知60条。`, ['会议 20', '活动 40', '通知 60']],
    ['behind numbers of channels', `${told}其中网站322条，简报36条，机构职能类20条、政策法规类40条、工作动态类60条。`, kinds],
    ['with shares', '主要内容有：规划计划类信息6条、占10%，政策法规类信息54条、占90%。', ['规划计划类信息 6', '政策法规类信息 54']],
    ['that do not sum to the total, but are announced', `${told}主要类别有：机构职能类20条，政策法规类40条，工作动态类50条。`, ['机构职能类 20', '政策法规类 40', '工作动态类 50']],
    ['of four kinds and more without a total', '机构职能类20条、政策法规类40条、工作动态类60条、规划计划类3条。', [...kinds, '规划计划类 3']],
    ['of which some have plain names', '全年主动公开政府信息19条，其中重要会议3条、领导活动6条、通知10条。', ['重要会议 3', '领导活动 6', '通知 10']],
    ['in the total’s own sentence, not all of it', '全年主动公开政府信息302条，其中优抚保障118条、城管执法63条、其他60条。', ['优抚保障 118', '城管执法 63', '其他 60']],
    ['that are more than the total, for the checks to tell', '全年主动公开政府信息120条，机构职能类60条、政策法规类40条、工作动态类60条。', ['机构职能类 60', '政策法规类 40', '工作动态类 60']],
    ['numbered behind the total, fewer than it', `${told}\n1.机构职能类20条；2.政策法规类40条；3.工作动态类50条。`, ['机构职能类 20', '政策法规类 40', '工作动态类 50']],
    ['announced, a line each', '主动公开政府信息情况如下：\n机构职能类20条\n政策法规类40条\n工作动态类60条', kinds],
    ['two just behind the total', '全年主动公开政府信息60条。其中解读材料20条、通知公告40条。', ['解读材料 20', '通知公告 40']],
    ['two that divide it in halves', '全年主动公开政府信息120条，其中机构职能类60条、政策法规类60条。', ['机构职能类 60', '政策法规类 60']],
    ['two, announced', '主要类别有：政策法规类40条、工作动态类60条。', ['政策法规类 40', '工作动态类 60']],
    ['numbered lines some way below the total', `${told}\n情况如下。\n（1）会议20条；\n（2）活动40条；\n（3）通知60条。`, ['会议 20', '活动 40', '通知 60']],
    ['behind a total said twice', `2013年公开信息120条。全年公开政府信息120条，其中${kinds.join('条、').replaceAll(' ', '')}条。`, kinds],
    ['behind a number of one channel that it does not go on from', `${told}通过网站公开信息46条。主要类别有：机构职能类20条、政策法规类40条、工作动态类60条。`, kinds],
    ['behind a number that only follows a channel', '网站改版，全年公开文件120件。其中机构职能类20件、政策法规类40件、工作动态类60件。', kinds],
    ['with shares of the whole', '规划计划类信息6条、约占总数的10%，政策法规类信息54条、占90%。', ['规划计划类信息 6', '政策法规类信息 54']],
    ['inside brackets', '全年主动公开政府信息120条（机构职能类20条、政策法规类40条、工作动态类60条）。', kinds],
    ['published in a channel', '全年主动公开政府信息120条，其中网站发布机构职能类20条、政策法规类40条、工作动态类60条。', kinds],
    ['whose kinds are called like other matters', '主要类别有：政策法规类40条、宣传类60条、培训类30条。', ['政策法规类 40', '宣传类 60', '培训类 30']],
    ['the longer of two', `${told}其中机构职能类60条、政策法规类60条。\n主要类别有：机构职能类20条，政策法规类40条，工作动态类60条。`, kinds],
  ])('%s', (_, text, list) => {
    const reading = readChapters([{ kind: 'proactive', paragraphs: text.split('\n') }], { year: 2013 });
    expect(reading.categories.map(({ label, value }) => `${label} ${value}`)).toEqual(list);
  }); // prettier-ignore

  test.each<[string, ...(readonly string[])[]]>([
    ['five sentences on', ['全年主动公开政府信息120条。', '重点突出。成效明显。群众满意。措施有力。', '会议20条、活动40条、通知60条。']],
    ['in another chapter', ['全年主动公开政府信息120条。'], ['会议20条、活动40条、通知60条。']],
    ['a total of one topic', ['财政领域公开信息86条，其中预算类42条、决算类44条。']],
    ['a number of one channel', ['全年主动公开政府信息19条。通过网站公开信息19条。其中重要会议类3条、领导活动类6条、通知类10条。']],
    ['what one channel has', ['在网站公开的信息中，机构职能类20条、政策法规类40条、工作动态类60条。']],
    ['three kinds that nothing announces', ['机构职能类20条、政策法规类40条、工作动态类60条。']],
    ['lines that are more than the total', ['全年主动公开政府信息100条。', '（1）会议20条；', '（2）活动40条；', '（3）通知60条。']],
    ['lines that are a channel each', ['全年主动公开政府信息120条。', '（1）网站20条；', '（2）微博40条；', '（3）公开栏60条。']],
    ['members that are more than the total', ['全年主动公开政府信息60条，会议纪要20条、领导活动50条。']],
    ['what stands before its total', ['会议20条、活动40条、通知60条。全年主动公开政府信息120条。']],
    ['two that are called like other matters, away from the total', ['全年主动公开政府信息60条。重点突出。其中解读材料20条、通知公告40条。']],
    ['what has one channel among it', ['全年主动公开政府信息120条，其中会议20条、网站40条、通知60条。']],
    ['lines of which one is a channel', ['全年主动公开政府信息120条。', '（1）会议20条；', '（2）网站40条；', '（3）通知60条。']],
    ['lines in another chapter', ['全年主动公开政府信息120条。'], ['（1）会议20条；', '（2）活动40条；', '（3）通知60条。']],
    ['lines with something between them', ['全年主动公开政府信息120条。', '（1）会议20条；', '（2）活动40条；', '成效明显。', '（3）通知60条。']],
    ['two lines that are called like other matters', ['全年主动公开政府信息120条。', '（1）会议60条；', '（2）活动60条。']],
    ['one kind beside another matter', ['主要类别有：政策法规类40条、解读60条。']],
    ['a member counted otherwise', ['全年主动公开政府信息302条，其中优抚保障118条、城管执法63件、其他60条。']],
    ['more than the total in plain names', ['全年主动公开政府信息302条，其中优抚保障218条、城管执法163条、其他60条。']],
    ['plain names with a channel', ['全年主动公开政府信息302条，其中优抚保障118条、网站63条、城管执法60条、交通30条。']],
    ['plain names behind the total’s sentence', ['全年主动公开政府信息302条。优抚保障118条、城管执法63条、其他60条。']],
    ['plain names before the total', ['优抚保障118条、城管执法63条、其他60条，全年主动公开政府信息302条。']],
    ['the parts of a channel', ['全年主动公开政府信息120条。通过网站公开信息46条。其中机构职能类20条、政策法规类26条。']],
    ['what is announced too late', ['机构职能类20条、政策法规类40条，其中工作动态类60条。']],
    ['four unannounced, one of which is no kind', ['公开机构职能类20条、政策法规类40条、工作动态类60条、规划计划3条。']],
    ['a share of one alone', ['规划计划类信息6条、约占总数的10%，政策法规类信息54条。']],
    ['a kind with its own parts', ['主要类别有：预算信息86条，支出信息42条，收入信息44条。']],
    ['the kinds of applications', ['收到申请，主要类别有：机构职能类20件、政策法规类40件、工作动态类60件。']],
    ['rows of a table without a total', ['主要类别有：', '机构职能类 20', '政策法规类 40', '工作动态类 60']],
    ['the same in each channel', ['全年主动公开政府信息120条，其中网站发布通知20条、微博发布通知40条、公开栏发布通知60条。']],
    ['members counted otherwise', ['全年主动公开政府信息60条，会议纪要20件、领导活动30件。']],
  ])('%s gives none', (_, ...chapters) => {
    const report = chapters.map((paragraphs) => ({ kind: 'proactive' as const, paragraphs }));
    expect(readChapters(report, { year: 2013 }).categories).toEqual([]);
  }); // prettier-ignore

  test.each(['other', 'staff_funds', 'on_request'] as const)(
    'nor does a chapter of %s, unannounced',
    (kind) => {
      const text = '机构职能类20条、政策法规类40条、工作动态类60条、规划计划类3条。';
      expect(categories(text, kind)).toEqual([]);
    },
  );

  test('another chapter has one where it speaks of publication', () => {
    const text = '主要类别有：机构职能类20条、政策法规类40条、工作动态类60条。';
    expect(categories(text, 'other')).toEqual([]);
    expect(categories(`公开政府信息的${text}`, 'other')).toEqual(kinds);
  });

  test('a part of a chapter too, without a word that announces it', () => {
    const paragraphs = ['公开机构职能类20条、政策法规类40条、工作动态类60条、规划计划类3条。'];
    const chapter = { kind: 'proactive', heading: '一、主动公开', paragraphs: [] } as const;
    const part = { kind: 'unknown', heading: '（一）概况', level: 2, paragraphs } as const;
    expect(readChapters([chapter, part], { year: 2013 }).categories).toHaveLength(4);
  });

  test.each(['主动公开政府信息120条，其中', '主要类别有：'])(
    'a chapter of problems has none: %s',
    (opening) => {
      const text = `${opening}机构职能类20条、政策法规类40条、工作动态类60条。`;
      expect(categories(text, 'problems')).toEqual([]);
    },
  );

  test.each(['条', '件', '篇', '则', '份', '项', '个', '条次', '条（件）', '部', '期'])(
    'may count in %s',
    (unit) => {
      expect(categories(`主要类别有：机构职能类20${unit}、政策法规类40${unit}。`)).toHaveLength(2);
    },
  );

  test.each(['人', '户', '次', '元'])('never counts in %s', (unit) => {
    expect(categories(`主要类别有：机构职能类20${unit}、政策法规类40${unit}。`)).toEqual([]);
  });

  test('the evidence is label and number as printed', () => {
    const text = '全年主动公开政府信息 120 条，其中机构职能类２０条、政策法规类100条。';
    const [first] = readPassage(text, { section: 'proactive', year: 2013 }).categories;
    expect(first && text.slice(first.evidence.start, first.evidence.end)).toMatch(/^机构职能类２０条?$/);
    expect(first?.raw).toBe('２０条');
  });
});
