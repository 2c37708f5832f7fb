/**
 * How a report without a title, or with a place only, says who wrote it. Patterns run on folded clauses of the first page
 * (simplified characters, half-width punctuation, no white space, at most 400 characters); group 1 is the name.
 */
export interface ReporterWording {
  /** labelled, compiled, announced, gathered, publishes: the reporter itself. contact: an office of it. subject: whom the first sentences are about. acts: who did what a report tells. */
  readonly id:
    'labelled' | 'compiled' | 'announced' | 'gathered' | 'publishes' | 'contact' | 'subject' | 'acts';
  readonly pattern: RegExp;
  /** A clause and the name in it. */
  readonly examples: readonly (readonly [string, string])[];
  readonly nearMisses: readonly string[];
}

const nameLetter = '[^,。;:()[\\]《》"“”‘’、\\d]';
const name = `(${nameLetter}{2,36}?)`;
const wholeName = `(${nameLetter}{2,36})`;
const year =
  '(?:(?:19|20)\\d{2}|二[〇○零0O][〇○零0O一二三][〇○零0O一二三四五六七八九])(?:年?[-—~至/]{1,2}\\d{2,4})?学?年度?';
const disclosure = '(?:政府信息|政务信息|校务信息|信息|政务|党务)(?:与政务|和政务|、政务)?(?:主动)?公开';
const aside = '(?:\\([^()]{2,40}\\))?';

/** A form that a place issues to its bodies has its name and no year: 湖南省政府信息公开工作情况统计表. */
const notOfPlace = `(?!${nameLetter}{1,16}?[省市县区州旗盟](?:政府信息|政务信息|信息|政务)公开)`;

/** A name with year and disclosure, behind the word that announces it. */
const announcedMatter = `《?(?:${year}的?)?${name}${aside}(?:关于)?(?:${year}的?)?(?:本级)?的?(?:${disclosure}|(?<=[年度])工作(?:情况)?报告)`;

