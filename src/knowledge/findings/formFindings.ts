import type { FindingModel } from './types.js';

/** The official form: chapters, headings, tables and labels. */
export const formFindings: readonly FindingModel[] = [
  {
    id: 'heading-missing',
    severity: 'error',
    title: { zh: '缺少规定的标题', en: 'a required heading is missing' },
    explanation: {
      zh: '2019年起的格式规定六个标题。文中至少认出其中四个时才判断缺失；标题换了说法而序号仍在的，列为改动。',
      en: 'The formats since 2019 have six headings. A heading is called missing only where four others are there; one that is worded anew but keeps its number is called altered.',
    },
    sentence: {
      zh: '缺少标题“{expected}”。',
      en: 'The heading “{expected}” is missing.',
    },
    needs: ['sections'],
    example: { expected: '五、存在的主要问题及改进情况' },
  },
  {
    id: 'heading-number',
    severity: 'error',
    title: { zh: '标题序号有误', en: 'a heading is misnumbered' },
    explanation: {
      zh: '规定标题的序号与格式不同，或同级序号中间缺号、重号。缺号只在两个标题之间确实没有这个序号时判断。',
      en: 'A required heading bears another number than on the form, or numbers of one level leave one out or repeat it. A number is called left out only where it stands nowhere in between.',
    },
    sentence: {
      zh: '标题“{heading}”的序号应为“{expected}”，而印作“{printed}”。',
      en: 'The heading “{heading}” should be numbered {expected}, but prints {printed}.',
    },
    needs: ['sections', 'text'],
    example: { heading: '四、其他需要报告的事项', expected: '六', printed: '四' },
  },
  {
    id: 'heading-order',
    severity: 'warning',
    title: { zh: '标题次序与格式不同', en: 'headings are out of order' },
    explanation: {
      zh: '六个规定标题的前后次序应与格式一致。',
      en: 'The six headings stand in the order of the form.',
    },
    sentence: {
      zh: '标题“{heading}”应在“{expected}”之前。',
      en: 'The heading “{heading}” should stand before “{expected}”.',
    },
    needs: ['sections'],
    example: {
      heading: '三、收到和处理政府信息公开申请情况',
      expected: '四、政府信息公开行政复议、行政诉讼情况',
    },
  },
  {
    id: 'heading-altered',
    severity: 'warning',
    title: { zh: '标题与格式不一致', en: 'a heading differs from the form' },
    explanation: {
      zh: '规定标题的文字应与格式一致；标点和空格不计，《条例》第五十条的说法同样接受。',
      en: 'The words of a required heading are those of the form; punctuation and blanks do not matter, and the wording of the regulation itself is accepted.',
    },
    sentence: {
      zh: '标题“{heading}”与格式规定的“{expected}”不一致。',
      en: 'The heading “{heading}” differs from the form, which has “{expected}”.',
    },
    needs: ['sections'],
    example: { heading: '五、存在问题及整改措施', expected: '五、存在的主要问题及改进情况' },
  },
  {
    id: 'section-empty',
    severity: 'error',
    title: { zh: '规定的部分没有内容', en: 'a required section is empty' },
    explanation: {
      zh: '规定标题或总体情况的小标题之下没有任何文字和表格；写“无”的不算空。',
      en: 'Nothing stands under a required heading, or under a subheading of 总体情况; 无 is an answer.',
    },
    sentence: { zh: '“{heading}”之下没有内容。', en: 'Nothing stands under “{heading}”.' },
    needs: ['sections', 'text'],
    example: { heading: '六、其他需要报告的事项' },
  },
  {
    id: 'chapter-empty',
    severity: 'warning',
    title: { zh: '有标题而无内容', en: 'a chapter is empty' },
    explanation: {
      zh: '2019年以前的报告中，两个序号相连的一级标题之间没有任何文字。',
      en: 'In reports before 2019, nothing stands between two chapter headings whose numbers follow each other.',
    },
    sentence: { zh: '“{heading}”之下没有内容。', en: 'Nothing stands under “{heading}”.' },
    needs: ['sections', 'text'],
    example: { heading: '三、收费及减免情况' },
  },
  {
    id: 'aspect-missing',
    severity: 'warning',
    title: { zh: '总体情况缺少规定的方面', en: 'an aspect of 总体情况 is missing' },
    explanation: {
      zh: '2021年的格式规定总体情况写五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。写明至少三个方面的名称时，判断其余各方面是否写明。',
      en: 'The format of 2021 has five aspects in 总体情况: 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设, 监督保障. Where three are named, the others are looked for.',
    },
    sentence: {
      zh: '“总体情况”没有写明“{aspect}”方面。',
      en: '总体情况 does not name the aspect {aspect}.',
    },
    needs: ['sections', 'text'],
    example: { aspect: '政府信息管理' },
  },
  {
    id: 'aspect-unclear',
    severity: 'notice',
    title: { zh: '总体情况未见某一方面', en: 'an aspect of 总体情况 was not found' },
    explanation: {
      zh: '总体情况没有逐一写明各方面的名称，也没有出现某一方面的常用词。',
      en: '总体情况 does not name its aspects one by one, and no usual word of this one occurs.',
    },
    sentence: {
      zh: '“总体情况”中未见与“{aspect}”有关的内容。',
      en: 'Nothing in 总体情况 seems to be about {aspect}.',
    },
    needs: ['sections', 'text'],
    example: { aspect: '监督保障' },
  },
  {
    id: 'table-missing',
    severity: 'error',
    title: { zh: '缺少规定的表格', en: 'a required table is missing' },
    explanation: {
      zh: '2019年起的格式在第二、三、四部分各有一张表。至少读出其中一张、文中又没有图片时，才判断其余的缺失。',
      en: 'The formats since 2019 have a table in the second, third and fourth part. One is called missing only where another was read and the document has no pictures in place of tables.',
    },
    sentence: { zh: '没有“{table}”的表格。', en: 'The table {table} is not there.' },
    needs: ['tables'],
    example: { table: '收到和处理政府信息公开申请情况' },
  },
  {
    id: 'row-missing',
    severity: 'warning',
    title: { zh: '表格缺少规定的行', en: 'a table lacks rows of the form' },
    explanation: {
      zh: '2019年起的表格应有格式规定的各行。行名改动较大时也会列在这里。',
      en: 'The tables since 2019 have all rows of the form. A row whose label was changed beyond recognition is listed here too.',
    },
    sentence: {
      zh: '“{table}”表没有{rows}。',
      en: 'Table {table} lacks {rows}.',
    },
    needs: ['tables'],
    example: {
      table: '收到和处理政府信息公开申请情况',
      rows: { zh: '行“属于国家秘密”', en: 'the row 属于国家秘密' },
    },
  },
  {
    id: 'lines-missing',
    severity: 'notice',
    title: { zh: '统计表缺少部分行', en: 'the statistics table lacks lines' },
    explanation: {
      zh: '2014年统计表各地常有删减，缺行只作提示。',
      en: 'The statistics table of 2014 was often shortened; missing lines are only pointed out.',
    },
    sentence: {
      zh: '“{table}”没有{rows}。',
      en: 'Table {table} lacks {rows}.',
    },
    needs: ['tables'],
    example: {
      table: '政府信息公开情况统计表',
      rows: { zh: '行“受训人员数”', en: 'the row 受训人员数' },
    },
  },
  {
    id: 'label-altered',
    severity: 'warning',
    title: { zh: '行名与格式不一致', en: 'a row label differs from the form' },
    explanation: {
      zh: '2019年起的表格，行名应与格式一致；标点、序号和括号内的说明不计。从打散的文本中读出的行名不比较。',
      en: 'In the tables since 2019 the labels are those of the form; punctuation, numbers and explanations in brackets do not matter. Labels read from torn text are not compared.',
    },
    sentence: {
      zh: '“{table}”表的行名“{printed}”与格式规定的“{expected}”不一致。',
      en: 'Table {table}: the row label “{printed}” differs from the form, which has “{expected}”.',
    },
    needs: ['facts'],
    example: {
      table: '收到和处理政府信息公开申请情况',
      printed: '四、结转下年继续办理',
      expected: '结转下年度继续办理',
    },
  },
  {
    id: 'column-altered',
    severity: 'warning',
    title: { zh: '列名与格式不一致', en: 'a column head differs from the form' },
    explanation: {
      zh: '2019年起的表格，列名应与格式一致；只在格式的列名在表中没有、另一种说法却在时判断。',
      en: 'In the tables since 2019 the heads are those of the form. Said only where the head of the form is not printed and another wording of it is.',
    },
    sentence: {
      zh: '“{table}”表的列名“{printed}”与格式规定的“{expected}”不一致。',
      en: 'Table {table}: the column head “{printed}” differs from the form, which has “{expected}”.',
    },
    needs: ['tables', 'text'],
    example: { table: '主动公开政府信息情况', printed: '本年制发数', expected: '本年制发件数' },
  },
  {
    id: 'form-outdated',
    severity: 'error',
    title: { zh: '使用了旧格式的表格', en: 'a table of an older format' },
    explanation: {
      zh: '2021年度起应使用2021年的格式，2019年度起应使用2019年的格式。格式由表格本身判断，不由所引文件判断。',
      en: 'From report year 2021 on the format of 2021 is due, from 2019 on that of 2019. The table tells the format, not the notice that is cited.',
    },
    sentence: {
      zh: '{year}年度报告使用了{format}的表格。',
      en: 'The report for {year} uses the table of the {format}.',
    },
    needs: ['tables'],
    example: { year: 2022, format: { zh: '2019年格式', en: 'format of 2019' } },
  },
  {
    id: 'form-early',
    severity: 'notice',
    title: { zh: '使用了后来格式的表格', en: 'a table of a later format' },
    explanation: {
      zh: '表格属于报告年度以后才有的格式，可能是年度写错，也可能是补报。',
      en: 'The table belongs to a format that came after the report year; the year may be wrong, or the report was made later.',
    },
    sentence: {
      zh: '{year}年度报告使用了{format}的表格。',
      en: 'The report for {year} uses the table of the {format}.',
    },
    needs: ['tables'],
    example: { year: 2020, format: { zh: '2021年格式', en: 'format of 2021' } },
  },
  {
    id: 'form-mixed',
    severity: 'warning',
    title: { zh: '两种格式混用', en: 'two formats are mixed' },
    explanation: {
      zh: '2021年格式的（六）其他处理分三行，2019年格式只有一行；应与主动公开的表格同属一种格式。',
      en: '（六）其他处理 has three rows in the format of 2021 and one in that of 2019; it belongs to the same format as the table of what was published.',
    },
    sentence: {
      zh: '“主动公开政府信息情况”为{first}，而“收到和处理政府信息公开申请情况”为{second}。',
      en: 'Table 主动公开政府信息情况 is of the {first}, but 收到和处理政府信息公开申请情况 is of the {second}.',
    },
    needs: ['tables'],
    example: {
      first: { zh: '2021年格式', en: 'format of 2021' },
      second: { zh: '2019年格式', en: 'format of 2019' },
    },
  },
];
