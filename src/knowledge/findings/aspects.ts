/** One of the five aspects of 总体情况 in the format of 2021. */
export interface Aspect {
  readonly name: string;
  /** How a subheading or a lead names it. */
  readonly named: RegExp;
  /** Words of which one at least stands where it is spoken of at all. */
  readonly cues: readonly string[];
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const aspects: readonly Aspect[] = [
  {
    name: '主动公开',
    named: /主动公开|公开政府信息|信息主动/,
    cues: ['主动公开', '公开', '发布'],
    examples: ['(一)主动公开情况', '一是主动公开方面', '政府信息主动公开'],
    nearMisses: ['(二)依申请公开', '政府信息管理'],
  },
  {
    name: '依申请公开',
    named: /依申请|申请公开|申请办理|公开申请/,
    cues: ['申请'],
    examples: ['(二)依申请公开情况', '政府信息公开申请办理情况', '申请公开方面'],
    nearMisses: ['(一)主动公开', '监督保障'],
  },
  {
    name: '政府信息管理',
    named: /信息(?:资源)?的?(?:规范化?)?管理|管理(?:制度|机制|情况|方面)|信息(?:发布)?审[核查]/,
    cues: ['管理', '审核', '审查', '规范性文件', '清理', '动态调整', '保密'],
    examples: ['(三)政府信息管理', '信息管理方面', '政府信息资源规范化管理', '加强政府信息管理'],
    nearMisses: ['(四)平台建设', '开发区管理委员会'],
  },
  {
    name: '政府信息公开平台建设',
    named: /平台|网站建设|载体|阵地|渠道/,
    cues: ['平台', '网站', '公众号', '微信', '微博', '专栏', '栏目', '新媒体', '公报', '公开栏', '查阅'],
    examples: ['(四)平台建设', '政府信息公开平台建设情况', '拓展公开渠道', '公开载体建设'],
    nearMisses: ['(五)监督保障', '政府信息管理'],
  },
  {
    name: '监督保障',
    named: /监督|保障|考核|评议|培训/,
    cues: ['监督', '保障', '考核', '评议', '培训', '领导', '责任'],
    examples: ['(五)监督保障', '监督保障方面', '强化考核评议', '组织保障'],
    nearMisses: ['(四)平台建设', '依申请公开'],
  },
];
