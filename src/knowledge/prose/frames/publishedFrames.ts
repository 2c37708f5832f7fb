import { behindNew } from '../publishedChannels.js';
import { aboutOneChannel, besideOffice, onNamedChannel } from '../publishedParts.js';
import type { Frame } from './frame.js';
import type { WordClass } from './vocabulary.js';

const telling: readonly WordClass[] = ['publish', 'info', 'disclosure', 'public', 'any', 'all', 'fresh'];
const published = ['published'] as const;

/** 解读稿件59篇，其中网站刊载38篇: of what was interpreted; 网站共有信息3.2万条: of all years. */
const notOfYear =
  /(?:解读|稿件)[^#;。]{0,8}#{1,8}[^#;。]{0,2}[,(]其中[^;。]{0,40}$|网站?[^#,;。]{0,6}(?:共有|现有|存有|所有)[^#,;。]{0,8}$/;

/** 统计公报 is a kind of document, not a channel. */
const otherGazettes = /(?:统计|质量|状况|环境|普查|监测)公报[^#,;。、]{0,6}$/;

/** 全年公开该类信息22条, 网站总访问量2万次，信息发布总数86条: a kind or a channel that the words before name. */
const notAll = new RegExp(
  `${aboutOneChannel.source}|[该此这]类[^#,;]{0,8}$|更新了?(?:各类)?信息[^#,;]{0,4}$|上[网栏墙]的?(?:政府|政务)?信息[^#,;]{0,6}$|网站?[^;。]{0,50}(?:访问|点击|浏览)[^;。]{0,30}$`,
);

/** 目前共有76条文件上网公开: what one channel has; 公开信息12类186条: of so many kinds. */
const onNet = new RegExp(`${behindNew.source}|^[^#,;。]{0,8}上[网墙栏]|^[、,(]?(?:共计?|合计|总计|计)?#`);

/** Published information: total, levels, channels, documents, decisions. */
export const publishedFrames: readonly Frame[] = [
  {
    id: 'frame.published.total',
    path: 'published.total',
    units: 'info',
    needs: [['publish'], ['info']],
    allows: telling,
    notBehind: ['website', 'microblog', 'wechat', 'gazette', 'ownLevel', 'lowerLevel', 'normative'],
    notLead: notAll,
    notAfter: onNet,
    notSentence: onNamedChannel,
    total: true,
    examples: ['经统计，一年来由本局主动向社会公开的政府信息，总数达到⟦301条⟧', '全年一共有⟦1568条⟧政府信息面向社会公开'],
    nearMisses: ['一年来由本局微博公开的政府信息共301条', '一年来公开的预算信息301条', '清理过期信息86条，更新信息301条', '依托微信公众号、抖音号等平台，全年发布政府信息301条', '经统计，全年共公开该类信息301条', '目前共有301条信息上网公开', '共主动公开政府信息12项、301条'],
  },
  ...(
    [
      ['website', 'website', '本局网站'],
      ['microblog', 'microblog', '新浪微博'],
      ['wechat', 'wechat', '微信公众账号'],
      ['gazette', 'gazette', '政府公报'],
      ['other', 'otherChannel', '其他载体'],
    ] as const
  ).map(
    ([key, word, example]): Frame => ({
      id: `frame.published.by_channel.${key}`,
      path: `published.by_channel.${key}`,
      units: 'info',
      needs: [[word]],
      allows: [...telling, word, 'article', 'accountName', 'seen'],
      topics: published,
      ...(key === 'other' || key === 'gazette' ? {} : { named: ['publish'] as const }),
      notLead: key === 'gazette' ? otherGazettes : notOfYear,
      notAfter: behindNew,
      zero: true,
      examples: [`全年公开政府信息321条，其中以${example}公开的居首，占九成，计⟦298条⟧`],
      nearMisses: [
        `全年公开政府信息321条，其中以${example}答疑的居首，占九成，计298条`,
        '全年公开政府信息321条，其中统计公报298条',
      ],
    }),
  ),
  {
    id: 'frame.published.own_level',
    path: 'published.own_level',
    units: 'info',
    needs: [['ownLevel']],
    allows: [...telling, 'ownLevel'],
    topics: published,
    notLead: besideOffice,
    examples: ['全市公开信息3.2万条，市级机关占¤，计⟦1.1万条⟧'],
    nearMisses: ['全市公开信息3.2万条，市级机关上报，计1.1万条', '公开信息3.2万条，被市级采用1.1万条'],
  },
  {
    id: 'frame.published.lower_level',
    path: 'published.lower_level',
    units: 'info',
    needs: [['lowerLevel']],
    allows: [...telling, 'lowerLevel'],
    topics: published,
    examples: ['全市公开信息3.2万条，区县一级占六成，计⟦2.1万条⟧'],
    nearMisses: ['全市公开信息3.2万条，区县一级上报，计2.1万条'],
  },
  {
    id: 'frame.published.normative_documents',
    path: 'published.normative_documents',
    units: 'article',
    needs: [['normative'], ['publish']],
    allows: ['normative', 'publish', 'all', 'public', 'info'],
    notLead: /新发布的?(?:行政)?规范性文件(?:数量?)?(?:共|为)?$|对外公开[^#,;。]{0,10}总[^#,;。]{0,4}$/,
    zero: true,
    examples: ['规范性文件主动公开件数为⟦14⟧'],
    nearMisses: ['规范性文件报备件数为14', '新发布的行政规范性文件5件'],
  },
  {
    id: 'frame.published.normative_documents_issued',
    path: 'published.normative_documents_issued',
    units: 'article',
    needs: [['normative'], ['issue']],
    allows: ['normative', 'issue', 'all', 'any', 'fresh'],
    zero: true,
    examples: ['规范性文件方面，本年新出台⟦9件⟧', '本年度新发布的行政规范性文件⟦5件⟧'],
    nearMisses: ['规范性文件方面，本年清理9件'],
  },
  {
    id: 'frame.published.normative_documents_in_force',
    path: 'published.normative_documents_in_force',
    units: 'article',
    needs: [['normative'], ['inForce']],
    allows: ['normative', 'inForce', 'all', 'public'],
    examples: ['现行有效规范性文件总数仍为⟦7件⟧'],
    nearMisses: ['废止规范性文件总数为7件'],
  },
  ...(
    [
      ['license', '行政许可'],
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ] as const
  ).map(
    ([key, word]): Frame => ({
      id: `frame.decisions.${key}`,
      path: `decisions.${key}`,
      units: 'case',
      needs: [[key], ['decide']],
      allows: [key, 'decide', 'all', 'any'],
      zero: true,
      examples: [`${word}处理决定本年作出⟦29件⟧`],
      nearMisses: [`${word}事项本年公示29件`],
    }),
  ),
]; // prettier-ignore
