import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** 答复, 办结: what was answered. */
export const answerRules: readonly ProseRule[] = [
  {
    id: 'applications.answered.verb',
    path: 'applications.answered',
    units: 'case',
    before: compose(
      '(?:已经?|共|予以|全部|全年|年内|均|应|按期|按时|依法|及时|实际|当年|本年度?|累计|书面){0,3}(?:答复|回复)(?:申请人|了|完毕|完成|政府信息公开|依申请公开|信息公开|公开){0,2}(?:申请)?(?:事项|件)?{count}$',
    ),
    not: /不予|不再|重复|同意|部分|未|率|逾期|待|不存在|超期|提案|建议|信访|咨询|留言|热线|公开答复|类答复|来信|微博|网民|按期答复数|延期|口头/,
    // 网站上答复申请3件、书面申请36件: the number of one way beside that of another.
    notAfter:
      /^[、,和](?:书面|纸质|信函|当面|现场|网上|网络|邮寄|邮件)[^#,;。]{0,6}申请|^[,;、和](?:其中)?延期(?:答复|办结)|^(?:给予|予以|同意|依法|准予|不予|部分|属于?|因)/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['收到申请12件，已答复⟦12件⟧', '申请答复数⟦9件⟧'],
    nearMisses: ['答复建议提案12件', '待答复3件', '平台上答复信息公开申请3件、书面申请36件'],
  },
  {
    id: 'applications.answered.settled',
    path: 'applications.answered',
    units: 'case',
    before: compose(
      '(?:办结|办理完毕|处理完毕|办理|审结|办复|处理|(?<=已)办)(?:了|完成|政府信息公开|依申请公开|信息公开){0,2}(?:申请)?(?:事项|件)?{count}$',
    ),
    // 共办理141件；已办结138件: what there was to do, and what was done.
    notAfter:
      /^[,;、](?:其中)?延期(?:办结|答复)|^[,;](?:其中[:,]?)?(?:已|按期|按时){0,2}(?:办结|答复)(?!率)[^#,;。]{0,6}#/,
    // 窗口办理业务3200件，网上办理1200件: what was settled is no application.
    notGroup: /(?:办理|办结|受理)(?:了|各类|各项){0,2}(?:业务|事项|审批|许可|证照)/,
    not: /途径|未办|待|率|尚未|其他处理|其它处理|不予处理|审批|热线|信访|提案|建议|延期|业务|事项|许可|审批|复议|诉讼|按时办结数|不予|继续|尚在|正在|在办|下年/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['收到政府信息公开申请16件，办结⟦13件⟧'],
    nearMisses: [
      '行政审批办结13件',
      '依申请公开窗口办理业务3200件，网上办理1200件',
      '收到政府信息公开申请16件，按时办结13件，延期办结3件',
    ],
  },
  {
    id: 'applications.answered.with-those-carried-in',
    path: 'applications.answered',
    units: 'case',
    before: /结转[^。]{0,30}[,;](?:一共|共计|合计|总计|共有|共)$/,
    after: /^,(?:已|均|都|全部){1,2}(?:按期|按时|依法|及时)?(?:办结|答复|办理完毕)/,
    topics: ['applications'],
    weight: 2,
    examples: ['新收申请9件，连同上年结转的1件，共⟦10件⟧，全部办结'],
    nearMisses: ['新收申请9件，连同上年结转的1件，共10件，部分办结'],
  },
  {
    id: 'applications.answered.number-first',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;:、。对在]|已经|以上|上述|这|共|申请|其余)(?:答复的?)?$/,
    after:
      /^(?:申请|依申请公开申请|政府信息公开申请)?(?:均|全部|都)?(?:已经?)?(?:按照?(?:(?:规定|法定|条例)的?(?:期限|时限|时间|程序)|规定|要求|程序|时|期|规)?|完成了?|在[^#,;。]{0,12}内|依法|及时|逐一|逐件|一一){0,3}(?:进行了?|予以|作出了?|给予了?)?(?:书面|办理)?(?:答复|办结|回复)(?!率)/,
    not: /不予|未|不属|不存在|不归|不掌握|非本/,
    // 12件按时答复，1件延期答复: neither is all.
    notAfter: /^[^#;。]{0,16}[,;、][^#,;。]{0,4}#{1,6}[^#,;。]{0,20}延期(?:答复|办结)/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: [
      '全年收到申请，⟦7件⟧均已按期答复',
      '⟦17件⟧申请全部按照规定时限答复',
      '全年收到申请，⟦7件⟧已经按时按规完成答复',
    ],
    nearMisses: ['申请中3件不予公开'],
  },
  {
    id: 'applications.answered.but-for-the-rest',
    path: 'applications.answered',
    units: 'case',
    before: /其中[:,]?有?$/,
    after:
      /^(?:申请)?(?:均|都)?已经?(?:按[^#,;。]{0,8}|在[^#,;。]{0,12}内|依法|及时|全部)?(?:予以|完成|作出|书面)?(?:答复|办结|回复)(?:完毕)?[,;](?:剩余|其余|余下|尚有|另有|另)的?#{1,6}[^#,;。]{0,8}(?:结转|正在|尚在|办理中|尚未|待)/,
    topics: ['applications'],
    weight: 3,
    examples: ['收到申请9件，其中⟦7件⟧已按时按规完成答复，剩余2件结转下年度'],
    nearMisses: ['收到申请9件，其中7件已按时答复，其余2件延期答复'],
  },
  {
    id: 'applications.answered.of-which',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;。在])(?:已经?|所)?答复的$|(?:^|[,;。])$/,
    after: /^(?:申请中|答复书?中|中,|里|当中)/,
    // 21件中，撤回的1件，其余20件答复: these are all that came.
    notAfter:
      /^[^;。]{0,24}(?:撤回|撤销|结转|尚[未在]|正在|放弃)|^申请中,(?:已|共|按期|按时){0,2}(?:答复|办结)|^申请中,?有?#{1,6}[^#,;。]{0,6}(?:来自|通过|采用|网|信函|当面|现场|传真)/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['在已经答复的⟦10件⟧申请中，同意公开的8件'],
    nearMisses: [
      '在已经办理的10件提案中',
      '申请情况：10件中，主动撤回的1件，其余9件已答复',
      '10件申请中，已答复9件，1件延至下年答复',
    ],
  },
  {
    id: 'applications.answered.sum-up',
    path: 'applications.answered',
    units: 'case',
    before:
      /(?:予以公开|同意公开|不予公开|无法提供|部分公开)的?#{1,12}[^。]{0,120}(?:总计|合计|共计)(?:办理|答复|办结)?$|办理结果的?(?:总计|合计|总数)(?:为|是)?$/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['申请办理结果：予以公开12件、不予公开3件，总计⟦15件⟧'],
    nearMisses: ['申请中不予公开、无法提供共计57件'],
  },
];