export const reporterWordings: readonly ReporterWording[] = [
  {
    id: 'labelled',
    pattern: new RegExp(
      `(?:报告|编制|编报|编写|填报|报送|上报|制作)(?:单位|机关|部门|机构)(?:\\([^()]{1,8}\\))?:${name}(?:\\(|,|(?:报告|填报|编制|报送)?(?:时间|日期|人(?!民))|单位负责人|负责人|联系|$)`,
    ),
    examples: [
      ['编制单位:桃江县水利局', '桃江县水利局'],
      ['填报单位(盖章):桃江县水利局填报日期:2014年1月5日', '桃江县水利局'],
      ['填报单位:桃江县人民政府', '桃江县人民政府'],
    ],
    nearMisses: ['报送单位:各乡镇', '编制单位名称、性质和人数'],
  },
  {
    id: 'labelled',
    pattern: new RegExp(`^(?:单位|机关|部门)(?:名称|全称)(?:\\([^()]{1,8}\\))?:${wholeName}(?:\\(|,|$)`),
    examples: [['单位名称:桃江县水利局(盖章)', '桃江县水利局']],
    nearMisses: ['单位名称:各乡镇', '各单位名称:桃江县水利局'],
  },
  {
    id: 'labelled',
    pattern: new RegExp(
      `^(?:[一二三四五六七八九十]{1,3}、)?(?:附[件表]?\\d{0,2}:?)?(?:${year}|${notOfPlace})${name}(?:${year})?${disclosure}(?:工作)?(?:基本)?(?:情况)?(?:统计|汇总|一览)表`,
    ),
    examples: [
      ['附表:桃江县水利局政府信息公开情况统计表', '桃江县水利局'],
      ['2010年桃江县政府信息公开情况统计表', '桃江县'],
    ],
    nearMisses: [
      '政府信息公开情况统计表',
      '附件:湖南省政府信息公开工作情况统计表',
      '按时报送桃江县水利局政府信息公开情况统计表',
    ],
  },
  {
    id: 'compiled',
    pattern: new RegExp(
      `由${name}${aside}(?:负责|牵头|具体|组织){0,2}(?:编制|编写|编撰|撰写|起草|汇总|综合|根据|按照|依据|依照|结合)`,
    ),
    examples: [
      ['由桃江县水利局编制的2010年度政府信息公开年度报告', '桃江县水利局'],
      ['由灰山港镇人民政府根据2021年度的工作情况编制而成', '灰山港镇人民政府'],
      ['本报告由东江学院信息公开办公室负责编写', '东江学院信息公开办公室'],
    ],
    nearMisses: ['本报告由概述、主动公开政府信息情况和附表组成', '由7个部分组成'],
  },
  {
    id: 'compiled',
    pattern: new RegExp(
      `(?:根据|结合|依据|按照)(?:${year}的?)?${name}(?:${year})?${disclosure}(?:工作)?(?:执行|开展|实施|工作|落实)?(?:情况|统计数据)[^,。;]{0,4}(?:编制|编写|撰写|形成)`,
    ),
    examples: [
      ['根据洞庭大学2012-2013学年信息公开工作执行情况编制而成', '洞庭大学'],
      ['结合桃江县水利局2013年度政府信息公开工作情况编制', '桃江县水利局'],
      ['依据2010年度桃江县水利局政府信息公开情况编制本报告', '桃江县水利局'],
    ],
    nearMisses: ['根据2012-2013学年信息公开工作情况编制', '根据国务院办公厅2013年政府信息公开工作要点编制'],
  },
  {
    id: 'announced',
    pattern: new RegExp(`(?:现公布|现公开|现发布|现就|现将|现编制|将|公布|编制了?)${announcedMatter}`),
    examples: [
      ['现公布桃江县水利局(以下简称县水利局)2013年政府信息公开工作年度报告', '桃江县水利局'],
      ['特向社会公布2014年度桃江县水利局信息公开工作年度报告', '桃江县水利局'],
      ['现将桃江县水利局2011年度政府信息公开工作情况报告如下', '桃江县水利局'],
      ['我镇认真编制了《灰山港镇2020年政府信息公开工作年度报告》', '灰山港镇'],
      ['现公开桃江经济开发区信息公开2018年度报告', '桃江经济开发区'],
    ],
    nearMisses: ['现公布2012年度政府信息公开工作年度报告', '及时将应当公开的政府信息上网'],
  },
  {
    id: 'gathered',
    pattern: new RegExp(`(?:汇总|综合|总结|反映了?|涵盖了?)${announcedMatter}`),
    examples: [
      ['本报告反映桃江县水利局2014年度政府信息公开工作情况', '桃江县水利局'],
      ['汇总2012年度县水利局的政府信息公开年度报告编制而成', '县水利局'],
    ],
    nearMisses: ['汇总2012年度政府信息公开年度报告编制而成'],
  },
  {
    id: 'publishes',
    pattern: new RegExp(
      `(?:^|,)(?!特?向社会)${name}(?:现|特)?(?:向社会)?(?:公布|编制|发布)(?:完成)?了?(?:本|《)?${year}`,
    ),
    examples: [
      ['根据条例要求,桃江县开发区管委会特向社会公布2016年度本级政府信息公开年度报告', '桃江县开发区管委会'],
      ['根据条例,桃江县水利局编制2011年度报告', '桃江县水利局'],
    ],
    nearMisses: ['根据条例要求,特向社会公布2016年度报告', '桃江县水利局公布了咨询电话'],
  },
  {
    id: 'publishes',
    pattern: new RegExp(
      `(?:^|,)${name}(?:根据|按照|依据|结合|对)[^。]{2,80}(?:编制|编写|撰写|形成)(?:完成)?了?(?:本|此|该)(?:年度)?报告`,
    ),
    examples: [['根据条例要求,桃江县水利局结合2013年度政府信息公开工作开展情况,编制本报告', '桃江县水利局']],
    nearMisses: ['根据条例要求,结合2013年度工作情况,编制本报告', '桃江县水利局根据条例编制目录'],
  },
  {
    id: 'contact',
    pattern: new RegExp(
      `(?:请|可)(?:直接|及时|径)?(?:与|向|同|和|致电|咨询|联系):?${name}(?:联系|反映|咨询|提出|\\(|,|。|$)`,
    ),
    examples: [
      ['如对本报告有任何疑问,请与桃江县水利局办公室联系(地址:迎宾路1号)', '桃江县水利局办公室'],
      ['如有疑问,请联系:灰山港镇人民政府办公室,电话4567890', '灰山港镇人民政府办公室'],
    ],
    nearMisses: ['请及时与我们取得联系', '联系电话:4567890'],
  },
  {
    id: 'contact',
    pattern: new RegExp(
      `(?:联系|咨询|承办|主办)(?:单位|部门|机构):${name}(?:\\(|,|联系|电话|地址|邮编|邮政|传真|网址|$)`,
    ),
    examples: [
      ['联系单位:桃江县水利局办公室邮编:413400', '桃江县水利局办公室'],
      ['承办单位:洞庭大学校长办公室', '洞庭大学校长办公室'],
    ],
    nearMisses: ['联系电话:4567890', '联系单位:各乡镇'],
  },
  {
    id: 'subject',
    pattern: new RegExp(
      `^${name}(?:${year}|(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?[至到~—-][^,。;]{4,16})(?:以来|期间)?的?${disclosure}(?:工作|情况)(?!要点|安排|部署|要求|会议|考核|评估|通知|规划|方案)`,
    ),
    examples: [
      ['洞庭大学2010年9月1日至2011年8月31日期间的信息公开工作,依照规定进行', '洞庭大学'],
      ['桃江县水利局2013年政府信息公开工作平稳有序', '桃江县水利局'],
    ],
    nearMisses: [
      '2013年政府信息公开工作平稳有序',
      '桃江县水利局2013年工作要点',
      '国务院办公厅2013年政府信息公开工作要点印发后',
    ],
  },
  {
    id: 'subject',
    pattern: new RegExp(
      `^(?:${year}(?:以来)?,?)?${name}(?:(?<!人民)政府信息公开工作|(?<=人民政府)信息公开工作)?(?:在[^,]{2,30}(?:领导|指导|支持)下|认真|坚持|高度重视|严格|积极|紧紧围绕|按照|根据|深入|进一步|切实|共?主动公开|继续|以[^,]{4,30}为(?:指导|指引|引领|统领|抓手|主线|契机))`,
    ),
    examples: [
      ['2013年,桃江县水利局认真贯彻落实条例', '桃江县水利局'],
      ['2010年灰山港镇在县委、县政府的正确领导下', '灰山港镇'],
      ['2014年,灰山港镇人民政府信息公开工作紧紧围绕全镇大局', '灰山港镇人民政府'],
      ['2021年,桃江县水利局以习近平新时代中国特色社会主义思想为指导', '桃江县水利局'],
    ],
    nearMisses: ['2013年,认真贯彻落实条例', '为认真贯彻落实条例'].slice(0, 1),
  },
  {
    id: 'acts',
    pattern: new RegExp(
      `^(?:${year},?|全年,?|本年度,?)?${name}(?:${year})?(?:各级各部门|各部门|各单位|全年)?(?:共|累计|总计|一共)?(?:收到|受理|接到|主动公开|(?:未|没有)(?:收到|受理|收取|向|发生|接到|出现))[^,。;]{0,16}(?:申请|信息|费用|收费|费|复议|诉讼|举报)`,
    ),
    examples: [
      ['2013年,桃江县共收到公开申请16件', '桃江县'],
      ['桃江县水利局未收取任何费用', '桃江县水利局'],
      ['桃江县各部门没有收取费用', '桃江县'],
    ],
    nearMisses: [
      '我局收到申请3件',
      '共收到申请3件',
      '其中,桃江县收到申请3件',
      '桃江县水利局收到上级文件12份',
    ],
  },
];

