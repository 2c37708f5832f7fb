import type { FindingModel, Wording } from './types.js';

const quoted = (zh: string, en: string): Wording => ({ zh: `“{quote}”：${zh}。`, en: `“{quote}”: ${en}.` });

/** Likely slips: what was left in, what does not fit the year, the unit or the format. */
export const slipFindings: readonly FindingModel[] = [
  {
    id: 'template-left',
    severity: 'warning',
    title: { zh: '模板文字未删', en: 'words of the template were left in' },
    explanation: {
      zh: '正文中留有占位符号、填写要求等模板文字。',
      en: 'The text holds placeholders or instructions of a template.',
    },
    sentence: quoted('疑为未删除的模板文字', 'looks like words of the template that were left in'),
    needs: ['text'],
    example: { quote: '（请填写本单位名称）' },
  },
  {
    id: 'notice-outdated',
    severity: 'warning',
    title: { zh: '所引文件与表格格式不符', en: 'the cited notice does not fit the format' },
    explanation: {
      zh: '国办公开办函〔2019〕60号规定2019年的格式，〔2021〕30号规定2021年的格式；所引文件应与所用表格相符。两个文件都引用的不判断。',
      en: 'The notice of 2019 (No. 60) set the format of 2019, that of 2021 (No. 30) the format of 2021; the cited one should fit the tables. Nothing is said where both are cited.',
    },
    sentence: {
      zh: '引用“{quote}”，而表格为{format}。',
      en: '“{quote}” is cited, but the tables are of the {format}.',
    },
    needs: ['text', 'tables'],
    example: { quote: '国办公开办函〔2019〕60号', format: { zh: '2021年格式', en: 'format of 2021' } },
  },
  {
    id: 'notice-title',
    severity: 'warning',
    title: { zh: '所引文件的标题与文号不符', en: 'title and number of the cited notice differ' },
    explanation: {
      zh: '引用格式文件时，标题与文号应属同一文件。',
      en: 'Title and number of a cited notice belong to the same notice.',
    },
    sentence: {
      zh: '“{quote}”：标题与文号不是同一文件。',
      en: '“{quote}”: title and number are not those of one notice.',
    },
    needs: ['text'],
    example: {
      quote: '《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）',
    },
  },
  {
    id: 'regulation-outdated',
    severity: 'warning',
    title: { zh: '所引《条例》不是现行版本', en: 'an older version of the regulation is cited' },
    explanation: {
      zh: '2019年度起应引用修订后的《条例》（国务院令第711号）；只引用第492号的列出。',
      en: 'From report year 2019 on the revised regulation applies (Order No. 711); reports that cite only No. 492 are listed.',
    },
    sentence: quoted(
      '2019年5月起施行的是国务院令第711号修订的《条例》',
      'the version in force since May 2019 is that of Order No. 711',
    ),
    needs: ['text'],
    example: { quote: '国务院令第492号' },
  },
  {
    id: 'period-year',
    severity: 'error',
    title: { zh: '统计期限与报告年度不符', en: 'the period is not of the report year' },
    explanation: {
      zh: '统计期限应落在报告年度内；学年报告和跨年度的期限不判断。',
      en: 'The period stated lies in the report year; school years and periods that run over two years are accepted.',
    },
    sentence: {
      zh: '报告年度为{year}年，而统计期限写作 {start} 至 {end}。',
      en: 'The report is for {year}, but the period is given as {start} to {end}.',
    },
    needs: [],
    example: { year: 2023, start: '2022-01-01', end: '2022-12-31' },
  },
  {
    id: 'signed-early',
    severity: 'warning',
    title: { zh: '落款日期早于年度结束', en: 'signed before the year was over' },
    explanation: {
      zh: '落款日期在报告年度十月一日以前，疑为沿用上一年的落款。',
      en: 'The date under the signature lies before October of the report year; last year’s may have been left in.',
    },
    sentence: {
      zh: '报告年度为{year}年，而落款日期为 {date}。',
      en: 'The report is for {year}, but is signed {date}.',
    },
    needs: [],
    example: { year: 2023, date: '2023-01-20' },
  },
  {
    id: 'other-year-title',
    severity: 'warning',
    title: { zh: '正文所称年度报告的年份不同', en: 'the text speaks of the report of another year' },
    explanation: {
      zh: '正文（书名号以外）把本报告称为另一年度的报告。',
      en: 'The text, outside the titles of other documents, calls this the report of another year.',
    },
    sentence: {
      zh: '报告年度为{year}年，而正文写“{quote}”。',
      en: 'The report is for {year}, but the text says “{quote}”.',
    },
    needs: ['text'],
    example: { year: 2023, quote: '现公布我镇2022年政府信息公开工作年度报告' },
  },
  {
    id: 'last-year-text',
    severity: 'notice',
    title: { zh: '疑似沿用上一年文字', en: 'last year’s text may have been left in' },
    explanation: {
      zh: '叙述工作的句子以上一年开头，又没有比较、起止、印发等字样。',
      en: 'A sentence that tells of the work begins with the year before, without words of comparison or beginning.',
    },
    sentence: {
      zh: '报告年度为{year}年，而这一句以上一年开头：“{quote}”。',
      en: 'The report is for {year}, but this sentence begins with the year before: “{quote}”.',
    },
    needs: ['text'],
    example: { year: 2023, quote: '2022年，我镇主动公开政府信息356条' },
  },
  {
    id: 'past-plan',
    severity: 'notice',
    title: { zh: '计划的年份是报告年度', en: 'a plan for the year that is over' },
    explanation: {
      zh: '改进措施中以报告年度作为将来，疑为上一年报告的文字。',
      en: 'Among the improvements the report year is spoken of as the future; probably last year’s text.',
    },
    sentence: {
      zh: '报告年度为{year}年，而这一句把它当作将来：“{quote}”。',
      en: 'The report is for {year}, but this sentence speaks of it as the future: “{quote}”.',
    },
    needs: ['text'],
    example: { year: 2023, quote: '2023年，我镇将进一步加强政府信息公开工作' },
  },
  {
    id: 'money-unit',
    severity: 'warning',
    title: { zh: '金额单位与格式不一致', en: 'the unit of an amount differs from the form' },
    explanation: {
      zh: '格式的单位是万元，而单元格里印着“元”。',
      en: 'The form counts in 万元, but the cell prints 元.',
    },
    sentence: {
      zh: '{where}：格式的单位是万元，而印作“{printed}”。',
      en: '{where}: the form counts in 万元, but the cell prints “{printed}”.',
    },
    needs: ['facts'],
    example: {
      where: {
        zh: '“主动公开政府信息情况”表行“行政事业性收费”',
        en: 'table 主动公开政府信息情况, row 行政事业性收费',
      },
      printed: '356000元',
    },
  },
  {
    id: 'money-size',
    severity: 'notice',
    rules: ['b4'],
    title: { zh: '金额过大，疑为元', en: 'an amount is so large that it may be in 元' },
    explanation: {
      zh: '以万元为单位的金额远大于同级机关的常见数额，疑把元填作万元。',
      en: 'An amount in 万元 is far above what bodies of this level have; it may be in 元.',
    },
    sentence: {
      zh: '{where}：印作 {printed} 万元，数额过大，疑为元。',
      en: '{where}: {printed} 万元 is very much; it may be in 元.',
    },
    needs: ['tables'],
    example: {
      where: {
        zh: '“主动公开政府信息情况”表行“行政事业性收费”',
        en: 'table 主动公开政府信息情况, row 行政事业性收费',
      },
      printed: 3560000,
    },
  },
];
