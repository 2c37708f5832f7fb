/**
 * Named parts of the wording, to compose patterns from: `compose('{receive}{gap8}{request}{count}$')`.
 * Patterns run on a clause in reading view in which every other number is `#` and every date or reference `¤`.
 */
const parts: Readonly<Record<string, string>> = {
  // verbs
  receive: '(?:收到|接到|受理|接收|收悉|接受|接办|收办|新收|收取|接了|收)',
  publish:
    '(?:主动公开|公开|发布|公布|更新|上传|刊登|刊发|录入|推送|公示|上网|编发|登载|刊载|公开发布|发布公开|晒出?|挂出|亮出|推出)',
  answer: '(?:答复|回复|办结|办理|办理完毕|处理|予以答复|书面答复|告知|办复|审结)',
  hold: '(?:召开了|召开|开办|举办|组织|开展|举行|参加|组织召开|组织开展|主办|承办|合办|联办|联合举办|安排|进行|组织参加)',
  issue: '(?:制发|印发|制定|出台|制作|下发|颁布|新制定|新制发|新增|制定出台|制定印发|新发|起草)',
  set: '(?:设立|设置|设有|设|建立|建成|开设|配备|指定|确定|开辟|新设|共有|现有|拥有|建有)',
  // objects
  kindOf: '(?:各类|各种|各项|各方面|相关|有关|重点|重要|全部|应公开|应主动公开|公共)',
  info: '(?:的)?(?:各类|各种|各项|各方面|有关|相关|公开|主动公开|动态|重要){0,2}(?:政府|政务|行政|公共)?(?:公开)?(?:类)?(?:信息|文件信息)',
  request: '(?:申请|依申请公开)(?:公开)?(?:政府信息|信息)?(?:事项|件|表|书|请求|的?信息)?',
  disclosure: '(?:政府信息公开|政务信息公开|信息公开|政务公开|公开政府信息|依申请公开|公开信息)',
  /** What meetings, posts and funds are for. */
  ofDisclosure: '(?:(?:政府|政务)?信息公开|政务公开)',
  /** Who is trained for disclosure. */
  trained:
    '(?:信息员|联络员|公开员|经办人员?|工作人员|具体人员|管理人员|人员|骨干|负责同志|负责人|分管领导|干部|专干)',
  /** The business of a department, as what it makes public is called. */
  business:
    '(?:涉税|国税|地税|税[务收]|环境|环保|统计|教育|水[利务]|林业|农业|民政|交通(?:运输)?|卫[生计]|国土(?:资源)?|住建|文化|司法|公安|人社|审计|粮食|安监|质监|物价|旅游|校务|院务|警务|预警|天气|震情|海洋|渔业|城管|规划|发改|商务|财政|经信|科技|市场监管|气象|医[保疗]|供[水电热]|人口(?:和)?计(?:划)?生(?:育)?|计(?:划)?生(?:育)?|国防|人防|地震|档案|体育|广电|民族|宗教|民宗|侨务|外事|信访|国资|金融|工商|药监|食品药品|卫生健康|卫健|医疗卫生|农牧|畜牧|农机|粮油|公路|航道|邮政|烟草|海关|海事|检验检疫|房管|住房(?:保障|公积金)?|公积金|建设|城建|市政|园林|绿化|残联|扶贫|移民|乡村振兴|退役军人|自然资源|生态环境|文旅|文广|行政审批|政务服务|学校|医院|业务)',
  // what may stand between the noun and its number
  // the engine takes the words of counting off before it tries a pattern (countWords), so {count} is empty
  count: '',
  // channels
  online:
    '(?:(?:网站|网上)?依申请公开(?:系统|平台|栏目)|网上|网申|网络|在线|互联网|网站|网页|线上|政府网站|门户网站|网上在线|网络平台|平台|申请平台|系统)',
  letter:
    '(?:书面[(])?(?:邮寄信函|书面信函|信函|邮寄|信件|来信|书信往来|书信|邮政|寄信|挂号信|EMS|特快专递|快递|函件|来函|写信)[)]?',
  fax: '传真',
  email: '(?:电子邮件|电子邮箱|邮件|E-?mail|电邮|邮箱)',
  inPerson: '(?:当面|现场|当场|窗口|上门|来访|到场|面对面|直接到|前台|来人|送来|登门)',
  /** Any of them: what came by one way is not all that came. */
  anyWay: '(?:网上|网络|在线|互联网|当面|现场|窗口|上门|登门|来访|信函|邮寄|信件|来信|邮件|邮箱|传真)',
  way: '(?:渠道|方式|形式|途径|传来|发来|交来|寄送|寄来|提出的|送达|递来|表单|提交|递交|提出|受理|收到|申请|提交的|提交表单形式|提交申请)',
  /** Behind the name of who published: 各乡镇 共公开各类政府信息 534条. */
  posted:
    '(?:主动|共|累计|全年)?(?:公开|发布|公布|推送|更新|刊登)?了?(?:各类|各种|有关)?(?:政府|政务)?(?:信息)?',
  // gaps inside one clause
  gap2: '[^#¤,;:。]{0,2}',
  gap4: '[^#¤,;:。]{0,4}',
  gap8: '[^#¤,;:。]{0,8}',
  gap12: '[^#¤,;:。]{0,12}',
  gap20: '[^#¤,;:。]{0,20}',
  gap30: '[^#¤,;:。]{0,40}',
};

/**
 * A clause that only brings the number of the noun before it: 提出举报的，全年为0件; 查阅场所，全县已设18处.
 * Taken off together with its comma, the noun stands before the number.
 */
export const fillerClause =
  /[,:](?=[^,:])(?:全[县市区镇乡校省局]|¤+|本年度?|今年|全年|年内|一年来|一年内)?(?:一共|共计|累计|总计|总数|总量|数目|数量|合计|达到|已设|则|现|已|只有|共|计|有|为|是|达){0,2}$/;

/** Words between a noun and its number, from the number backwards: 信息总数 共计 达到 近. Taken off at most this often. */
export const countWords = {
  verbs:
    /(?:共计|总计|合计|累计|总共|一共|均为|凡|有近|分别为|不少于|不足|不到|至少|达到|超过|多达|仅占|只有|亦为|总额为|共|计|约|为|是|有|达|:|近|逾|各|占|即|者|仅|的|人民币|\()$/,
  nouns: /(?:总件数|总条数|总数|总量|数量|(?<![文案信邮稿])件数|条数|个数|次数|人数|数|量|情况)$/,
  /** 申请从12件增至: a noun whose number grew or fell to the one behind it. */
  grown:
    /(?:从|由)[^#,;。]{0,10}#{1,12}(?:增加?|减少?|上?升|下?降|提高|增长|扩大|回落)(?:到了?|至|为)(?:¤{1,8}的?)?$/,
  mostVerbs: 3,
} as const;

/**
 * Makes a pattern of named parts; a long one is given in several lines that are put together as they are. Throws when
 * a part is unknown: a slip of the knowledge shows at load in the tests.
 */
export function compose(...lines: readonly string[]): RegExp {
  const template = lines.join('');
  const source = template.replace(/\{([a-zA-Z]\w{1,14})\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`unknown part {${name}} in ${template}`);
    return part;
  });
  return new RegExp(source);
}

/** Makes a pattern of alternatives, each on a line of its own. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'));
}
