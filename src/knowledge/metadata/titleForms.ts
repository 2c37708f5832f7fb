import type { NamedPattern } from '../namedPattern.js';

/**
 * Forms of titles that are seldom met, each put into the usual words before it is read. Patterns run on a folded line
 * (simplified characters, half-width punctuation, no white space, at most 160 characters) that is a title as a whole.
 */
export interface TitleForm extends NamedPattern {
  /** What a line of this form has: most lines are not tried. */
  readonly needs: string;
  /** What the usual form has there. */
  readonly as: string;
}

export const titleForms: readonly TitleForm[] = [
  {
    id: 'announced',
    needs: '关于',
    pattern: /关于(?:公布|发布|印发|公开)([^。,]{4,60}(?:报告|总结))的(?:公告|通知|通告|函)$/,
    as: '关于上报$1的报告',
    examples: [
      '桃江县水利局关于公布2014年政府信息公开年度报告的公告',
      '关于印发2014年政府信息公开工作总结的通知',
    ],
    nearMisses: [
      '关于报送2014年政府信息公开年度报告的通知',
      '关于公布2014年政府信息公开年度报告编制要求的通知',
    ],
  },
  {
    id: 'letter',
    needs: '的',
    pattern: /(?<=情况|报告|总结)的(?:函|公告|公示|通告|通报)$/,
    as: '的报告',
    examples: [
      '关于2014年政府信息公开工作情况的函',
      '关于报送2014年政府信息公开年度报告的函',
      '桃江县水利局关于2014年政府信息公开工作情况的公告',
    ],
    nearMisses: ['关于征求2014年政府信息公开年度报告意见的函', '2014年政府信息公开年度报告的函件'],
  },
  {
    id: 'analysis',
    needs: '报告',
    pattern: /(?:统计分析|统计|分析)(?=(?:情况)?报告$)/,
    as: '',
    examples: ['桃江县水利局2014年度政府信息公开统计分析报告', '桃江县2014年政府信息公开统计情况报告'],
    nearMisses: ['桃江县2014年政府信息公开情况统计表', '政府信息公开统计分析'],
  },
  {
    id: 'quoted_behind_name',
    needs: '》',
    pattern: /》$(?<=^[^《》]{3,30}《[^《》]{8,60}》)/,
    as: '',
    examples: ['桃江县水利局《2014年政府信息公开工作年度报告》'],
    nearMisses: ['《桃江县2014年政府信息公开工作年度报告》', '桃江县贯彻《政府信息公开条例》情况报告'],
  },
  {
    id: 'quoted_before_name',
    needs: '》',
    pattern: /》(?=[-—–]{1,3}[^《》]{3,30}$)(?<=^《[^《》]{8,60}》)/,
    as: '',
    examples: ['《2014年政府信息公开工作年度报告》——桃江县水利局'],
    nearMisses: ['《2014年政府信息公开工作年度报告》', '《2014年政府信息公开工作年度报告》的说明'],
  },
];

/** Short clauses before a title that say what was aimed at, as no sentence begins: 强化公开,方便群众,… */
export const sloganClauses =
  /^(?:(?!根据|按照|依据|依照|遵照|为|现|由|经|自|截|本|我|各|近|在|因|对|将|从|随着|通过|同时|今年|去年|一年|全)[^\d,!。;:()]{3,18}[,!]){1,3}/;

/** A title as a whole holds clauses of a slogan, or one name, before a comma. */
export const sloganExamples: readonly string[] = [
  '强化公开,提升效能,桃江县水利局2014年政府信息公开工作年度报告',
  '桃江县水利局,2014年政府信息公开工作年度报告',
];

export const sloganNearMisses: readonly string[] = [
  '2014年,桃江县水利局政府信息公开工作年度报告',
  '根据条例要求,桃江县水利局2014年政府信息公开工作年度报告',
  '在县委领导下,桃江县水利局2014年政府信息公开工作年度报告',
];

/** The last dash or comma of a head, behind which the name stands: 服务民生——桃江县; group 2 is what stands behind. */
export const sloganMark: NamedPattern<'mark'> = {
  id: 'mark',
  pattern: /^([\s\S]{3,60}?)[-—–,，!！]{1,3}([^-—–,，!！]{2,40})$/,
  examples: ['服务民生——桃江县', '强化公开，方便群众——桃江县水利局', '强化公开！桃江县水利局'],
  nearMisses: ['桃江县水利局', '桃江-桃江县水利局', '服务民生——', '服务民生、桃江县水利局'],
};
