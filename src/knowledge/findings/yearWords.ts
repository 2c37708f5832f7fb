/**
 * Sentences that speak of another year than that of the report. `Y` stands for the year before, or the report year,
 * in `begins` and `plans`; patterns run on the reading view of a sentence.
 */
export const yearWords = {
  /** A sentence that tells of the work begins with the year. */
  begins:
    /^(?:\([一二三四五六七八九十]{1,3}\)[^,。:]{0,14}[。:]?|[一二三四五六]是[^,。]{0,16}[。:])?在?Y年度?[,:]?(?:我|本|全|共|区|县|市|镇|乡|街道|局|各|累计|主动|通过|收到|认真|坚持|严格|积极|持续|不断|政府信息|办理|办结|受理)/,
  /** Words that give the year another meaning. */
  elsewhere:
    /[《》]|比|较|同期|上年|去年|以来|起至|开始|印发|出台|制定|修订|改版|上线|成立|建成|获|被评|结转|截至|年底|年末|至今|[[(]Y|Y年\d{1,2}月|考核|通报|评估|年报|年度报告|问题|整改|指出|反馈/,
  /** A plan for the year. */
  plans:
    /^[^。;]{0,10}Y年度?[,:]?(?:我|本|全)?[局县市区镇乡街委厅校院机关道办府]{0,4}(?:将|拟|计划|打算)(?:进一步|继续|着力|重点|不断|认真|切实|从以下|按照|围绕|坚持|持续|加强|加大|深化|做好|抓好)/,
  /** The report calls itself by its year. */
  title: /Y年度?(?:政府|政务)信息公开(?:工作)?(?:年度|年)?报告/,
  examples: {
    begins: ['Y年,我镇主动公开政府信息356条', '(一)主动公开。Y年全县公开信息20条', 'Y年度,本机关收到申请3件'],
    plans: ['Y年,我局将进一步加强学习', 'Y年将继续做好公开工作'],
    title: ['现公布我镇Y年政府信息公开工作年度报告', 'Y年度政府信息公开年度报告'],
  },
  nearMisses: {
    begins: ['与Y年相比增加3条', '自Y年起实行', '根据Y年工作要点'],
    plans: ['Y年,我局将公开工作列入考核', 'Y年共公开信息3条'],
    title: ['Y年政府信息公开工作要点', 'Y年度报告'],
  },
} as const;

/** A number with its unit: what makes a sentence a figure of the year. */
export const figure =
  /(?<![\d.第])\d{1,9}(?:\.\d{1,4})?[余多]?[万亿]?[余多]?(?:条|件|次|篇|份|个|期|场|人次|人|家|项|宗|起|例|万元|元|字)/g;
