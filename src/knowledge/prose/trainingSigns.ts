import { anyOf } from './compose.js';

/** What is taught besides disclosure, and whom. */
export const skills =
  '公文|保密|消防|安全|执法|技能|就业|创业|普法|急救|复议|应诉|网格|纳税人|电子政务|师德|医护|护理|诊疗|廉政|礼仪|心理';
export const learners = '企业|农民|妇女|残疾|电商|电子商务|家政|种植|养殖';

export const foreignTraining = anyOf(
  skills,
  '(?<!公开|公开工作)业务培训|庭审|档案|党(?!校[^#,;。]{0,4}(?:举办|组织|开办|联合|合作))|岗位(?!人员)|干部|劳动|应急',
);

/** The same where only the sentence tells. */
export const elsewhere =
  '公文|保密|消防|安全(?!保密|[^,;。]{0,6}公开)|师德|执法|就业|创业|技能|党员|普法|农民|实用技术';

export const foreignMeeting =
  /每年|每季度|每月|不少于|常务|党组|民主|座谈|两会|网民|全会|调度(?!$|[,;。、])|办公会|政府会议|发布会|听证|视频会议系统/;

/** 参加全市信息公开会议4次: others held them. */
export const heldByOthers = /参加(?:了|由)?(?:全?[国省市]|上级)[^#,;。]{0,20}$/;

/** 3月和9月各举办培训班1期: what is shared out is no whole. */
export const eachHolds = /(?:^|[^类种项])各(?:自|分别)?(?:举办|开办|开展|组织|召开|办)/;
