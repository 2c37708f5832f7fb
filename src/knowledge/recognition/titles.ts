/**
 * The words that titles of these reports are made of. A title is [agency] [year] SUBJECT words KIND, the year anywhere:
 * 桃江县人民政府 2013年度 政府信息公开 工作年度 报告.
 */

/** What the report is about. The longer first. */
export const subjects = [
  '政府信息与政务公开',
  '政府信息和政务公开',
  '政务和政府信息公开',
  '政府信息主动公开',
  '政府信息依法公开',
  '政务政府信息公开',
  '党务政务信息公开',
  '政府信息公开',
  '政务信息公开',
  '校务信息公开',
  '信息主动公开',
  '政务公开',
  '信息公开',
] as const;

/** Words between the subject and the kind. */
export const titleWords = [
  '中华人民共和国政府信息公开条例',
  '政府信息公开条例',
  '政府信息公开',
  '政务信息公开',
  '政府信息',
  '政务服务',
  '政务公开',
  '信息公开',
  '依申请公开',
  '主动公开',
  '贯彻落实',
  '规定',
  '条例',
  '工作',
  '实施',
  '施行',
  '执行',
  '贯彻',
  '落实',
  '开展',
  '推进',
  '进展',
  '完成',
  '情况',
  '全年',
  '本年度',
  '学年度',
  '学年',
  '年度',
  '年终',
  '年',
  '度',
  '的',
  '和',
  '与',
  '及',
  '、',
  '》',
  '《',
] as const;

/** What the document is. The longer first. */
export const kinds = [
  '年度报告',
  '年报告',
  '总结报告',
  '自查报告',
  '情况汇报',
  '报告书',
  '报告',
  '年报',
  '总结',
  '汇报',
] as const;

/** Right behind a title these show that the title is only spoken of: 年度报告的通知, 年度报告编制格式. */
export const spokenOf =
  /^(?:的(?!$)|编制|格式|发布|公布|有关事项|制度|目录|模板|范本|填写|填报|报送|撰写|起草|工作的|电子版|已|由|可|予以|要求|解读|》|”|"|等|全文如下|培训|推进会|座谈会|评比|评估|考核)/;

/** Before a subject these show an act of another kind: 关于做好…, 召开…. */
export const spokenBefore =
  /(?:关于(?:做好|编制|报送|印发|转发|开展|进一步|公布|发布|加强|征求|组织|上报|编写)|召开|举行|部署|解读|读懂|审议|学习|通报|编写|参加|按时|如何|什么是)/;

/** The same words at both ends of real titles. */
export const titleExamples: readonly string[] = [
  '桃江县人民政府2013年度政府信息公开年度报告',
  '2018年武汉市政府信息公开年度报告',
  '关于2013年政府信息公开工作情况的报告',
  '某局2013年度政务公开和政府信息公开工作年度报告',
  '2012-2013学年信息公开工作年度报告',
  '政府信息公开2011年年报',
  '贯彻落实《政府信息公开条例》情况报告',
];

export const titleNearMisses: readonly string[] = [
  '关于做好2013年政府信息公开年度报告编制工作的通知',
  '政府工作报告',
  '政府信息公开指南',
  '我县召开2013年政府信息公开工作推进会',
  '政府信息公开年度报告格式',
  '2013年法治政府建设年度报告',
  '一图读懂2023年政府信息公开年度报告',
];