/** How a report speaks of all its place; group 1 is the kind of place: a city's report (全市) tells of its counties too. */
export const wholePlace = /全([省市县区州旗盟])/g;

/** Offices that answer for a body: what a contact names beside the reporter. Tried until none fits. */
export const answeringOffices: readonly RegExp[] = [
  /(?:(?<!人民)政府信息|政务信息|信息|政务|党务)(?:与政务|和政务)?公开(?:工作)?(?:领导小组|联席会议|协调小组|工作小组)?(?:办公室|办|处|科|股|中心|小组|组)?$/,
  /(?<=局|委|委员会|厅|院|大学|镇|乡|街道|镇人民政府|乡人民政府|办事处|镇政府|乡政府|中学|小学|联合会|总工会|银行|支行|管委会|管理委员会|中心|公司|海关|署|部|队|站|所|园区|开发区)(?:办公厅|党政综合办公室|党政办公室|党政综合办|党政办|综合办公室|综合办|行政办公室|党委办公室|校长办公室|办公室|秘书科|秘书处|综合科|综合处|综合股|信息科|信息管理科|宣传科|法规科|政策法规科|法制科|指挥中心办公室|指挥中心|行政审批办公室|行政审批科|行政审批股|人秘股|人秘科|秘书股)$/,
];

/** The reporter's word for itself, and how the name of such a body ends. */
export const selfWords: readonly { readonly word: RegExp; readonly ending: RegExp }[] = [
  { word: /[我本]局/g, ending: /局(?:\([^()]{1,20}\))?$/ },
  { word: /[我本]委(?![托员派])/g, ending: /(?:委(?:员会)?|管委会)(?:\([^()]{1,20}\))?$/ },
  { word: /[我本]厅/g, ending: /厅(?:\([^()]{1,20}\))?$/ },
  { word: /[我本]办(?![理事公法结])/g, ending: /办(?:公室|公厅)?(?:\([^()]{1,20}\))?$/ },
  { word: /[我本]镇/g, ending: /镇(?:人民政府|政府)?$/ },
  { word: /[我本]乡/g, ending: /乡(?:人民政府|政府)?$/ },
  { word: /[我本](?:街道|街(?!道)|办事处)/g, ending: /(?:街道|办事处|街道办)$/ },
  { word: /[我本](?:校|学院)/g, ending: /(?:大学|学院|学校)(?:\([^()]{1,20}\))?$/ },
  ...Array.from('市县区省州旗盟', (place) => ({
    word: new RegExp(`[我本]${place}(?!政务|局)`, 'g'),
    ending: new RegExp(`(?:${place}|政府|管委会|管理委员会|行署|公署)$`),
  })),
  { word: /[我本]中心/g, ending: /中心$/ },
];
