import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** 结转: applications carried in from the year before and out to the next. */
export const carryRules: readonly ProseRule[] = [
  {
    id: 'applications.carried_in.from-last-year',
    path: 'applications.carried_in',
    units: 'case',
    before: compose(
      '结转上(?:一)?年(?:度)?(?:的)?(?:申请)?{count}$|(?:上年度?|上一年度?|去年)(?:末|底)?尚?未(?:办结|办完|答复|办理完毕)的(?:申请)?{count}$',
      '|(?:上年度?|上一年度?|去年|¤|往年|年初)(?:度)?(?:末|底)?(?:未办结)?(?:结[转余]|转入|遗留|延续|接转|转接|跨年)',
      '(?:至?本年度?|来|下来|至今年|到本年|办理|继续办理|的){0,3}{gap8}(?:申请)?{count}$',
    ),
    topics: ['applications'],
    weight: 3,
    examples: ['收到申请16件，上年结转申请⟦2件⟧', '其中上年度结转⟦18件⟧', '申请年初结转⟦3件⟧，本年受理46件'],
    nearMisses: ['结转下年度3件'],
  },
  {
    id: 'applications.carried_out.to-next-year',
    path: 'applications.carried_out',
    units: 'case',
    before: compose(
      '(?:结转|转入?|转至|转到|[将须需][于在]|[延移][期续]?[至到]|顺延[至到]?|留[待到]|跨)(?:至|到|入)?(?:下年度?|下一年度?|次年度?|明年|¤{1,14})',
      '(?:度|¤{2,4}|年?初)?(?:继续)?(?:办理|答复|处理|办结)?(?:的)?(?:申请)?{count}$',
    ),
    topics: ['applications'],
    weight: 3,
    examples: ['申请已答复10件，结转下年度继续办理⟦3件⟧', '申请已答复10件，将于下年度答复的⟦3件⟧'],
    nearMisses: ['上年结转3件', '将于下年度公布的申请3件', '申请已答复10件，其中延期10个工作日3件'],
  },
  {
    id: 'applications.carried_out.number-first',
    path: 'applications.carried_out',
    units: 'case',
    before: /(?:^|[,;:、。另]|有|剩?余|余下|其余|尚有|还有|其中)的?$/,
    after: compose(
      '^(?:申请)?(?:按[^#,;。]{0,16}|[因经][^#¤,;。]{0,20},?)?(?:将|需|拟|转|顺延|延期|延)?',
      '(?:结转|留待|跨年|(?:转入|延期?至|移至|延长(?:答复)?期限至|延长至|延至|推迟至|顺延至?|将于)(?=[至到]?(?:下|次|¤|明|来))',
      '|(?:(?<![毁建成生立])于|在)¤(?!¤{0,14}[以之]?内|#)|于下|在下|转下|转¤)(?:至|到)?(?:下|次|¤|明)?一?(?:年度?)?[^#¤,;。]{0,6}',
      '(?:办理|答复|处理)?',
    ),
    topics: ['applications'],
    weight: 2,
    examples: ['申请答复10件，⟦3件⟧结转下年度办理'],
    nearMisses: ['申请3件均已答复', '申请2件转入信访渠道办理', '申请1件因档案毁于1998年洪水，无法办理'],
  },
  {
    id: 'applications.carried_out.pending',
    path: 'applications.carried_out',
    units: 'case',
    before: compose(
      '(?:待答复|尚未答复|未答复|尚在办理|正在办理|在办|未办结|尚未办结|待办|办理中|结转|正在办理中|尚在办理中|未到期|跨年办理)(?:的)?(?:申请)?{count}$',
    ),
    not: /上年|上一年|去年|年初|逾期|超期|未按期|转入¤/,
    topics: ['applications'],
    weight: 2,
    examples: ['收到申请12件，答复10件，待答复⟦2件⟧', '申请办结13件，结转⟦3件⟧'],
    nearMisses: ['上年结转3件'],
  },
  {
    id: 'applications.carried_out.pending-behind',
    path: 'applications.carried_out',
    units: 'case',
    before: /(?:^|[,;:、。另]|有|剩?余|余下|其余|尚有|还有|其中)的?$/,
    after: compose(
      '^(?:申请)?(?:因[^#;。]{0,24})?(?:正在|尚在|仍在|还在|(?<![补更改纠])正|在(?=办理|答复|审))(?:法定(?:期限|时限)内)?(?:进一步|依法|按程序)?',
      '(?:办理|处理|答复|审核|征求|审查|研究)(?:之中|中)?',
      '|^(?:申请)?(?:因[^#;。]{0,24})?(?:截至[¤年底末止]{1,8})?',
      '(?:待答复|待办|仍?尚?未(?:答复|到[^#,;。]{0,4}期限|办结|办理完毕|到答复期|到期|届满)|(?:尚|还)?未到(?:法定)?(?:答复)?期限?',
      '|(?:尚|还|仍)?[在处]于?法定(?:答复|办理)?(?:期限?|时限)之?内)',
    ),
    topics: ['applications'],
    weight: 2,
    examples: ['申请已答复10件，⟦2件⟧正在办理中', '申请已答复10件，尚余⟦2件⟧在办理中'],
    nearMisses: ['申请2件均已答复'],
  },
  {
    id: 'applications.carried_out.in-the-end',
    path: 'applications.carried_out',
    units: 'case',
    before: /(?:^|[,;:。]|剩下|剩余|余下|其余|尚余|还有|尚有|另有|有)的?$/,
    after: compose(
      '^(?:申请)?(?!办结|答复|已)[^#;。]{0,40}(?:转入|转到|转至|结转|顺延|延至|延期至|跨入|跨到|跨年|留待|留到|(?:将|拟|须|需)[于在到]?)至?',
      '(?:下一?年|下¤|次年|来年|明年|¤{3,8})(?:[^#,;。]{0,6}(?:办|答复|处理)|度?(?:$|[,;。]))',
    ),
    not: /上年|去年|上一年/,
    topics: ['applications'],
    weight: 2,
    examples: [
      '申请已答复4件，剩下的⟦1件⟧牵涉第三方，正在征求意见，转入下一年度接着办',
      '申请已答复18件，⟦1条⟧在法定期限内，将于次年答复',
      '申请已办结8件，还有⟦1件⟧等第三方意见，转到明年',
    ],
    nearMisses: ['申请18件已经答复，年度数字将于次年公布', '申请2件将于2014年1月公布结果'],
  },
];
