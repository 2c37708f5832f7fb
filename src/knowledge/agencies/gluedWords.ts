/**
 * Words of a page's frame that a dump without line ends leaves before a name: 政民互动桃江县水利局. Runs on what stands
 * before a place; the name of no body ends so.
 */
export const gluedWords = {
  pattern:
    /(?:首页|主页|公开|互动|交流|服务|大厅|办事|营业厅|专栏|公告|动态|信箱|数据|下载|关闭|打印|收藏|注册|登录|正文|报告|指南|目录|制度|新闻|要闻|专题|邮箱|更多|简介|职能|分享|查询|导航|概况|年报|分类|综合|部门|[省市县区]政府|[省市县区]长|概述|摘要|名称|标题|有效|有效性|宋体|返回|无障碍|关怀版|长者版|繁体|简体)\d{0,4}$|^\d{2,4}$/,
  examples: [
    '首页政务公开',
    '互动交流',
    '海量文档一键下载',
    '县政府',
    '行业分类综合',
    '预决算公开190',
    '190',
  ],
  nearMisses: ['国网', '中国电信股份有限公司', '新疆生产建设兵团', '共青团', '长江水利委员会'],
};

/** What a line above a title has that is of the page's frame and no beginning of its name. */
export const frameAbove = {
  pattern: /公开|首页|频道|专栏|网$|网站/,
  examples: ['首页', '政务公开', '桃江县政府网'],
  nearMisses: ['桃江县文化广电新闻', '桃江县人民政府'],
};
