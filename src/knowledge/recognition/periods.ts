import type { NamedPattern } from '../namedPattern.js';

/** What clauses with two days say of them. Patterns run on folded clauses of at most 400 characters. */
export type PeriodWords = NamedPattern<'figures' | 'matter'>;

/** That the days bound the figures of the report. */
export const boundsFigures: PeriodWords = {
  id: 'figures',
  pattern:
    /统计(?!局|法|执法|调查|站|员|系统)|数据(?:期间|区间|时间)|所列数据|列出的数据|数据的?(?:起止|期限|时限|截止|自|从|为|来源)|(?<!合同|办理|答复|服务|公示|公开|保存|承诺|提交|整改|任职|使用|有效|法定|征收)(?:期限|时限|时段)|起止|报告期|内容[为是](?=\d{4}年)|(?:数据|报告)的?(?:范围|区间)|本报告(?:所|中)|涵盖|(?<!公示|公开|执行|实施|办公|开放|受理|发布|答复|举办|施工|开展|试行)时间(?:范围|段|为|从|自)/,
  examples: [
    '本报告中所列数据的统计期限自2013年1月1日起',
    '统计时段为2013年1月1日至12月底',
    '时间范围:1月1日至12月31日',
    '报告期:2013年1月至12月',
    '内容为2013年1月至12月的信息公开情况',
  ],
  nearMisses: [
    '合同期限为2013年1月1日至2013年12月31日',
    '2013年1月1日至6月30日开展统计执法检查',
    '公示时间为2013年1月1日至12月31日',
    '收费标准执行时间为2012年1月1日至12月31日',
    '2013年1月1日至12月31日公开信息86条',
  ],
};

/** That they bound something else which the text tells of. */
export const boundsMatter: PeriodWords = {
  id: 'matter',
  pattern:
    /试行|有效期|专项|整治|活动|公示|任期|合同|汛期|采暖|供暖|防火|禁渔|休渔|施工|改造|工期|建设期|行动|展览|展出|征集|征求|升级|租期|过渡期|挂职|轮训|学期|结算年|生产经营|计划[于在从自]|(?:执行|实施)时间|日(?:同期)?相比/,
  examples: [
    '汛期(2013年4月1日至9月30日)每日公开水情',
    '收费标准有效期为2012年7月1日至2013年6月30日',
    '收费标准执行时间为2012年1月1日至12月31日',
    '计划从2014年1月1日至12月31日完成建设',
    '与2012年1月1日至12月31日相比增加3件',
  ],
  nearMisses: ['2013年1月1日至12月31日,我局公开信息86条', '2012年9月1日至2013年8月31日,学校公开信息'],
};

export const periodWords: readonly PeriodWords[] = [boundsFigures, boundsMatter];
