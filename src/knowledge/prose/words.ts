/**
 * Literal prefilter: a number is only tried as an indicator when one of these words stands near it. By path, the
 * longest entry that begins the path counts. Rules that ask for a topic are filtered by it and have no entry.
 */
export const indicatorWords: Readonly<Record<string, readonly string[]>> = {
  'published.total': ['信息', '公开总', '主动公开', '事项'],
  'published.normative_documents': ['规范性文件'],
  'published.by_channel.website': ['网', '主页', '平台公开', '平台发布', '系统公开', '系统发布'],
  'published.by_channel.microblog': ['微博', '官博'],
  'published.by_channel.wechat': ['微信'],
  'published.by_channel.gazette': ['公报', '政报'],
  'published.by_channel.other': ['其他', '其它'],
  decisions: ['决定'],
  'applications.received': ['申请', '公开'],
  'appeals.review': ['复议'],
  'appeals.litigation': ['诉讼', '起诉', '涉诉', '被诉', '应诉'],
  'appeals.complaints': ['举报', '投诉'],
  'appeals.petitions': ['申诉'],
  consultations: ['咨询', '答疑', '接听'],
  'fees.collected_yuan': ['费'],
  'resources.staff_total': ['公开', '人员', '专职', '全职', '信息员'],
  'resources.staff_full_time': ['专职', '全职', '专门'],
  'resources.staff_part_time': ['兼职'],
  'resources.dedicated_offices': ['机构', '公开办', '小组办'],
  'resources.reading_points': ['查阅', '查询', '阅览'],
  'resources.funds_yuan': ['经费', '资金', '支出', '费用'],
  'resources.meetings': ['会'],
  'resources.training_sessions': [
    '培训',
    '办班',
    '学习班',
    '轮训',
    '以会代训',
    '授课',
    '讲课',
    '讲座',
    '辅导',
    '讲解',
  ],
  'responses.press_conferences': ['发布会', '通气会'],
  'responses.online_interviews': ['访谈'],
  'responses.policy_interpretations': ['解读', '图解'],
  'responses.hot_issues': ['回应'],
  'responses.microblog_wechat': ['回应'],
  'responses.other': ['回应'],
};

/** The words of a path; null where it has none. */
export function wordsOf(path: string): readonly string[] | null {
  for (let prefix = path; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
    const words = indicatorWords[prefix];
    if (words) return words;
  }
  return indicatorWords[Object.keys(indicatorWords).find((key) => path.startsWith(key)) ?? ''] ?? null;
}
