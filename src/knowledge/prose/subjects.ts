import type { Wording } from './wording.js';

const disclosure = '(?:政府|政务)?信息公开';

/** What opens words that take numbers back; 其余与信息公开无关 speaks of others. */
const ofNumbersBefore =
  '(?<before>^(?:上述|以上|这些|前述))|[,(](?!其[余他它]|另)(?<all>(?:上述|以上)[^#,;。]{0,6}|均|都|皆|无一)?';

const isOtherMatter = [
  `(?:与|和|同)${disclosure}(?:工作|事项)?(?:均|都)?(?:无关|无涉|没有关系)`,
  `(?:并非|不是|不属于?|非)(?:对|因)?${disclosure}(?:事项|方面|类|引起)?的?(?:咨询|诉讼|复议|投诉|举报|事项|$|[,;。])`,
  '(?<=[均都皆])[为系是属](?:业务|办事|法律|技术)(?:办理|咨询|查询)',
  `(?:[不未]|(?<=无一)[件起例宗]?是?系?)涉及${disclosure}`,
].join('|');

/** Words that tell of whom a clause speaks, and whether it goes on from the one before. */
export const subjects = {
  /** A sentence that opens so goes on with the topic of the one before. */
  goesOn: {
    pattern:
      /^(?:其中|答:|按|从|以上|上述|在(?:上述|已|这些|收到|答复)|申请(?:方式|内容|人|渠道)|当面|网上|信函|已|均|全部|都|截至|至|对|经|维持|撤销|驳回|复议(?:结果|机关)|审理结果|法院)/,
    examples: ['其中网上9件', '从申请方式看', '均已答复', '在收到的申请中'],
    nearMisses: ['全年公开信息', '我局召开会议', '网站改版'],
  },
  /** 市公安局受理申请82件: the subject of the clause is one body of the government, not the government. */
  oneDepartment: {
    pattern:
      /(?:^|[,;、。:#¤]|其中)(?:[省市县区州](?:政府)?(?!政府|人民政府|直|级|及|本级|府)[\u4e00-\u9fff]{1,9}?(?:局|委|厅|办公室|中心|管委会|办(?!理|公|事|结))|(?![^,;、。]{0,4}向)[\u4e00-\u9fff]{2,6}(?:镇|乡|街道))(?:#{1,3}|一[家局]|共|主动|全年|累计|被|在线|窗口){0,2}(?:收到|受理|接到|公开|发布|公布|接受|举办|开办|承办|组织|召开|申请|答复|办结|提起|发生|开展)[^#;。]{0,30}$/,
    examples: [
      '¤¤¤¤¤县国土局共发布信息',
      '其中市公安局受理申请',
      '城关镇公开信息',
      '县财政局公开财政信息',
      '市工商局##接受咨询',
    ],
    nearMisses: ['全县共公开信息', '市政府公开信息', '市直单位公开信息'],
  },
  /** A body that is the reporter itself, or no single one. */
  ourselves: {
    pattern:
      /^(?:其中[:,]?)?(?:我|本|全|各)|(?:^|¤)区?管委会|政府办公?[室厅]|新闻办|乡镇|镇街|(?:政务|信息)公开(?:办|领导小组|工作)|联合(?:举办|召开|组织)|法制(?:办|局|机构)[^#,;。]{0,12}复议/,
    examples: [
      '我市财政局',
      '¤¤¤¤¤区管委会共收到',
      '其中:各乡镇',
      '县政府办公室受理',
      '县政务公开办举办',
      '县法制办受理行政复议',
    ],
    nearMisses: ['市财政局受理'],
  },
  /** 公开信息(含乡镇)7310条: what the whole includes is not what the number is of. */
  included: {
    pattern: /\((?:含|包含|包括)[^()#]{1,20}\)/g,
    examples: ['(含部门、乡镇)', '(包括各区县)'],
    nearMisses: ['(乡镇)', '(含乡镇##)'],
  },
  /** The subject of the clause before goes on: 市某局举办培训班2期，培训110人次. */
  sameSubject: {
    pattern: /^(?:共|累计|总计)?(?:培训|受训|参训|答复|办结)/,
    examples: ['培训', '共答复'],
    nearMisses: ['全县培训', '收到'],
  },
  /** 其中 makes a number a part, unless only the year follows. */
  ofWhich: {
    pattern: /(?<![就对])其中[:,]?(?!¤|本年|今年|全年)[^#,;]{0,30}$/,
    examples: ['其中网上申请', '其中:涉及土地的'],
    nearMisses: ['其中¤', '其中今年收到', '其中网上3件,共收到'],
  },
  /** The second number is of another year and leaves its noun out: 2010年210人次，2011年为186人次. */
  nextYear: {
    pattern:
      /^[,;]而?(?:¤{2,8}|今年|本年度?|当年)全?年?,?(?:[^#¤,;。网微栏类]{0,10},)?则?(?:[增升降减]至|[增降减]到|增加到|减少到|上升到|下降到|为|是|达到?|有)$/,
    examples: [',¤¤¤¤¤为', ';今年则为', ';¤¤¤¤¤,因职能调整,降至'],
    nearMisses: [',网上为', ',今年网上为'],
  },
  /** What is said between a number and a part of it; a year said there makes it no part. */
  partOfBefore: {
    pattern: /^[,;(]?(?:其中|含|包括|包含)(?!.{0,8}(?:¤|今年|本年|全年|年内|信息公开|政务公开))/,
    examples: [',其中市政府网站公开', '(含图文解读'],
    nearMisses: [',其中¤¤¤¤¤举办', ',其中本年度', ',市政府网站公开'],
  },
  /** 1、互联网: what stands behind the number of an item. */
  itemBehind: {
    pattern: /^、[\u4e00-\u9fff]/,
    examples: ['、互联网'],
    nearMisses: ['、12', '条、公告'],
  },
  /** Words that a number without a unit word may stand behind. */
  saysHowMany: {
    pattern: /[:为有是共计达至数量]$/,
    examples: ['网站:', '申请数', '共计'],
    nearMisses: ['公开的形式', '公开网站'],
  },
  /** 对属于本机关的均予公开，对不属于的告知申请人: a clause that opens so speaks of one kind … */
  oneKind: {
    pattern: /^(?:对于?|凡是?|属于)[^,;。]{2,40}的/,
    examples: ['对于本机关制作的信息均予公开', '凡属主动公开的均已公开'],
    nearMisses: ['对收到申请均予答复', '均予公开'],
  },
  /** … where another clause speaks of another. */
  anotherKind: {
    pattern: /[,;](?:对于?|凡是?|属于?)?(?:不|未|无|非|涉)/,
    examples: [',对于不属于本机关的', ';涉及商业秘密的'],
    nearMisses: [',按期答复', ',均予公开'],
  },
  /** A clause that opens with a number counts itself: 2人以网上方式提出. */
  ownNumber: {
    pattern: /^(?:其中[:,]?|有)?#/,
    examples: ['##以网上方式提出', '其中##为网上申请'],
    nearMisses: ['在#个乡镇设立的查阅点', '网上申请'],
  },
  /** 各1件 shares a number out. */
  sharedOut: { pattern: /各$/, examples: ['现场和信函各'], nearMisses: ['各类', '各单位共'] },
  /** 在各科室指定一名专职人员: one or two of each; what is more is of all. */
  eachEquips: {
    pattern:
      /(?:各|每个?|每一)[^#,;。]{1,12}(?:指定|确定|明确|配备|落实|安排|设有?|选派|选定|抽调|现有)[^#,;。]{0,12}(?:#{1,3}[、和及][^#,;。]{0,10})?$/,
    examples: ['并在各科室指定了', '每个单位确定专职信息员', '每个乡镇配备专职人员##、兼职人员'],
    nearMisses: ['各科室配合,局办公室指定了', '由办公室指定'],
  },
  /** Said of some bodies only: 部分单位没有设立专门机构. */
  someOnly: {
    pattern: /(?:部分|个别|少数|有的|有些|某些|一些|\d{1,4}个)各?(?:单位|部门|乡|镇|街道|基层|地方|村|科室)/,
    examples: ['部分单位没有设立', '3个乡镇未安排'],
    nearMisses: ['各单位未发生', '部分公开'],
  },
  /** Among problems a body says how little it did: 全年仅举办培训班3期; not of others: 个别乡镇仅公开2条. */
  admits: {
    pattern:
      /(?:^|[,;:。])(?![^,;:。]{0,12}(?:个别|部分|有的|有些|少数|某些|一些|兄弟|其[他它]))[^#,;:。]{0,24}[仅只](?:有|为|是|主动公开|公开|发布|举办|开展|召开|组织|配备|办)?(?:了|过)?[^#,;。]{0,6}$/,
    examples: ['全年仅举办培训班', '专职人员仅', ',而我局仅公开', '政策解读稿件仅有'],
    nearMisses: ['个别乡镇公开信息仅', '全年举办培训班', '计划举办'],
  },
  /**
   * What a number behind these words is not: 未发生1起 denies it, 每局2名 shares it out, 人均3条 divides it, and of
   * nouns with as many numbers (分别为64件和63件) another reading tells which is whose.
   */
  neverACount: {
    pattern:
      /(?:未|没有?|无)(?:发生|收到|接到|接|出现|受理|产生)?过?$|(?:每|人均|平均|日均|月均)[^#,;。]{0,14}$|(?:[、和与及][^#,;。]{1,16}|均|,)分别(?:为|是|有|达|达到|计|主动公开|发布|推送|公开)?(?:相关|有关|各类)?(?:政府|政务)?(?:信息)?(?:#{1,12}[、和与及,]?){0,6}$|(?:申请|信息|咨询|复议|诉讼)(?:量|数)?(?:从|由)(?:上年度?|去年)?的?$/,
    examples: [
      '未发生',
      '每个部门公开',
      '人均公开信息',
      '受理量与答复量分别为',
      '微信、微博分别推送信息##、',
      '收到申请从',
    ],
    nearMisses: ['发生', '每年公开信息,共', '各部门公开信息'],
  },
  /** 收到申请分别为12件、9件: one noun and two numbers, of years or of bodies that the words do not name. */
  unnamedShare: {
    pattern: /分别(?:为|是|有|达到?|计)?$/,
    examples: ['收到申请分别为', '受理申请分别'],
    nearMisses: ['分别为网上申请', '收到申请'],
  },
  nextShare: {
    pattern: /^[、和与及]#/,
    examples: ['、##,均已答复', '和##。'],
    nearMisses: ['、信函##', ',##'],
  },
  /** 累计公开信息272条 may be of all years, where another number is said to be of this one. */
  maybeOfAllYears: {
    pattern: /(?:累计|总计)[^#¤,;。]{0,14}$/,
    examples: ['累计公开信息', '我委总计主动公开政府信息'],
    nearMisses: ['累计¤公开信息', '共公开信息', '累计##,公开'],
  },
  /** What part of the number before is of this year, or the body's own doing. */
  partOfStock: {
    pattern:
      /^(?:其中|包括)[:,]?(?:(?:今年|本年度?|当年|年内|¤{4,8})(?:度|内)?(?:新增|共|主动){0,2}(?:公开|发布|录入)?(?:政府|政务)?(?:信息)?[为有]?#|(?:主动|对外|向社会)(?:公开|发布)[^#,;。]{0,6}#{1,10}[、,;](?:依申请|不予|免予)公开)/,
    examples: ['其中本年度新增#', '其中主动公开信息###,依申请公开#'],
    nearMisses: ['其中网站公开#', '其中今年政策类#', '其中主动公开信息###,微信公开#'],
  },
  /** 企业信息5件: what was asked for, not who asked. */
  asksForInfo: {
    pattern:
      /(?:企业|个人|公司|自然人|公民|居民|机构|组织)的?[^#,;:。、提申要公]{0,4}(?:信息|资料|档案|情况)类?的?$/,
    examples: ['其中企业信息', '企业登记信息', '个人档案'],
    nearMisses: ['企业申请公开政府信息', '自然人'],
  },
  /** A member of a list before another: 企业5件，. */
  itemBefore: {
    pattern:
      /(?:[^#,;。:()]{1,10}(?:次之|为主|居多|最多|较多|其次|居首),)?[^#,;。:()]{0,14}#{1,12}[^#,;。:()]{0,6}[,、;]$|[^#,;。:()]{1,10}(?:次之|为主|居多|最多|较多|其次|居首),$/,
    examples: ['企业##,', '企业为主,有##,', '个人次之,'],
    nearMisses: ['企业##', '从内容看,'],
  },
  /** A list that begins so divides applications by what they ask for: 从内容看，企业…. */
  byMatter: {
    pattern:
      /(?:(?:内容|事项|主题|领域|题材|种类)(?:上|来|方面)?(?:看|分|划分|分类|以|主要|涉及|集中|包括|有|是|为|:)|(?:公开|查询|获取|了解)的(?:政府)?信息(?:内容)?(?:主要|大多|多|集中|涉及|有|是|为))[为是有以涉及]{0,2}[,:]?[^#,;。:]{0,12}$|(?:涉及(?!密)|关于)[^#,;。:]{0,12}$/,
    examples: ['从内容看,企业', '申请公开的信息主要是,企业', '主要涉及企业', '申请的内容:个人'],
    nearMisses: ['从申请方式看,网上', '内容涉及土地、规划,其中自然人申请', '从申请人看,企业'],
  },
  /** 未发生行政复议1起: what is denied has no number. */
  deniedCount: {
    pattern:
      /(?:未|没有?|无)(?:曾|有|及时|按时|按期|主动){0,2}(?:发生|收到|接到|出现|产生|受理|公开|发布)过?[^#¤,;:。、的而]{0,14}(?:申请|复议|诉讼|申诉|举报|投诉|案件?|信息|文件|事项)$/,
    examples: ['未发生行政复议', '没有收到政府信息公开申请', '未主动公开政府信息'],
    nearMisses: ['发生行政复议', '未收到申诉,发生行政复议', '未收到补正材料的申请'],
  },
  /** Behind a number that the text corrects: 23件，经核实更正为21件. */
  correctedBehind: {
    pattern: /^[,(]?[^#,;。()]{0,12}(?:更正|订正|修正|核减|核增|调整|改)(?:为|到|成)#/,
    examples: [',经核实更正为##', '(后核减为##)', '调整为##'],
    nearMisses: [',其中更正##', ',答复##,更正为##'],
  },
  /** Behind a number of other cases too, those about disclosure have their own: 复议案件126件，其中信息公开3件. */
  disclosureIsAPart: {
    pattern: /^(?:,其中|,除#{1,6}|\(含)[^#,;]{0,12}信息公开/,
    examples: [',其中涉及政府信息公开的##', ',除##涉及信息公开外', '(含信息公开类##)'],
    nearMisses: [',其中电话##', ',与信息公开有关', ',其中维持##,信息公开'],
  },
  /** Behind a number of more than the year, of which the year's is told: 收到申请31件，其中本年度27件. */
  yearIsAPart: {
    pattern:
      /^[,(]其中[:,]?(?:今年|本年度?|当年|¤{4,6})(?:度|内|共|新收){0,3}(?:收到|受理|接到|提出|申请|为|有)?#/,
    examples: [',其中本年度新收##', ',其中¤¤¤¤¤度##'],
    nearMisses: [',其中¤¤¤¤¤¤¤收到##', ',其中网上##', ',本年度答复##'],
  },
  /** 全市收到申请3200件，我局收到其中41件: the first number is of a wider area than the reporter's. */
  widerArea: {
    pattern: /(?:全|(?:^|[,;。])上?(?=[省市县]局))(?<area>[国省市县区])[^#;。]{0,30}$/,
    examples: ['全市共收到申请', '据通报,全省系统收到申请', '市局收到申请'],
    nearMisses: ['全面收到申请', '全市共收到申请##'],
  },
  besideOurs: {
    pattern:
      /^[^#;。]{0,14},(?!其中)[^#,;。]{0,4}[我本](?<body>[局委厅院校处队站所馆市县区镇乡])[^#;。]{0,14}#/,
    examples: [',我局收到其中的##', ',增长较快,我县收到##'],
    nearMisses: [',其中我局收到##', ',我局均已答复', '。我局收到##'],
  },
  /** 两条途径, 三项原则: what the unit measures is no information and no application. */
  neverCounted: {
    pattern:
      /^(?:个|种|类|大)?(?:单位|科室|部门|股室|途径|渠道|方式|去处|来源|阵地|载体|板块|环节|步骤|流程|主线|措施|原则|意见建议|线路|热线|(?:乡镇|[镇乡村县区]|街道|社区)(?:[、和及与共均都,]|主动))/,
    examples: ['途径', '种方式', '原则', '镇、', '街道共公开'],
    nearMisses: ['政府信息', '申请', '乡镇查阅点'],
  },
  /** The site of one department. */
  siteOfOneBody: {
    pattern:
      /(?:^|[,;:、。]|其中|通过|在)[省市县区州旗](?!政府)[\u4e00-\u9fff]{1,6}[局委厅](?:门户|官方|政务|信息|公开|公众信息)?网站?[^#,;。]{0,12}$/,
    examples: ['其中县人社局网站公开信息'],
    nearMisses: ['其中县政府网站公开信息', '各部门网站公开信息'],
  },
  /** 15个乡镇中，有3个公开信息不足100条: what some of several bodies did. */
  someOfThem: {
    pattern:
      /(?:[中里],?有|个别|部分|少数|[尚仍还]有)#{0,4}[家个]?(?:乡镇|街道|部门|单位|镇|乡)[^#,;。]{0,14}$/,
    examples: ['##乡镇中,有##乡镇公开信息', '个别单位公开信息'],
    nearMisses: ['全县共有##乡镇公开信息', '其中##部门公开信息'],
  },
  /** A list of answers begins so. */
  amongAnswers: {
    pattern:
      /(?:答复|办结|办理)(?:的|结果|情况)?[^#;。]{0,6}(?:中|:|为|看)[:,]?[^#;。]{0,10}$|申请[^#,;。]{0,4}#{1,8},其中[:,]?[^#;。]{0,10}$/,
    examples: ['答复中,主动公开信息', '办理结果:主动公开', '收到申请##,其中主动公开'],
    nearMisses: ['答复申请##,主动公开信息', '主动公开信息'],
  },
  /** Says of numbers before that disclosure was not their matter: of the sentence before, of all or the last before it. */
  retraction: {
    pattern: new RegExp(`(?:${ofNumbersBefore})[^#;。]{0,24}?(?:${isOtherMatter})`),
    examples: [
      '上述咨询为数据查询,并非对信息公开事项的咨询',
      '诉讼##,不属信息公开诉讼',
      '电话##,均为业务咨询,与信息公开无关',
      '诉讼##,上述案件均不涉及政府信息公开',
      '诉讼##,无一涉及信息公开',
      '咨询##,电话##,均为业务办理',
      '复议##(不涉及信息公开)',
    ],
    nearMisses: [
      ',其余与信息公开无关',
      '其中不属于政府信息公开范围##',
      '上述咨询均为信息公开咨询',
      '诉讼##,均涉及信息公开',
    ],
  },
  /** Words that are of disclosure even where the matter around them is not. */
  namesDisclosure: {
    pattern: /信息公开|政务公开|依申请/,
    examples: ['未收到信息公开申请', '依申请公开'],
    nearMisses: ['未收到信访件'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
