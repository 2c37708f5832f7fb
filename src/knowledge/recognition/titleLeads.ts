import { yearPattern } from '../numerals/years.js';

/** What stands before a title in its line and is no part of it; each is taken off where it is met, in this order. */
export interface TitleLead {
  readonly id: string;
  readonly pattern: RegExp;
  /** Characters of which a line must have one: most lines are not tried. */
  readonly needs?: string;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const titleLeads: readonly TitleLead[] = [
  {
    id: 'bullet',
    pattern: /^[#*·•◆■▪]{1,6}/,
    examples: ['#', '◆◆'],
    nearMisses: ['桃江县'],
  },
  {
    id: 'buttons',
    needs: '印闭藏享小',
    pattern:
      /^(?:\[大中小\]|\[(?:打印|关闭|收藏|分享)[^\]]{0,4}\]|大中小(?!学|型|微|企)|打印本页|打印|关闭窗口|关闭|收藏本页|收藏|分享到|分享){1,6}(?=.{8})/,
    examples: [
      '[大中小]打印关闭桃江县水利局2013年',
      '[打印本页][关闭]桃江县水利局2013年',
      '关闭桃江县水利局2013年',
    ],
    nearMisses: ['大中小学信息公开年度报告', '大中小企业局2013年年报', '小学2013年年度报告', '打印关闭'],
  },
  {
    id: 'number_or_day',
    pattern:
      /^(?:\[?\d{4}-\d{1,2}-\d{1,2}\]?|\[\d{1,2}-\d{1,2}\]|\d{4}年\d{1,2}月\d{1,2}日(?![至到起止以前后—~-])|\d{1,2}[、.](?!\d))/,
    examples: ['[2014-02-03]', '[02-03]桃江县', '2014年2月3日桃江县', '1、', '2.桃江县'],
    nearMisses: ['2014年', '2014年2月3日至5日', '一、概述', '12345热线'],
  },
  {
    id: 'menu_of_years',
    needs: '年',
    pattern: /^(?:20\d{2}年){2,20}(?=\D{2,30}20\d{2}年)/,
    examples: ['2015年2014年2013年桃江县2013年政府信息公开'],
    nearMisses: ['2013年桃江县2013年政府信息公开', '2014年2013年政府信息公开'],
  },
  {
    id: 'tag',
    pattern: /^(?:附件\d{0,2}:|\[(?![^\]]{0,8}(?:解读|图解|图读))[^\]\d]{1,10}\])/,
    examples: ['附件:', '附件1:桃江县', '[年报]桃江县'],
    nearMisses: ['[2012]桃江县', '[图文解读]桃江县', '附件'],
  },
  {
    id: 'document_number',
    needs: '号',
    pattern: /^[\u4e00-\u9fff]{2,12}[[(〔]20\d{2}[\])〕]第?\d{1,5}号(?=.{6})/,
    examples: ['桃水发[2014]3号关于2013年政府信息公开'],
    nearMisses: ['桃江县[2014]年政府信息公开', '桃水发[2014]3号'],
  },
  {
    id: 'signed_by',
    needs: '签',
    pattern: /^签发人:?[\u4e00-\u9fff]{2,4}(?=20\d{2}年)/,
    examples: ['签发人:李立2014年'],
    nearMisses: ['签发人:李立', '签发:2014年'],
  },
  {
    id: 'column',
    pattern: /^(?:政府|政务)?信息公开(?:工作)?(?:年度报告|年报)[:：](?=.{8})/,
    examples: ['信息公开年报:桃江县水利局2012年', '政府信息公开年度报告:桃江县2012年政府信息公开'],
    nearMisses: ['信息公开年报', '桃江县信息公开年报:2012年'],
  },
  {
    id: 'path',
    needs: '>»›',
    pattern: /^(?:[^>»›]{0,40}[>»›]+){1,8}/,
    examples: ['首页>年报>', '首页>>信息公开>>'],
    nearMisses: ['首页'],
  },
  {
    id: 'label',
    pattern:
      /^(?:主题:|(?:信息名称|文件名称|名称|文章标题|信息标题|公文标题|标题|题名|题目|内容概述|内容摘要|信息概述):?)/,
    examples: ['标题:', '名称', '主题:', '内容概述'],
    nearMisses: ['主题教育', '冠名称'],
  },
  {
    id: 'site',
    needs: '网|_',
    pattern:
      /^[^。;,:!?>\d]{2,20}?(?:(?:门户网站|网站|政府网|政务网|信息网|公众网)[-—–|_]{0,3}|网[-—–|_]{1,3}|[|_]{1,3})(?=.{4})/,
    examples: ['桃江县政府网桃江县2012年', '桃江审计网—桃江县审计局', '年报|桃江县2012年'],
    nearMisses: [
      '桃江县2012年政府信息公开和政府网站建设',
      '互联网信息办公室2012年',
      '国网桃江县供电公司2012年',
    ],
  },
  {
    id: 'sharing_site',
    needs: '豆道文',
    pattern:
      /^(?:道客巴巴|豆丁网?|(?:百度|360|新浪|人人|在线)文库|原创力文档)[-—–_|]{0,3}(?:让每个人平等地提升自我)?/,
    examples: ['道客巴巴桃江县水利局', '百度文库-桃江县水利局'],
    nearMisses: ['道县水利局', '文库'],
  },
  {
    id: 'announced',
    needs: '面下',
    pattern: /^(?:下面|以下)[是为](?=.{8})/,
    examples: ['下面是桃江县水利局2012年政府信息公开', '以下为2013年政府信息公开年度报告'],
    nearMisses: ['下面县', '以下简称'],
  },
  {
    id: 'other_script',
    pattern: /^[\u0f00-\u0fff\u1800-\u18af\u0600-\u06ff\u1000-\u109f]{2,80}/,
    examples: ['མངའ་རིས།阿里地区'],
    nearMisses: ['阿里地区'],
  },
  {
    id: 'quote',
    pattern: new RegExp(`^[《“"「『〈<]{1,2}(?!(?:${yearPattern})(?:学?年度?|度)?[》”"」』〉>].)`),
    examples: ['《桃江县', '「桃江县', '《2013年桃江县'],
    nearMisses: ['桃江县《', '〈2013年度〉桃江县', '《2013》桃江县'],
  },
];
