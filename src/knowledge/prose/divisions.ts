import { applicationDivisions } from './applicationDivisions.js';
import { wordsBehindPart } from './wordsBehindPart.js';
import type { Division } from './types.js';

/** Words between two parts that share a number. */
export const jointWords = /(?:[、和与或]|(?<!涉)及(?!时))(?![^()]{0,8}\))/;

/** Behind a number that the next ones divide: 16件为：传真2件，信函14件. */
export const opensSubtotal = /^(?:[为是中里]|包括|包含|,?其中)[:,]?/;

export const divisions: readonly Division[] = [
  ...applicationDivisions,
  {
    id: 'consultations',
    wholes: ['consultations.total'],
    units: 'visit',
    parts: [
      { path: 'consultations.phone', words: /电话|来电|致电|热线/ },
      { path: 'consultations.online', words: /(?:互联)?网(?:上|络|站|页)?|在线|线上|邮件|邮箱/ },
      {
        path: 'consultations.in_person',
        words: /当面|现场|上门|来访|登门|窗口|[到来][局镇乡委厅校站所]|面对面/,
      },
      { path: null, words: /信函|来信|传真|其[他它]/ },
    ],
    behind: wordsBehindPart.consultation,
    not: /申请|复议|诉讼|投诉|举报|信访/,
    examples: ['接受信息公开咨询62人次，来电问的占一半还多，⟦40人次⟧，登门问的⟦10人次⟧，网络⟦12人次⟧'],
    nearMisses: [
      '接受信息公开咨询62人次，来电问的占一半还多，有40人次，登门问的21人次',
      '接受信息公开咨询30人次，网络安全咨询10人次，电话诈骗咨询20人次',
      '接受信息公开咨询30人次，关于网站的咨询10人次，关于电话的20人次',
    ],
  },
  {
    id: 'staff',
    wholes: ['resources.staff_total'],
    units: 'person',
    parts: [
      { path: 'resources.staff_part_time', words: /兼职?/ },
      { path: 'resources.staff_full_time', words: /专职|全职|专人|专门|专司/ },
    ],
    behind: wordsBehindPart.staff,
    not: /消防|安全|培训|分管|领导/,
    whole: {
      path: 'resources.staff_total',
      words: /公开|人员|队伍|同志/,
      not: /培训|消防|安全|其中|领导小组|成员/,
    },
    examples: ['从事信息公开的工作人员9名，专司此事的⟦2名⟧，其他岗位上兼着做的⟦7名⟧'],
    nearMisses: [
      '从事信息公开的工作人员9名，专司此事的2名，其他岗位上兼着做的6名',
      '从事信息公开的工作人员9名，专门学校毕业2名，兼有研究生学历7名',
    ],
  },
  {
    id: 'review',
    wholes: ['appeals.review.total'],
    units: 'case',
    parts: [
      { path: 'appeals.review.pending', words: /未结|未审结|审理中|正在|尚在|待审|未办结/ },
      { path: 'appeals.review.upheld', words: /维持/ },
      { path: 'appeals.review.other', words: /驳回|撤回|终止|其[他它]|和解|调解|不予受理/ },
      { path: 'appeals.review.corrected', words: /撤销|纠正|纠错|责令|违法|变更|重新/ },
    ],
    behind: wordsBehindPart.appeal,
    not: /诉讼|投诉|举报|信访|申诉|法院/,
    examples: ['因信息公开被申请行政复议5件，复议机关认可并维持的⟦4件⟧，另有⟦1件⟧经调解而终止'],
    nearMisses: [
      '因信息公开被申请行政复议5件，复议机关认可并维持的4件，另有2件经调解而终止',
      '因信息公开被申请行政复议5件，请求责令公开的3件，其他2件',
      '因信息公开被申请行政复议5件，要求撤销公告的2件，要求重新答复的3件',
      '因信息公开被申请行政复议5件，认为违法的2件，不服维持的3件',
    ],
  },
  {
    id: 'litigation',
    wholes: ['appeals.litigation.total'],
    units: 'case',
    parts: [
      {
        path: 'appeals.litigation.pending',
        words: /未结|未审结|审理中|正在|尚在|待审|未判|未开庭|在[一二]审|[一二]审中/,
      },
      { path: 'appeals.litigation.other', words: /撤诉|撤回|其[他它]|和解|终结/ },
      {
        path: 'appeals.litigation.corrected',
        words: /撤销|纠正|纠错|责令|违法|败诉|判[决令]?[^,;]{0,6}履行|重新/,
      },
      { path: 'appeals.litigation.upheld', words: /维持|驳回|胜诉|支持(?:我|本|行政机关|被告)/ },
    ],
    behind: wordsBehindPart.appeal,
    not: /复议|投诉|举报|信访|申诉/,
    examples: ['因信息公开被提起行政诉讼5件，法院支持本局的⟦4件⟧，另有⟦1件⟧尚在二审'],
    nearMisses: [
      '因信息公开被提起行政诉讼5件，法院支持本局的4件，另有2件尚在二审',
      '因信息公开被提起行政诉讼5件，诉不履行职责3件，请求撤销答复2件',
      '因信息公开被提起行政诉讼5件，不服驳回的3件，诉不履行的2件',
    ],
  },
  {
    id: 'published.by-channel',
    wholes: ['published.total'],
    units: 'info',
    parts: [
      { path: 'published.by_channel.wechat', words: /微信|公众号/ },
      { path: 'published.by_channel.microblog', words: /微博/ },
      { path: 'published.by_channel.gazette', words: /公报|政报/ },
      { path: 'published.by_channel.other', words: /其[他它余](?:方式|渠道|形式|途径|载体|媒体)/ },
      { path: 'published.by_channel.website', words: /网站|门户网|官网|政府网|政务网|信息网|公开网/ },
      {
        path: null,
        words: /公开栏|公示栏|公告栏|宣传栏|显示屏|电子屏|电视|广播|报[纸刊]|手机报|短信|展板|橱窗|客户端|墙/,
      },
    ],
    whole: {
      path: 'published.total',
      words: /公开|晒|发布|信息|上墙/,
      not: /其中|申请|累计至|截至|解读|转发|微博|微信|公众号|新媒体|两微|重点领域/,
    },
    behind: wordsBehindPart.published,
    not: /类|解读|转发|访问|留言|栏目/,
    examples: ['全年公开政府信息138条，挂上县政府网站的⟦95条⟧，贴进镇里公示栏的43条'],
    nearMisses: [
      '全年公开政府信息138条，挂上县政府网站的95条，贴进镇里公示栏的42条',
      '全年公开政府信息100条，门户网站建设60条，电视宣传40条',
      '全年公开政府信息100条，反映网站的60条，反映微博的40条',
    ],
  },
  {
    id: 'published.by-level',
    wholes: ['published.total'],
    units: 'info',
    parts: [
      {
        path: 'published.lower_level',
        words: /乡镇|镇街|街道|区县|县区|各[县区镇乡]|乡(?:[(、]镇|级)|镇[(、]街|县\(市|村居|各村|基层|下属/,
      },
      { path: 'published.own_level', words: /本级|[省市县区]直|[省市县区]级|机关|(?:^|[,、;])各?部门/ },
    ],
    behind: wordsBehindPart.published,
    not: /类|网|微博|微信|受理|申请|公报|栏/,
    examples: ['全县公开政府信息5310条，乡（镇）晒出⟦1262条⟧，县直单位晒出⟦4048条⟧'],
    nearMisses: [
      '全县公开政府信息5310条，乡（镇）晒出1262条，县直单位晒出4047条',
      '全县公开政府信息30条，乡镇财政10条，机关党建20条',
      '全县公开政府信息30条，基层动态10条，机关工作20条',
    ],
  },
];
