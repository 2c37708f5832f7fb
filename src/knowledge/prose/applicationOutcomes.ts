import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** What became of applications. */
export function outcomeRules(): ProseRule[] {
  const lead = `(?:^|[,;:、。(#¤"“'和]|其中|而|列入|计入|属于?|作出|为|答复|予以|告知|决定|依法|申请|有|因)`;
  const joint = /(?:和|、|及|与)[^#,;]{0,12}(?:合计|共计|共)$/;
  const tail = `["”'》」]?(?:答复|处理|决定|告知书?|的|情形|类|范围|申请|政府信息|信息|公开申请|办理){0,3}["”']?(?:的)?{count}$`;
  const table: readonly (readonly [string, string, RegExp | null, string, string])[] = [
    [
      'granted',
      '["“]?(?:同意公开|予以公开|准予公开|全部公开|同意提供|可以公开|予以提供|依法公开|完全公开|给予公开|已公开|公开|提供信息)',
      /不予|部分|主动|不同意|不可以|信息公开|公开信息|依申请公开|政务公开|已主动/,
      '予以公开',
      '不予公开',
    ],
    ['partially_granted', '["“]?(?:同意)?(?:予以)?部分(?:予以)?(?:公开|提供)', null, '部分公开', '全部公开'],
    [
      'denied',
      '["“]?(?:不予公开|不同意公开|否决公开|不公开|不予提供|拒绝公开|免予公开)(?:范围)?',
      null,
      '不予公开',
      '予以公开',
    ],
    [
      'already_public',
      '["“]?(?:已经?主动公开|属于?主动公开|主动公开范围|已公开)(?:的)?(?:范围|信息)?内?(?:[、,]?(?:告知|指引)[^#¤,;。]{0,8})?',
      /全年|共主动/,
      '已主动公开',
      '主动公开信息',
    ],
    [
      'not_this_agency',
      '["“]?(?:非|不属于?)(?:本|我|受理|该)?(?:行政)?(?:机关|部门|单位|级政府|局|市|县|区|镇|委|厅|校|办|街道|乡|师市)(?:[^#¤,;。]{0,10}(?:范围|职责|掌握|制作|信息|公开))?|告知(?:其|申请人)?向[^#¤,;。]{2,16}(?:申请|咨询|提出)',
      null,
      '不属于本机关公开',
      '属于本机关公开',
    ],
    ['not_exist', '["“]?(?:申请)?(?:政府)?信息不存在', null, '信息不存在', '信息已公开'],
    [
      'unclear',
      '["“]?(?:申请)?(?:内容)?(?:不明确|不清楚?)|要求?(?:申请人)?(?:更改)?[、,]?补正|告知(?:作出)?(?:更改)?[、,]?补[充正](?:更改)?|更改补充|内容不明确(?:而|被)?告知补正',
      /仍不明确/,
      '申请内容不明确',
      '申请内容明确',
    ],
    [
      'referred',
      '["“]?告知(?:通过)?其[他它]途径(?:办理|解决)?|通过其[他它]途径办理',
      null,
      '告知通过其他途径办理',
      '通过其他方式公开',
    ],
    ['unable_to_provide', '["“]?无法提供(?:政府信息)?', /不存在/, '无法提供', '可以提供'],
    ['not_processed', '["“]?不予处理', null, '不予处理', '予以处理'],
    [
      'other',
      '["“]?其[他它](?:处理|答复|情形|情况|类型答复|类型)',
      /方式|渠道|复议|诉讼/,
      '其他处理',
      '其他方式',
    ],
  ];
  return table.flatMap(([key, words, not, example, miss]): ProseRule[] => [
    {
      id: `applications.outcomes.${key}.item`,
      path: `applications.outcomes.${key}`,
      units: 'case',
      before: compose(`${lead}(?:属于?|为|依法|决定|答复|作出|因|申请|的)?(?:${words})${tail}`),
      not: not ? new RegExp(`${not.source}|${joint.source}`) : joint,
      topics: ['applications'],
      weight: key === 'granted' || key === 'other' ? 2 : 3,
      examples: [`申请已答复10件，其中${example}⟦5件⟧`],
      nearMisses: [`申请已答复10件，其中${miss}5件`],
    },
    {
      id: `applications.outcomes.${key}.number-first`,
      path: `applications.outcomes.${key}`,
      units: 'case',
      before: /(?:^|[,;:、。(和]|有|其中|中|对|另|申请的)$/,
      after: compose(
        `^(?:申请)?(?:,?已?(?:列入|计入|归入))?(?:均|被)?(?:因|属于?|为|是|作出|依法|答复|告知|决定|给予|经审查){0,3}(?:申请)?(?:${words})(?:的|答复|处理|决定|告知|申请|范围|政府信息|未能提供|无法提供){0,3}(?:$|[,;。、)("”])`,
      ),
      not: not ? new RegExp(`${not.source}|${joint.source}`) : joint,
      topics: ['applications'],
      notAfter: /^[^,;。#]{0,30}、[^,;。#]{0,30}等(?:情形|情况|原因)/,
      weight: 2,
      examples: [`申请已答复10件，其中⟦5件⟧${example}`],
      nearMisses: [`申请已答复10件，其中5件${miss}`],
    },
  ]);
}
