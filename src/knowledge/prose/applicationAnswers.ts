import { compose } from './compose.js';
import { notDisclosure } from './applicationReceipts.js';
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
    not: compose(
      '(?:配合|协助|协同)[^#,;。]{1,16}(?:答复|回复)|不予|不再|重复|同意|部分|未|率|逾期|待|不存在|超期|提案|建议|信访|咨询|留言|热线|公开答复|类答复|来信|微博|网民',
      '|按期答复数|延期|延至|[将须需][于在]|下一?年|次年|口头|非(?:政府|本|我)|不属|不明|掌握|补正|原因|拒绝',
      '|(?:邮寄|邮件|信函|当面|现场|电话|网上|网络|网站)(?:方式|形式)?(?:予以)?(?:答复|回复)|无法|其[他它](?:处理|情况|情形|类型)',
      '|(?:均|都|全部|全数)[^#,;。]{0,10}:$',
    ),
    // 网站上答复申请3件、书面申请36件: the number of one way beside that of another.
    notAfter:
      /^[、,和](?:书面|纸质|信函|当面|现场|网上|网络|邮寄|邮件)[^#,;。]{0,6}申请|^[,;、和](?:其中)?延期(?:答复|办结)|^(?:给予|予以|同意|依法|准予|不予|部分|属于?|因|建议|提案|来信|留言|信访|投诉|咨询)/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['收到申请12件，已答复⟦12件⟧', '申请答复数⟦9件⟧'],
    nearMisses: [
      '答复建议提案12件',
      '待答复3件',
      '在已经答复的12件建议中，采纳11件',
      '平台上答复信息公开申请3件、书面申请36件',
      '申请办理结果：作出非本机关掌握答复5件',
      '申请办理结果：因其他情形答复5件',
      '答复申请的方式：邮寄答复31件',
      '收到申请12件，均已答复：3件当场公开，9件补正后公开',
      '配合县审批局答复依申请公开1件',
    ],
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
      /^[,;、](?:其中)?延期(?:办结|答复)|^[,;](?:其中[:,]?)?(?:已|按期|按时){0,2}(?:办结|答复)(?!率)[^#,;。]{0,6}#|^[,;]其中[:,]?有?#{1,8}(?:申请)?均?已经?(?:按期|按时|依法)?(?:办结|答复)/,
    // 窗口办理业务3200件，网上办理1200件: what was settled is no application.
    notGroup: /(?:办理|办结|受理)(?:了|各类|各项){0,2}(?:业务|事项|审批|许可|证照)/,
    not: /途径|提前|认定|鉴定|未办|待|率|尚未|其他处理|其它处理|不予处理|审批|热线|信访|提案|建议|延期|业务|事项|许可|审批|复议|诉讼|按时办结数|不予|继续|尚在|正在|在办|下年|转(?:交|送|由|其)|移[交送]/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['收到政府信息公开申请16件，办结⟦13件⟧'],
    nearMisses: [
      '申请办理时限压缩，提前办结13件',
      '行政审批办结13件',
      '依申请公开窗口办理业务3200件，网上办理1200件',
      '收到政府信息公开申请16件，按时办结13件，延期办结3件',
      '收到政府信息公开申请16件，转交其他单位办理3件',
      '收到政府信息公开申请16件，全年共办理18件，其中15件已办结，3件结转下年',
    ],
  },
  {
    // 申请办结数124件，按时办结数124件: the label of the form.
    id: 'applications.answered.settled-label',
    path: 'applications.answered',
    units: 'case',
    before: /申请的?(?:办结|办理完毕)总?件?(?:数|数量)(?:为|是|:)?$/,
    not: notDisclosure,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['政府信息公开申请办结数⟦9件⟧，按时办结数8件，延期办结数1件'],
    nearMisses: ['政府信息公开申请按时办结数9件', '依申请公开与行政许可：许可申请办结数1200件'],
  },
  {
    id: 'applications.answered.with-those-carried-in',
    path: 'applications.answered',
    units: 'case',
    before: /结转[^。]{0,30}[,;](?:一共|共计|合计|总计|共有|共)$/,
    after: /^,(?:已|均|都|全部){1,2}(?:按期|按时|依法|及时)?(?:办结|答复|办理完毕)(?![^,;。]{0,6}#)/,
    topics: ['applications'],
    weight: 2,
    examples: ['新收申请9件，连同上年结转的1件，共⟦10件⟧，全部办结'],
    nearMisses: [
      '新收申请9件，连同上年结转的1件，共10件，部分办结',
      '新收申请9件，上年结转1件，共10件，已办结8件',
    ],
  },
  {
    id: 'applications.answered.number-first',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;:、。对在]|已经|以上|上述|这|共|申请|其余)(?:答复的?)?$/,
    after: compose(
      '^(?:申请|依申请公开申请|政府信息公开申请)?(?:均|全部|都)?(?:已经?)?',
      '(?:按照?(?:(?:规定|法定|条例)的?(?:期限|时限|时间|程序)|规定|要求|程序|时|期|规)?|完成了?|在(?:[^#,;。]{0,12}内|当[日天]|次日)|依法|及时|逐一|逐件',
      '|一一){0,3}(?:进行了?|予以|作出了?|给予了?)?(?:书面|办理)?(?:答复|办结|回复)(?!率)',
    ),
    not: /不予|未|不属|不存在|不归|不掌握|非本/,
    // 12件按时答复，1件延期答复: neither is all.
    notAfter:
      /^[^#;。]{0,16}[,;、][^#,;。]{0,4}#{1,6}[^#,;。]{0,20}延期(?:答复|办结)|^申请(?:已|共|全年)?(?:办结|答复)#/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: [
      '全年收到申请，⟦7件⟧均已按期答复',
      '⟦17件⟧申请全部按照规定时限答复',
      '全年收到申请，⟦7件⟧已经按时按规完成答复',
    ],
    nearMisses: ['申请中3件不予公开', '9件申请办结8件'],
  },
  {
    // 在已经答复的9件申请中: what the kinds behind it are parts of.
    id: 'applications.answered.among-them',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;。])(?:在|以上|上述){0,2}已经?(?:按期|按时|依法)?(?:答复|办结|回复)的?$/,
    after: /^(?:政府信息公开|信息公开|依申请公开|公开)?申请(?:事项|件)?(?:之?中|里)[,:]/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['全年收到申请10件，在已经答复的⟦9件⟧申请中，同意公开7件'],
    nearMisses: [
      '全年收到申请10件，在已经答复的9件建议中，采纳7件',
      '全年收到申请10件，在延期答复的2件申请中，同意公开1件',
    ],
  },
  {
    // 2件的答复时间均未超过15个工作日.
    id: 'applications.answered.in-time',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;:、。对]|以上|上述|这|申请)$/,
    after:
      /^(?:申请)?的?(?:答复|回复|办理|办结)(?:时间|时限|期限|用时)?(?:均|都|全部)(?:未|没有)超过?(?:法定|规定|¤|#|期)/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['收到公开申请，⟦3件⟧的答复时间均未超过15个工作日'],
    nearMisses: ['收到公开申请，3件的补正时间均未超过15个工作日'],
  },
  {
    id: 'applications.answered.but-for-the-rest',
    path: 'applications.answered',
    units: 'case',
    before: /其中[:,]?有?$/,
    after: compose(
      '^(?:申请)?(?:均|都)?已经?(?:按[^#,;。]{0,8}|在[^#,;。]{0,12}内|依法|及时|全部)?(?:予以|完成|作出|书面)?(?:答复|办结|回复)(?:完毕)?[,;]',
      '(?:剩余|其余|余下|尚有|另有|另)?的?#{1,6}[^#,;。]{0,8}(?:结转|正在|尚在|办理中|尚未|待)',
    ),
    topics: ['applications'],
    weight: 3,
    examples: [
      '收到申请9件，其中⟦7件⟧已按时按规完成答复，剩余2件结转下年度',
      '全年办理申请9件，其中⟦7件⟧已办结，2件结转下年度',
    ],
    nearMisses: ['收到申请9件，其中7件已按时答复，其余2件延期答复'],
  },
  {
    id: 'applications.answered.of-which',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;。在])(?:已经?|所)?(?:答复|办结)的$/,
    after: /^(?:申请中|答复书?中|中,|里|当中)/,
    // 21件中，撤回的1件，其余20件答复: these are all that came.
    notAfter: compose(
      '^[^;。]{0,24}(?:撤回|撤销|结转|尚[未在]|正在|放弃)|^申请中,(?:已|共|按期|按时){0,2}(?:答复|办结)',
      '|^申请中,?有?#{1,6}[^#,;。]{0,6}(?:来自|通过|采用|网|信函|当面|现场|传真)',
      '|^申请中,[^#,;。]{0,4}(?:当面|网|信函|邮|传真|电子|现场|窗口|自然人|公民|企业)',
    ),
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['在已经答复的⟦10件⟧申请中，同意公开的8件'],
    nearMisses: [
      '在已经办理的10件提案中',
      '申请情况：10件中，主动撤回的1件，其余9件已答复',
      '10件申请中，已答复9件，1件延至下年答复',
      '10件申请中，当面申请6件，信函申请4件',
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
