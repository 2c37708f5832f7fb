import type { ChromePattern } from './types.js';

/** The foot of a government site. */
export const footer: readonly ChromePattern[] = [
  {
    id: 'footer.copyright',
    where: 'anywhere',
    reach: 'rest',
    pattern: /版权所有(?!权)|Copyright|©|AllRightsReserved/i,
    maxLength: 240,
    inProse: true,
    examples: [
      '版权所有:某某县人民政府',
      'Copyright©2013某某网',
      '©2020某某市人民政府AllRightsReserved',
      '某某县人民政府版权所有',
    ],
    nearMisses: ['依法登记版权所有权变更12件。全年公开。', '查处侵犯著作权案件3件'],
  },
  {
    id: 'footer.registration',
    where: 'anywhere',
    pattern: /ICP备?(?:案号?)?:?[\u4e00-\u9fa5]?\d{5,10}|公网安备\d{6,16}|网站标识码:?[A-Za-z]{0,2}\d{6,12}/,
    maxLength: 240,
    inProse: true,
    examples: [
      '京ICP备05012345号',
      '皖公网安备34130202000123号',
      '网站标识码:3213220037',
      '网站标识码3415230001皖ICP备12000001号',
      '备案序号:湘ICP备05001234号-1',
    ],
    nearMisses: [
      '规范网站标识码管理,完成ICP备案变更。',
      '公网安备案工作全面完成。',
      '在首页底部标注网站标识码',
    ],
  },
  {
    id: 'footer.credits',
    where: 'tail',
    pattern:
      /^[^\u4e00-\u9fa5A-Z0-9]{0,4}(?:主办(?:单位|方)?|承办(?:单位|方)?|协办(?:单位)?|技术支持|技术维护|运行维护|维护单位|网站维护|设计制作|网站管理|管理维护|建设维护|备案序号|备案号|网站管理员):[^。]{0,120}$/i,
    examples: ['主办:某某县人民政府', '主办单位:某某县人民政府办公室承办单位:信息中心', '技术支持:某某公司'],
    nearMisses: ['主办新闻发布会12场', '主办单位由县政府办牵头。', '技术支持得到加强'],
  },
  {
    id: 'footer.contact',
    where: 'tail',
    pattern:
      /^[^\u4e00-\u9fa5A-Z0-9]{0,4}(?:网站联系电话|网站电话|网管电话|值班电话|投诉电话|联系电话|电话|地址|邮编|传真|邮箱):[^。]{4,120}$/i,
    examples: [
      '地址:某某县府前街1号邮编:230000电话:0551-1234567',
      '网站联系电话:0551-1234567',
      '联系电话:0551-1234567',
    ],
    nearMisses: ['电话咨询911人次', '地址:某某路1号。'],
  },
  {
    id: 'footer.browser',
    where: 'anywhere',
    pattern:
      /^[^。]{0,30}(?:建议|推荐|请)?您?(?:使用|采用)[^。]{0,40}(?:浏览器|分辨率|IE\d)[^。]{0,40}(?:浏览|访问|观看|效果|以上)[^。]{0,16}。?$/,
    examples: [
      '建议使用IE8.0以上浏览器访问',
      '建议使用1024*768分辨率浏览本站',
      '推荐使用360浏览器极速模式浏览,分辨率1280以上',
    ],
    nearMisses: ['使用浏览器登录平台提交申请37件'],
  },
  {
    id: 'footer.produced',
    where: 'anywhere',
    pattern: /^(?:Produced|Powered|Designed)By[^。]{0,60}$/i,
    examples: ['ProducedBy大汉网络大汉版通发布系统', 'PoweredBySomeCMS'],
    nearMisses: ['由大数据局提供技术支撑'],
  },
  {
    id: 'footer.links',
    where: 'tail',
    pattern:
      /^(?:友情链接|网站导航|站群导航|快速链接|常用链接|部门网站|县区网站|政府网站|省内网站|新闻媒体|-{2,4}[^。]{2,20}(?:网站|链接|政府)?-{2,4})[:>]?$/,
    examples: ['友情链接', '---市直部门网站---', '网站导航:'],
    nearMisses: ['政府网站12个', '部门网站全部完成整合'],
  },
];
