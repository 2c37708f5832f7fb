/** Words of a template that its user should have replaced or taken out. Patterns run on the reading view of a line. */
export interface TemplateSign {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

const body =
  '(?:省|市|县|区|镇|乡|街道|局|委|厅|办公室|单位|部门|机关|年|月|日|条|件|次|人|万元|元|篇|期|项)';

export const templateSigns: readonly TemplateSign[] = [
  {
    id: 'placeholder',
    pattern: new RegExp(`(?:[×✕╳]|[Xx＊*○〇□]{2}|(?<![A-Za-z])[Xx])[×✕╳Xx＊*○□]{0,6}${body}`),
    examples: ['XX市人民政府', '××镇2023年', '共公开政府信息XX条', '收到申请×件', 'XXX局', '□□单位'],
    nearMisses: [
      '张××来信',
      '网址www.xxgk.gov.cn',
      '二〇〇九年',
      '二〇二〇年',
      'XXGK栏目',
      '10×12个月',
      'X光机',
    ],
  },
  {
    id: 'contact',
    pattern: /(?:电话|传真|邮编|联系人):?[×✕╳Xx]{3,12}/,
    examples: ['联系电话:XXXX-XXXXXXX', '联系人:×××', '传真:××××'],
    nearMisses: ['联系电话:0470-8266123', '联系人:王××', '电话:138××××0000'],
  },
  {
    id: 'blank',
    pattern: new RegExp(`(?<![_＿])[_＿]{2,20}${body}|\\d{4}年[_＿]{1,8}月`),
    examples: ['共收到申请____件', '____年____月____日', '2023年__月__日'],
    nearMisses: ['全文_平台', '共收到申请3件'],
  },
  {
    id: 'instruction',
    pattern:
      /[([](?![^()[\]]{0,24}(?:登录|下载|提交))(?:请|此处|在此|本段|此段|需|应|可|如有|如无|若有|若无|没有的?)[^()[\]]{0,24}(?:填写|填报|填入|补充|说明|删除|写明|描述|概述|列出|插入|替换)[^()[\]]{0,16}[)\]]/,
    examples: [
      '(请填写本单位名称)',
      '[此处插入表格]',
      '(如有其他事项请在此说明)',
      '(本段由各科室补充)',
      '(需删除)',
    ],
    nearMisses: ['(请登录网站填写申请表后提交)见附件', '(详见附件)', '(应当公开的除外)'],
  },
  {
    id: 'bracketed-note',
    pattern:
      /[([](?:填写说明|填表说明|填报说明|编写说明|写作提示|模板|范本|样本|样例|示例|单位名称|机关名称|单位全称|报告年度|年份|不少于\d{1,5}字|\d{1,5}字(?:左右|以内|以上))[)\]:]/,
    examples: ['(填写说明)', '[单位名称]', '(模板)', '(不少于500字)', '(800字左右)'],
    nearMisses: ['(单位:件)', '(试行)', '(一)', '(单位名称、地址见下)'],
  },
  {
    id: 'this-part',
    pattern:
      /(?:该|本|此)(?:部分|章节|项|栏)(?:内容)?(?:主要)?(?:以表格形式(?:报告|填写|体现)|应?填写|请填写|需填写|应当?(?:包括|写明)|可不写|不少于)|表格如下:$/,
    examples: [
      '该部分以表格形式报告。',
      '本部分应包括五个方面',
      '本部分应写明五个方面',
      '本项请填写',
      '表格如下:',
    ],
    nearMisses: ['本部分工作已完成', '该部分信息已公开'],
  },
  {
    id: 'please-fill',
    pattern: /^(?:注|说明|提示|填报说明|填写说明)[:.]?(?:请|应|需)[^。]{0,30}(?:填写|填报|删除|替换)/,
    examples: ['注:请按实际情况填写', '说明:请将红字删除'],
    nearMisses: ['说明:本年未收取费用', '注:数据截至年底'],
  },
];
