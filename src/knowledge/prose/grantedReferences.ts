import { compose } from './compose.js';
import { referringToAll as all } from './referring.js';
import type { ReferenceRule } from './types.js';

/** 均同意公开，但部分内容未予公开: not granted in full. */
const notInPart = '(?![,;]但?[^#,;。]{0,4}(?:部分|个别|附件)[^#,;。]{0,10}(?:未|不|没有))';

/** References that say of all that was applied for, or of the only application, that it was granted. */
export const grantedReferences: readonly ReferenceRule[] = [
  {
    id: 'applications.outcomes.granted.single',
    path: 'applications.outcomes.granted',
    whole: 'applications.received',
    single: true,
    pattern: compose(
      '[,;](?:已|依法|经审查|决定|当场|现已|作出|予以){0,2}(?:同意|准予|予以|给予)公开(?![^,;。]{0,4}#|率|部分)',
      '|[,;](?:当天|当日|当场|随即)(?:就|即|便)?(?:公开|提供)(?:$|[,;。])',
      '|(?:[,;]|答复)(?:并|当场|当即|当日|随后|后|已|及时){0,2}(?:向(?:其|申请人))?提供了(?:所需|相关|有关|所申请)?的?(?:材料|资料|信息|文件|复印件)',
      '(?=$|[,;。])',
    ),
    topics: ['applications'],
    examples: [
      '收到政府信息公开申请⟦1件⟧，系书面申请，已同意公开',
      '收到政府信息公开申请⟦1件⟧，当场答复并提供了材料',
    ],
    nearMisses: ['收到政府信息公开申请3件，系书面申请，已同意公开'],
  },
  {
    id: 'applications.outcomes.granted.all',
    path: 'applications.outcomes.granted',
    whole: 'applications.received',
    pattern: new RegExp(
      `${all}(?:为|是|属于?|已|依法|当场|作出|给予|按[^#,;。]{0,8})?(?:予以公开|同意公开|予公开|给予公开|公开答复(?!数)|准予公开|[作做进][行出]?了公开|提供了?(?:所需)?信息|予以提供|提供(?=$|[,;。]))${notInPart}|可全部公开|${all}可以?公开|(?<!同意)全部公开(?!答复数|的?#)|${all}(?:已|已经|按期|按时|及时)?答复并提供了?(?:所需|相关|有关)?的?(?:信息|材料|资料)`,
    ),
    not: /主动公开|不予|不同意|经费|预算|决算|栏目|目录|网上公开|向社会/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦2件⟧，均予以公开'],
    nearMisses: [
      '部门预算均予以公开',
      '收到政府信息公开申请3件，均同意公开，但部分内容未予公开',
      '收到政府信息公开申请2件，均不予公开',
      '收到政府信息公开申请30件，其中同意全部公开答复数20件',
    ],
  },
  {
    // 共办理申请3件，均同意公开: what was settled is the whole where nothing else is said of what came.
    id: 'applications.outcomes.granted.all-settled',
    path: 'applications.outcomes.granted',
    whole: 'applications.answered',
    nearest: true,
    pattern: new RegExp(`[,;]${all}(?:予以|同意|给予|准予)公开(?=$|[,;。])`),
    topics: ['applications'],
    examples: ['共办理依申请公开⟦3件⟧，均同意公开'],
    nearMisses: ['共办理依申请公开3件，均不同意公开', '共办理依申请公开3件，1件转办，均同意公开'],
  },
  {
    // 受理申请3件，均为网上提交，已在法定期限内予以公开: nothing else became of any of them.
    id: 'applications.outcomes.granted.all-unsaid',
    path: 'applications.outcomes.granted',
    whole: 'applications.received',
    nearest: true,
    pattern:
      /,已(?:经|按期|按时|及时|依法|全部|按要求){0,2}(?:[在于](?:法定|规定)?的?(?:期限|时限|时间|¤{1,14}之?以?)[内里])?(?:予以|同意|给予)公开(?=$|[,;。])/,
    not: /部分|主动/,
    topics: ['applications'],
    examples: ['受理政府信息公开申请⟦3件⟧，均为网上提交，已在法定期限内予以公开'],
    nearMisses: [
      '受理政府信息公开申请3件，1件撤回，已在法定期限内予以公开',
      '受理政府信息公开申请3件，已在法定期限内予以部分公开',
    ],
  },
];
