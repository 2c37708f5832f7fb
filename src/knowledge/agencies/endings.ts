/**
 * How names end: of bodies, of places, of what governs a place. Patterns run on folded names (simplified characters,
 * half-width punctuation, no white space).
 */
const bodies =
  '人民政府|政府|局|委员会|管委会|委|办公室|办公厅|办|厅|中心|处|街道办事处|办事处|海关|大学|学院|学校|公司|中学|小学|幼儿园|[支分银]行|[书案物化技术]馆|电视台|院|署|部|队|站|社|会|所|行署|公署|[林农牧渔茶]场';
const places = '[省市县区旗镇乡州盟]|街道';
/** Places without a government of their own that still report. */
const otherPlaces = '园|新城|师|团';
/** A second name in brackets: 财政局(国有资产管理局). */
const secondName = '(?:\\([^()]{1,24}\\))?';

/** The last word of an authority's name. */
export const agencyEnding = new RegExp(`(?:${bodies})${secondName}$`);

/** How the name of a body or of a place ends. */
export const nameEnding = new RegExp(`(?:${bodies})${secondName}$|(?:${places})$`);

/** … and the names of places of other kinds. */
export const reporterEnding = new RegExp(`(?:${bodies})${secondName}$|(?:${places}|${otherPlaces})$`);

/** A name that can sign: no sentence, and the last word of an authority. */
export const signatory = new RegExp(
  `^[^。，,、;；:：!?"“”《》0-9]{2,40}(?:${bodies}|${places}|组|第[一二三四五六七八九十]{1,3}师|[一二三四五六七八九十百零〇]{2,5}团)${secondName}$`,
);

/** What follows the place in the name of the body that governs it. */
export const governmentEnding =
  /^(?:街道)?(?:人民政府|政府|管委会|管理委员会|行政公署|行署|办事处|街道办)(?:办公室|办公厅|党政办公室|党政综合办公室|综合办公室|办)?$/;

/** Ends of names that stand behind the whole name of another body: 桃江县人民政府 / 办公室2012年…. */
export const partOfBody =
  /^(?:党政|综合|管理|街道)?(?:办公室|办公厅|委员会|管委会|办事处|中心支行|支行|大队|支队|员会|事处|公室|公厅|会)$/;

/** Each pattern with names that it must and must not know. */
export const endingCases: readonly {
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}[] = [
  {
    pattern: agencyEnding,
    examples: ['桃江县水利局', '桃江县应急管理局(桃江县安全生产监督管理局)', '桃花江林场', '桃江县档案馆'],
    nearMisses: ['桃江县', '灰山港镇', '桃江县水利局简报', '菜市场'],
  },
  {
    pattern: nameEnding,
    examples: ['桃江县水利局', '桃江县', '灰山港镇', '桃花江街道'],
    nearMisses: ['平凉工业园', '服务民生', '桃江县年报'],
  },
  { pattern: reporterEnding, examples: ['平凉工业园', '第一师', '桃江县'], nearMisses: ['桃江县年报'] },
  {
    pattern: signatory,
    examples: [
      '桃江县水利局',
      '桃江县灰山港镇',
      '县政务公开领导小组',
      '桃江县财政局(国有资产管理局)',
      '第四师六十二团',
    ],
    nearMisses: ['局', '桃江县文工团', '2013年,水利局', '由桃江县水利局,教育局', '感谢支持'],
  },
  {
    pattern: governmentEnding,
    examples: ['人民政府', '人民政府办公室', '管委会', '街道办事处'],
    nearMisses: ['水利局', '人民政府法制办公室'],
  },
  { pattern: partOfBody, examples: ['办公室', '管理委员会', '员会'], nearMisses: ['水利局', '县办公室'] },
];
