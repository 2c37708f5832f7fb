/** A sign by which titles and running text are told apart, with cases of both kinds. */
export interface TitleSign {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

const units = '[条件次人份篇个宗起例期场名家项元户册]';

/** The words that a title ends with. Two can meet (工作情况, 情况统计表): the last one ends it. */
export const titleEnding =
  /(?:情况|概述|概况|综述|总述|措施|打算|事项|附表|附图|统计表|方面|形式|数量|类别|内容|工作|渠道|问题|不足|支出|方向|设想|关切|安排|重点|建议)/g;

/** What joins the words of a title, with or without a blank between. */
export const joinsTitle =
  /^(?:[的和与及、,以之或]|情况|概述|概况|措施|打算|事项|附表|统计|方面|形式|数量|类别|渠道|问题|不足|支出)/;

/** The words that close the title of a chapter, and what joins others to it behind a blank: 改进情况 问题主要是… is text. */
export const closesTitle = /^(?:情况|措施|打算)$/;
export const joinsClosed = /^(?:[的和与及、,以之或]|情况|措施|打算|附表)/;

/** A title that ends with such a word. */
export const endsTitle = new RegExp(`${titleEnding.source}$`);

/** What goes on with a title right behind such a word: 工作要点, 情况汇报. Behind a blank it begins the text. */
export const titleGoesOn =
  /^(?:内容|工作|方向|安排|重点|建议|机制|制度|要点|开展|落实|进展|推进|汇报|说明|报告|总结|改进|人员|会议|领导|中心|平台|经费)/;

/** Where running text plainly begins. */
export const bodyStart =
  /(?:19|20)\d{2}年(?!度?(?:工作|政府信息|政务|信息|基本|总体|打算|设想|重点|安排|度))|[二两]〇[〇一二]\S年|[一二三四]是|我[局县市区镇乡街委厅校院旗省州]|本[局县市区镇乡街委厅校院机]|本年度?(?!政|工|信|的|主|度)|今年|去年|全年|截至|截止|一年来|按照|根据|为了|通过|目前|\(\d\)|\d[、.](?=[\u4e00-\u9fff])|\([一二三四五六七八九十]{1,3}\)/;

/** What makes a line a statement, whatever number stands before it. */
export const statements: readonly TitleSign[] = [
  {
    id: 'count',
    pattern: new RegExp(
      `\\d{1,12}(?:[,.]\\d{1,6})?[余多]?[十百千万亿]?[余多]?${units}|[一二两三四五六七八九十百千]{1,6}余?(?:件|条|宗|起|人次|份|篇)(?!事|龙)`,
    ),
    examples: ['机构职能类信息12条', '共收到2.5万余件', '行政复议一起', '办结十二件'],
    nearMisses: ['2010年工作打算', '一件事一次办', '第三方评估情况'],
  },
  {
    id: 'absence',
    pattern:
      /未(?!来)|没有|尚无|无(?!障碍|偿|线|纸|缝|感|诉)|零(?!距离|跑|售|星)|不存在(?!数)|均[为已无]|为零|暂无/,
    examples: ['未收到申请', '没有收费', '2013年无减免', '申请均已答复', '零复议、零诉讼'],
    nearMisses: ['未来工作打算', '无障碍建设情况', '平均用时'],
  },
  {
    id: 'report-of-doings',
    pattern:
      /了(?!什么|解)|共(?:有|计|收|发|受|制|办|接|公开|主动|召|举|回)|^(?:为(?!民)|按照|根据|依据|通过(?!不同)|由于|针对|截至|截止|自\d|经(?!费|验|济|办|营))|(?:我|本)[局县市区镇乡街委厅校院].{0,20}(?:工作$|认真|积极|严格|进一步|高度)/,
    examples: ['四级干部会议部署了公开工作', '共收到申请', '根据省政府部署', '我局认真贯彻'],
    nearMisses: ['公共查阅点', '本年度政府信息公开工作概述', '我区政府信息公开工作概况', '为民办实事情况'],
  },
];

/** Cells of a table or the number of another chapter inside. */
export const cellsInside =
  /\d \d|\d[一二三四五六七八九十]{1,3}[、.]|\d{2}[一二三四五六七八九十]、|[条件次人个](?: ?\d| ?[—–-]{2})|(?:情况|概述|措施|事项|问题|公开|收费|减免)[,、]?\(?[一二三四五六七八九十]{1,3}[、.)]/;

/** A bare value behind a title: then the title is the label of the value (三、收费:0元). */
export const bareValue = new RegExp(
  `^:?(?:\\d{1,12}(?:\\.\\d{1,6})?[余多]?[万千]?${units}?|零|无|没有|均无|均为零|暂无)(?=[。,;、(]|$)`,
);
