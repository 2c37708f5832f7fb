import type { Scope } from '../../types.js';
import type { Wording } from './wording.js';

/** The level that the words before a number name, and how far down it is; a report's own level is the same or above. */
export const levelWord = {
  pattern:
    /(?:(?<province>省|自治区)|(?<prefecture>[市州盟]|地区|市州)|(?<county>[县区旗]|县区|区县|市县)|(?<township>[镇乡]|乡镇|镇街|街镇|街道)|(?<village>村))级[^#¤,;。、]{0,12}$|(?<counties>县\([市区县、]{1,4}\)区?)[^#¤,;。、]{0,12}$/,
  examples: ['市级公开', '区县级机关共公开', '县(市、区)政府公开'],
  nearMisses: ['升级改造', '市级公开,网站公开', '各级各部门'],
} as const satisfies Wording;

/** What ends before a number of one level alone. */
export const levelLabels = {
  prefecture:
    /(?:[市州盟]本?级|地级|地市|市州|各市|设区市)(?:机关|部门|政府|单位)?(?:公开|发布)?(?:信息)?约?$/,
  county:
    /(?<![、及和][^,;]{0,2})(?:县级|区县|县区|县\([^()]{1,5}\)|各县|县乡)(?:机关|部门|政府|单位|及各?(?:乡镇|镇街|乡\(镇\)|镇\(街道\))|及以下)?(?:公开|发布)?(?:信息)?约?$/,
  township: /(?:乡镇|街道|镇街|乡级|镇级)(?:机关|部门|政府|单位)?(?:公开|发布)?(?:信息)?约?$/,
} as const;

/** 市政府本级收到申请61件，…，其中予以公开44件: a sentence that opens so speaks of the own level to its end. */
export const opensOwnLevel = {
  pattern:
    /^(?:其中[:,]?)?(?:[省市县区州旗](?:人民)?政府)?[省市县区州旗]?本级(?:共|全年|直接)?(?:收到|受理|接到|办理|答复)/,
  examples: ['市政府本级收到申请', '其中县本级受理'],
  nearMisses: ['全市收到申请,市本级收到', '本级政府公开'],
} as const satisfies Wording;

/** Words before a number that tell whom it speaks of; the first that fits counts. */
export const scopeWords: readonly (Wording & { readonly scope: Scope })[] = [
  {
    scope: 'townships_only',
    pattern:
      /(?<!全[县市区]各?(?:部门|单位)[、和及])各?(?:(?<!全[县市区]各?(?:部门|单位)[、和及]各?)乡镇|(?<![我本])街道|县区|区县|镇街|县\(市、区\)|乡、镇|县、区|各区[(、]|各县[(、]|各村)(?:政府|办事处|人民政府|\([^)]{1,8}\))?(?:共|累计|全年|主动|已|¤{4,6}){0,2}[^#,;。、和及]{0,8}$/,
    examples: ['各乡镇', '县区共', '各街道¤¤¤¤¤主动公开', '各区(市)政府主动'],
    nearMisses: ['本街道共', '乡镇和部门共公开', '全县各部门、乡镇主动公开', '全市各单位及各乡镇共公开'],
  },
  {
    scope: 'departments_only',
    pattern:
      /(?:(?<![及和级、]|政府)各部门|市直各?(?:部门|单位)|区直各?(?:部门|单位)|县直各?(?:部门|单位)|(?<!政府及)工作部门|各委办局|省直部门)(?:共|累计|全年|主动|已)?[^#,;。]{0,4}$/,
    examples: ['市直部门', '各委办局公开', '省直部门共'],
    nearMisses: ['县政府及各部门', '各级各部门', '各乡镇、各部门'],
  },
  {
    scope: 'own_level',
    pattern: /(?:[省市县区镇]本级|本级|[省市县区]政府(?:及其?)?办公?[室厅]|[省市县区]级机关)[^#;。]{0,24}$/,
    examples: ['其中市本级公开信息', '县政府办公室收到申请'],
    nearMisses: ['全市公开信息', '本局收到申请'],
  },
  {
    scope: 'whole_area',
    pattern:
      /(?:全[省市县区镇乡州盟旗校系统]|各级|各类公开主体|各级各部门|[省市县区]及[^#,;]{0,6}各|整个)[^#;。]{0,40}$/,
    examples: ['全市共公开信息', '全县各级各部门共收到申请', '各类公开主体共发布'],
    nearMisses: ['本局共公开', '我街道公开'],
  },
];
