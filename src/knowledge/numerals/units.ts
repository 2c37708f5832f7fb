import type { Unit } from '../../types.js';

/**
 * A unit word that can follow a number. Many count several things; the rule that takes the number knows which one
 * it is, `unit` is the word's first meaning. Null: a counted thing that the record has no unit for.
 */
export interface UnitWord {
  readonly word: string;
  readonly unit: Unit | null;
  /** What makes it the beginning of another word: 条 in 条例, 期 in 期间. Alternatives of a pattern. */
  readonly notBefore: string | null;
  /** Also an everyday word behind a small Chinese numeral (一套, 三类): counts there only from eleven on. */
  readonly loose: boolean;
}

const counted = (word: string, unit: Unit | null, notBefore: string | null = null): UnitWord => ({
  word,
  unit,
  notBefore,
  loose: false,
});
const loose = (word: string, unit: Unit | null, notBefore: string | null = null): UnitWord => ({
  word,
  unit,
  notBefore,
  loose: true,
});

/** Longest first: 人次 before 人. */
export const unitWords: readonly UnitWord[] = [
  counted('人(次)', 'renci'),
  counted('条(件)', 'tiao'),
  counted('条(次)', 'tiao'),
  counted('件(次)', 'jian'),
  counted('件(条)', 'jian'),
  counted('人/次', 'renci'),
  counted('人(名)', 'ren'),
  counted('人次', 'renci'),
  counted('条次', 'tiao'),
  counted('条目', 'tiao', '录'),
  counted('件次', 'jian'),
  counted('宗次', 'jian'),
  counted('份次', 'jian'),
  counted('例次', 'jian'),
  counted('篇次', 'pian'),
  counted('项次', 'item'),
  counted('场次', 'ci'),
  counted('班次', 'ci'),
  counted('期次', 'ci'),
  counted('批次', 'ci'),
  counted('家次', 'ge'),
  counted('个次', 'ge'),
  counted('户次', 'ge'),
  counted('次数', 'ci'),
  counted('元', 'yuan', '素|旦|月|宵|首|老|器'),
  counted('条', 'tiao', '例|款|文(?!件|字|章)|理|码|块'),
  counted('件', 'jian'),
  counted('宗', 'jian', '旨|教|族|祠'),
  counted('起', 'jian', '草|来(?!自|源|信|访|电)|步|点|源|止|码|伏|义|见|效|诉(?!讼)'),
  counted('例', 'jian', '如|会|行(?!政)|子|证|题'),
  counted('份', 'jian', '额|内(?!容|部|参)|量'),
  counted('封', 'jian', '面|闭|存|锁|顶|建|装|控'),
  counted('桩', 'jian', '基'),
  counted('则', 'tiao', '是|为|由|应|需|可|按|会|将|以|不|予|在|对|要|有|必|均|能|无|未|没|已'),
  counted('篇', 'pian', '章|幅|目'),
  counted('次', 'ci', '年(?!度|终|中)|日(?!常)|月(?!度)|序|要(?!求|情|闻)|生(?!产|活|态)|级|贷|品'),
  counted('场', 'ci', '所|地|景|馆|面(?!对|向|试)|合|外|内(?!部|容|训)|镇'),
  counted('期', 'ci', '间|限|末|初|刊(?!登|发|载|出)|望|满|货|待|盼|内(?!容|部)|终|工程|项目|建设'),
  counted('个', 'ge', '别|性|税|案(?!件|例)|体(?!系|验|育|制)'),
  counted('处', 'ge', '室|理|罚|级|长(?!期)|置|分(?!别|布|设)|于|境|方|以(?!上|下|内)|科'),
  counted(
    '家',
    'ge',
    '庭|长(?!期)|属(?!地|于)|具(?!有|备|体)|电(?!视|力|台|信|子|商)|园(?!区|林)|乡(?!镇|村)|教(?!育|学|体)|政(?!府|务)|禽|畜|喻|访|装',
  ),
  counted('所', 'ge', '有|属|在|以(?!上|下|内)|需|得|涉|长|谓|述|列|提|示|作|发|公(?!办|立|共)|反'),
  counted('人', 'ren', '民|大代表|大常委|大建议|社局|社部|社厅|社系统|事|防|才|力|口|像|脸|保|居|气|身'),
  counted(
    '名',
    'ren',
    '单(?!位)|称|录(?!入|用)|额|义|下(?!派|属|设)|优(?!秀|良)|片|牌|声|列|城(?!管|市|区|乡)|校(?!长|级)|胜|誉|字|册|气|词',
  ),
  counted('项', 'item'),
  counted('册', 'jian', '封'),
  counted('户', 'ge', '籍|外|口|主|型|名'),
  counted('轮', 'ci', '岗|流|换|候|训|值|番|胎|椅'),
  counted('张', 'ge', '贴|开|挂|榜|扬|罗|望'),
  counted('页', 'ge', '面|岩'),
  counted('块', 'ge', '状|链'),
  loose('位', 'ren', '于|置|列|居|次|数|移|阶|子|一体'),
  loose(
    '批',
    'ci',
    '准|复|示|评|转|量|发(?!布|放|文|送)|办(?!理|结|公)|改|件|文(?!件|化|字|书|物)|阅|捕|判|驳|注',
  ),
  loose('类', 'item', '别|型|似|推|比'),
  loose('部', 'jian', '门|委|分|署|队|长|级|属|局|位|际|落|件|曲'),
  loose('回', 'ci', '复|应|答|收|访|函|头|顾|避|馈|落|升|归|执|音|信|电|来|族|迁|购|流|报|溯|填|笼|事'),
  counted('间', 'ge', '接|隔|断|谍|歇|距'),
  loose('通', 'renci', '过|知|报|讯|道|用|常|告|行|电|办|俗|信|航|车|达|水|气|邮|程|识|关|融|胀|则|畅|一|力'),
  loose('幅', 'ge', '度|员|面|射'),
  loose('套', 'ge', '取|用|话|装'),
  loose('本', 'ge', '[^,;。、)(]'),
  loose('台', 'ge', '湾|账|风|阶|商|胞|州|北|办|式|历|面|前'),
  loose('辆', 'ge'),
];
