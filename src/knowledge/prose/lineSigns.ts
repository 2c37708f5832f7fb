import type { Wording } from './wording.js';

/** How lines begin, and which headings are read as sentences. */
export const lineSigns = {
  /** Marks of a list without numbers. */
  bullets: {
    pattern: /^[●■◆★▲△▪•◇○※☆►▶√·*]{1,3}(?![一二三四五六七八九\d])/,
    examples: ['●现场咨询', '■收费', '·网上申请'],
    nearMisses: ['现场咨询', '*12', '1、咨询'],
  },
  /** 6.1 均未发生: the number of a line, not of what it says. */
  outline: {
    pattern: /^\d{1,2}(?:\.\d{1,2}){1,2}(?=[\u4e00-\u9fff])(?![万亿千百元倍个件条次人名年月余多])/,
    examples: ['6.1均未发生', '7.2专职1人', '3.1.2收到申请'],
    nearMisses: ['3.2万条', '6均未发生', '2.5元'],
  },
  /** A line that is a label, or only a count: two cells of a table. */
  onlyALabel: {
    pattern: /^(?:其中[:：])?[\u4e00-\u9fff（）()“”、]{2,16}[:：]?$/,
    examples: ['咨询总数', '其中：现场咨询', '收到申请：'],
    nearMisses: ['收到申请12件', '收到申请。', '数'],
  },
  onlyACount: {
    pattern: /^\d[\d,，]{0,11}(?:\.\d{1,2})?\s?[余多]?(?:件|人次|条|次|人|名|份|宗|起|期|元|万元|篇)$/,
    examples: ['87人次', '1,203条', '0.5万元', '12 件'],
    nearMisses: ['12', '12件申请', '2012年'],
  },
  /** Behind a title on its line: 1.现场咨询：23人次. */
  behindTitle: {
    pattern: /^\s{0,2}[:：]\s{0,2}/,
    examples: ['：23人次', ': 23人次'],
    nearMisses: ['23人次', '。：'],
  },
  /** Under （二）微博和微信 no number is of all that was published. */
  ofChannels: {
    pattern:
      /(?:微博|微信|公众号|新媒体|公报|政报|客户端)(?:公众号|平台|账号)?(?:公开|发布|运[行营]|建设|维护)?(?:工作|情况|方面)?$/,
    examples: ['（二）微博和微信', '（三）政务新媒体运行情况', '2.政府公报'],
    nearMisses: ['（二）公开渠道', '（一）主动公开情况', '微信公开的信息中'],
  },
  /** （二）政务微博。9月开通，至年底发布283条: a title that names the channel of the number behind it. */
  namesChannel: {
    pattern:
      /(?:^|[）)、.．])《?(?<label>(?:(?![和及与])[\u4e00-\u9fff]){0,10}(?:网站|微博|微信|公众号|公报|政报|在线访谈|新闻发布会?|其[他它](?:渠道|方式|形式|途径|载体)?)(?:公众号|公众平台|平台|公开|发布)?)》?(?:(?:主动公开|公开|发布)(?:政府|政务)?(?:信息)?的?(?:情况)?)?$/,
    examples: [
      '（二）政务微博',
      '2.《安平省人民政府公报》',
      '(三)其他渠道',
      '4、在线访谈',
      '微信公众号',
      '（一）我局门户网站主动公开政府信息情况',
    ],
    nearMisses: ['（二）网站建设', '其他需要报告的事项', '微博和微信'],
  },
  /** 公开信息1200条，其中微博发布283条: below the title of a channel, too, the first number is of all then. */
  countsChannel: {
    pattern:
      /#[^#。]{0,24}(?:网站|门户网|官网|微博|微信|公众号|公报|政报|其[他它](?:渠道|方式|途径|载体))(?![^#]{0,8}(?:点击|访问|浏览|阅读|关注|粉丝|用户|转发))[^#,;。]{0,14}#/,
    examples: ['公开信息##条,其中微博发布##', '##条,通过政府网站公开##'],
    nearMisses: ['微博发布##条', '发布##条,微博粉丝##', '开通微博##个,发布信息##'],
  },
  /** A title that says something with a colon or a denial is read too: 收费情况：全年未收费. */
  states: {
    pattern:
      /[：:，]|未|没有|[一二两三四五六七八九十百千〇零]{1,10}[余多]?(?:条|则|件|份|篇|宗|人次|人|名|元)$/,
    examples: ['收费情况：全年未收费', '没有收费', '全年公布信息一百一十七则'],
    nearMisses: ['收费及减免情况', '一事一议'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
