import { words } from '../chrome/splitWords.js';
import type { MetadataKey } from '../../types.js';

/** A family of labels that name one thing. */
export interface LabelFamily {
  /** What the value is; null where the record has no place for it, the label then only ends the value before it. */
  readonly key: MetadataKey | null;
  /**
   * info: a field of an information table or dump; counter: click counts and reading tools, furniture;
   * weak: an everyday word that names a field only beside other fields or with a value of the right shape.
   */
  readonly kind: 'info' | 'counter' | 'weak';
  readonly labels: readonly string[];
  /** Lines that must give a field of this family. */
  readonly examples: readonly string[];
  /** Lines of prose that must not. */
  readonly nearMisses: readonly string[];
}

export const labelFamilies: readonly LabelFamily[] = [
  {
    key: 'index_number',
    kind: 'info',
    labels: words(`
      索引号 信息索引号 索取号 信息索取号 索引编号 索引码 公开索引号 索取码 信息索引 信息编号 公开编号 信息公开编号
      信息公开索引号 目录索引号 索引代码
    `),
    examples: ['索引号：413400/2014-0131', '索 引 号： 000014349/2013-00001 文号：'],
    nearMisses: ['索引号编制规则作了统一。', '信息编号和目录编制逐步规范。', '完善索取号管理，方便查询'],
  },
  {
    key: 'publisher',
    kind: 'info',
    labels: words(`
      发布机构 发布单位 公开主体 发布机关 发布部门 公开机构 公开单位 公开部门 公开责任部门 公开责任单位 发文机关
      发文单位 发文机构 责任部门 信息提供单位 信息公开单位 信息发布机构 制作单位 生成单位 所属机构 信息制作机关
      公开机关 制发机关 制发单位 编制单位 编制机关
    `),
    examples: ['发布机构：某某县人民政府办公室', '发布单位 县政府办 发布时间 2014-03-27'],
    nearMisses: ['发布机构健全，人员到位。', '公开主体明确'],
  },
  {
    key: 'content_source',
    kind: 'info',
    labels: words(`
      信息来源 文章来源 稿件来源 内容来源 来源 消息来源 来源单位 文章出处 出处
    `),
    examples: ['来源：县政府办 时间：2013-02-25', '信息来源：某某镇'],
    nearMisses: ['来源于群众的意见12条', '资金来源：财政拨款'],
  },
  {
    key: 'published_on',
    kind: 'info',
    labels: words(`
      发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 发表时间 发表日期 发稿时间 发稿日期 刊发日期 刊登日期 登载日期 信息日期 信息发布时间 信息发布日期
      信息公开日期 发布于 信息时间 发表于 上网日期 上网时间
    `),
    examples: [
      '发布日期:2013-03-26    点击数:',
      '发布时间:2010-03-30 18:02文字大小:[  ]',
      '公开日期：2014年1月3日',
    ],
    nearMisses: ['发布时间由15个工作日缩短为10个工作日', '发布时间及时'],
  },
  {
    key: 'created_on',
    kind: 'info',
    labels: words(`
      生成日期 生成时间 成文日期 成文时间 制发日期 发文日期 发文时间 印发日期 形成日期 产生日期 制作日期 公文生成日期 公文生成时间 公文日期 文件生成日期
      生成日期/有效期
    `),
    examples: ['成文日期：2013-03-20', '索引号：0001/2 发文日期：2014年3月1日'],
    nearMisses: ['成文日期不得晚于发布日期'],
  },
  {
    key: 'document_number',
    kind: 'info',
    labels: words(`
      文号 发文字号 发布文号 文件编号 发文文号 公文文号 文件文号 文件字号 备注/文号 公文编号
    `),
    examples: ['文号：某政办〔2014〕3号 主题词：', '文 号： 某政〔2014〕3号'],
    nearMisses: ['文号编排规范', '发文字号由办公室统一编制。'],
  },
  {
    key: 'title',
    kind: 'weak',
    labels: words(`
      标题 文章标题 信息标题 文件标题 名称 信息名称 文件名称 公文名称 题名 题目 Title title
    `),
    examples: ['标题: 某某县2013年政府信息公开工作年度报告', '信息名称：某某局年度报告 索引号：1'],
    nearMisses: ['名称变更3件', '指标名称：条'],
  },
  {
    key: 'publisher',
    kind: 'weak',
    labels: ['单位', '部门', '机构'],
    examples: ['单位：某某县发改局 来源：某某网'],
    nearMisses: ['单位：万元', '填报单位：某某局', '单位负责人：某某'],
  },
  {
    key: 'published_on',
    kind: 'weak',
    labels: ['日期', '时间', 'Date', 'date'],
    examples: ['来源：某某局 时间：2013-02-25 00:00', '日期：2014-01-02'],
    nearMisses: ['时间：2013年1月1日至12月31日', '办公时间：8:30'],
  },
  {
    key: 'url',
    kind: 'weak',
    labels: words(`
      原文链接 原文地址 原文网址 来源网址 网页地址 页面地址 网址 链接 链接地址 URL Url url 源地址
      原文URL
    `),
    examples: ['原文链接: https://www.example.gov.cn/a.html', 'URL: http://www.example.gov.cn/'],
    nearMisses: ['链接：共设置12个', '网址见附件'],
  },
  {
    key: 'site_name',
    kind: 'weak',
    labels: ['网站', '网站名称', '站点', '站点名称', '来源网站'],
    examples: ['网站名称：某某县人民政府 来源：本站'],
    nearMisses: ['网站：公开信息300条'],
  },
  {
    key: null,
    kind: 'info',
    labels: words(`
      公开方式 公开时限 公开范围 公开形式 公开程序 公开属性 公开类别 公开目录 服务对象 目录名称 主题词 关键词
      关键字 主题分类 组配分类 体裁分类 体裁 信息分类 信息类别 所属栏目 所属类别 所属分类 所属主题 时效 时效性
      有效性 是否有效 效力状态 有效期 内容概述 内容摘要 信息概述 载体类型 记录形式 生效日期 生效时间 实施日期
      废止日期 失效日期 失效时间 备注/文件形式 文件形式 文件状态 语种 采集时间 抓取时间 更新时间 更新日期 录入时间
      添加时间 修改时间 页面生成时间 录入人 责任编辑 信息审核 审核人 信息员 本地目录 栏目 栏目名称 文件下载
      公开责任人 发布人 信息格式 效力属性 有效期限 有限期限 废止时间 归档时间 归档日期 发文级别 签发人 签发日期 签发时间 公文种类 公文体裁
    `),
    examples: [
      '公开方式：主动公开 公开时限：长期公开',
      '采集时间：2025-12-30T21:37:37',
      '索引号 hn/2022-01075 效力属性 有效',
    ],
    nearMisses: ['公开形式多样', '公开方式：一是网站公开；二是公报公开，方便群众。'],
  },
  {
    key: null,
    kind: 'weak',
    labels: words(`
      分类 类别 作者 编辑 审核 校对 供稿 摘要 附件 摄影 记者 通讯员 撰稿 供图 初审 复审 终审 签发
    `),
    examples: ['来源：某某局 作者：某某 编辑：某某'],
    nearMisses: ['分类：机构职能类21条', '审核：严格把关。'],
  },
  {
    key: null,
    kind: 'counter',
    labels: words(`
      点击数 点阅次数 点击量 点击率 点击次数 点击 浏览次数 浏览数 浏览量 浏览 阅读次数 阅读数 阅读量 阅读
      访问次数 访问量 人气 字号 字体 字体大小 文字大小 字体显示 背景色 视力保护色 保护视力色 分享到 分享 打印
    `),
    examples: ['发布日期:2013-03-26    点击数:12', '来源：某某 浏览次数：3'],
    nearMisses: ['点击率达到600人次', '阅读点：3个'],
  },
];
