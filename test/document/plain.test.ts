import { describe, expect, test } from '@jest/globals';
import { build, expectSound, textsOf } from './build.js';

const hardWrapped = [
  '    本报告由某某县人民政府办公室依照条例规定编制而成，内容包括概述，主动公',
  '开政府信息的情况，依申请公开政府信息的情况，收费和减免情况，因公开申请行政',
  '复议、提起行政诉讼的情况，存在问题和改进措施。报告中数据截至二〇一三年年底',
  '。全年共收到申请一百二十',
  '',
  '一、概述',
  '    全县各级各部门把公开当作密切联系群众的桥梁，一年里修订制度十二项，组织',
  '培训四期，受训人员二百三十余人次，群众反映总体上比较满意，但也还有一些不足',
  '之处需要在下一个年度里认真加以改进。',
  '二、主动公开政府信息情况',
  '    截至年底全县累计公开政府信息三千六百余条，其中乡镇公开一千二百条，县直',
  '部门公开二千四百余条，另有公报公开三十条。',
].join('\n');

describe('plain text', () => {
  test('the text is the decoded string, whatever its line ends', async () => {
    for (const text of ['甲。\r\n乙。\r丙。\n\n丁。', '\uFEFF甲\u3000乙\n', '\f\f甲\n']) {
      const document = await build(text);
      expect(document.text).toBe(text);
      expectSound(document);
    }
  });

  test('hard-wrapped paragraphs are joined, headings stay alone', async () => {
    const document = await build(hardWrapped);
    const body = textsOf(document, 'body');
    expect(body.map((text) => text.split('\n').length)).toEqual([4, 1, 3, 1, 2]);
    expect(body[1]).toBe('一、概述');
    expect(body[3]).toBe('二、主动公开政府信息情况');
    expectSound(document);
  });

  test('a line that ends early because the next begins with a number kept whole goes on', async () => {
    const text = [
      hardWrapped,
      '    全县各乡镇和县直单位全年主动公开各类政府信息的总条数为',
      '1,286,453条，比上年有所增加，其余各项与往年大致持平，不再一一列出。',
      '    全县设立的查阅场所大多在图书馆里，由专人照看，总数如下',
      '三十五处。',
    ].join('\n');
    const body = textsOf(await build(text), 'body');
    expect(body.at(-3)).toMatch(/总条数为\n1,286,453条/);
    expect(body.slice(-2).map((line) => line.split('\n').length)).toEqual([1, 1]);
  });

  test('a narrow column is told where nearly all of a page is in it', async () => {
    const column = [
      '全年公开工作由局办公室负责办理并且督促各',
      '科室按照目录逐项登记公开的内容以及时间段',
      '并在每个月的月末对照检查一次看看是否有遗',
      '漏的内容需要补充的由经办人在三天里补充好',
    ];
    const page = [...column, ...column, ...column, ...column, '以上工作均已完成。'];
    expect(textsOf(await build(page.join('\n')), 'body')).toHaveLength(1);
    expect(textsOf(await build([...column, ...column].join('\n')), 'body')).toHaveLength(8);
  });

  test('paragraphs of one line each are not joined', async () => {
    const lines = [
      '全年公开政府信息三百条，比上年有所增加。',
      '收到申请十二件',
      '全部按期答复，没有引起复议',
      '没有收费',
      '群众比较满意，社会反响良好',
    ];
    const document = await build(lines.join('\n'));
    expect(textsOf(document, 'body')).toEqual(lines);
  });

  test('rows and cells of tables in text are never joined', async () => {
    const rows = [
      '| 一、本年新收政府信息公开申请数量 | 12 | 0 | 0 | 0 | 0 | 0 | 12 |',
      '| 二、上年结转政府信息公开申请数量 | 10 | 0 | 0 | 0 | 0 | 0 | 10 |',
      '三、本年新收政府信息公开申请数量合计一栏\t12\t0\t0\t0\t0\t0\t12',
      '四、上年结转政府信息公开申请数量合计 10 0 0 0 0 0 10',
      '规章',
      '0',
      '0',
      '商业',
      '企业',
    ];
    const document = await build([hardWrapped, ...rows].join('\n'));
    expect(textsOf(document, 'body').slice(-rows.length)).toEqual(rows);
  });

  test('page marks are furniture, numbers alone only at the edge of a printed page', async () => {
    const body = ['一、概述', '全年公开政府信息三百条，比上年有所增加。'];
    const document = await build(
      ['- 3 -', ...body, '第 3 页 共 12 页', '3/12', '—3—', '3', '-3', '15'].join('\n'),
    );
    expect(textsOf(document, 'chrome')).toEqual(['- 3 -', '第 3 页 共 12 页', '3/12', '—3—']);
    expect(textsOf(document, 'body')).toEqual([...body, '3', '-3', '15']);
    const pages = [1, 2, 3, 4]
      .map((page) => `某局年度报告汇编\n第${page}段写了一些情况，内容各不相同。\n${page}`)
      .join('\f');
    const printed = await build(pages);
    expect(textsOf(printed, 'chrome')).toEqual([
      '1',
      '某局年度报告汇编',
      '2',
      '某局年度报告汇编',
      '3',
      '某局年度报告汇编',
      '4',
    ]);
  });

  test('furniture at both ends of a one-line dump is cut off, the body stays one block', async () => {
    const body = `本报告由某县人民政府编制，现予公布。一、概述 全年公开信息300条，微信、微博也是渠道。${'各部门积极配合，成效良好。'.repeat(30)}`;
    const document = await build(
      `当前位置： 首页 > 信息公开 > 年报 某县人民政府2013年政府信息公开年度报告 来源：县政府办 时间：2014-03-01 08:30 微信 微博 QQ空间 打印 ${body} 附件下载`,
    );
    expect(document.blocks.map(({ role }) => role)).toEqual([
      'chrome',
      'body',
      'metadata',
      'chrome',
      'body',
      'chrome',
    ]);
    expect(textsOf(document, 'body')).toEqual(['某县人民政府2013年政府信息公开年度报告', body]);
    expect(document.metadata.map(({ key, value }) => [key, value])).toEqual([
      ['content_source', '县政府办'],
      ['published_on', '2014-03-01 08:30'],
    ]);
    expectSound(document);
  });

  test('a signature at the end of a one-line dump stays with the body', async () => {
    const start = `一、概述 ${'各部门积极配合，成效良好。'.repeat(30)}`;
    const document = await build(
      `${start} 联系电话：0551-1234567 某县人民政府 2014年3月1日 上一篇：某县2012年年报 下一篇：没有了`,
    );
    expect(textsOf(document, 'body')[0]).toMatch(/某县人民政府 2014年3月1日$/);
    expect(textsOf(document, 'chrome')).toEqual(['上一篇：某县2012年年报 下一篇：没有了']);
  });
});
