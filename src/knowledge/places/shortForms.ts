/**
 * How people shorten the names of divisions. The knowledge here is the list of peoples in the names of autonomous
 * places and the few abbreviations that no rule gives.
 */

const peoples =
  '各族 蒙古族 蒙古 回族 回 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 ' +
  '傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 ' +
  '锡伯族 锡伯 阿昌族 普米族 塔吉克族 塔吉克 怒族 鄂温克族 德昂族 保安族 裕固族 独龙族';

const autonomous = new RegExp(`^(.{2,8}?)(?:${peoples.split(' ').join('|')}){1,5}自治([区州县旗])$`);

/** Abbreviations that no rule gives, beside the stem: short name and full name. */
const abbreviationList =
  '内蒙 内蒙古自治区,锡盟 锡林郭勒盟,阿盟 阿拉善盟,克州 克孜勒苏柯尔克孜自治州,博州 博尔塔拉蒙古自治州,东乡县 东乡族自治县,' +
  '鄂温克旗 鄂温克族自治旗,鄂伦春旗 鄂伦春自治旗,莫旗 莫力达瓦达斡尔族自治旗,前郭县 前郭尔罗斯蒙古族自治县,' +
  '杜蒙县 杜尔伯特蒙古族自治县,喀左县 喀喇沁左翼蒙古族自治县,阜蒙县 阜新蒙古族自治县,' +
  '科右前旗 科尔沁右翼前旗,科右中旗 科尔沁右翼中旗,科左中旗 科尔沁左翼中旗,科左后旗 科尔沁左翼后旗,察右前旗 察哈尔右翼前旗,' +
  '察右中旗 察哈尔右翼中旗,察右后旗 察哈尔右翼后旗,东乌旗 东乌珠穆沁旗,西乌旗 西乌珠穆沁旗,苏左旗 苏尼特左旗,东苏旗 苏尼特左旗,' +
  '苏右旗 苏尼特右旗,西苏旗 苏尼特右旗,克旗 克什克腾旗,翁旗 翁牛特旗,喀旗 喀喇沁旗,阿旗 阿鲁科尔沁旗,扎旗 扎鲁特旗,' +
  '乌前旗 乌拉特前旗,乌中旗 乌拉特中旗,乌后旗 乌拉特后旗,达茂旗 达尔罕茂明安联合旗,达旗 达拉特旗,准旗 准格尔旗,鄂旗 鄂托克旗,' +
  '鄂前旗 鄂托克前旗,伊旗 伊金霍洛旗,陈旗 陈巴尔虎旗,新左旗 新巴尔虎左旗,新右旗 新巴尔虎右旗,阿左旗 阿拉善左旗,' +
  '阿右旗 阿拉善右旗,额旗 额济纳旗,土左旗 土默特左旗,土右旗 土默特右旗';

const abbreviations = new Map<string, string[]>();
for (const pair of abbreviationList.split(',')) {
  const [short = '', full = ''] = pair.split(' ');
  abbreviations.set(full, [...(abbreviations.get(full) ?? []), short]);
}

/** Stems that mean too many things to stand for a place: 城 of 城区, 新 of 新区, points of the compass. */
const vague = /^(?:.|市中|城关|城中|城东|城西|城北|城南|新城|新市|市北|市南|东城|西城)$/;

/** Whether a stem is too vague to stand for a place by itself. */
export const isVague = (stem: string): boolean => stem.length < 3 && vague.test(stem);

const endings = ['省', '市', '县', '区', '地区', '盟', '旗', '林区', '特区', '新区'];

const endingsBehindHalf = endings.filter((ending) => ending !== '区');

/** What may follow a stem to make a full name: 县 after 桃江. Half a word (吉林市: not 林区 behind 吉) is none. */
export function fullFormEndings(stem: string): readonly string[] {
  return /[新特地]$/.test(stem) ? endingsBehindHalf : endings;
}

/** The short forms that are not the name without its last word: 恩施州 and 恩施, 内蒙古, 科右前旗. */
export function listedShortForms(name: string): readonly string[] {
  const listed = abbreviations.get(name) ?? [];
  if (!name.includes('自治') || name.endsWith('族自治旗') || name === '东乡族自治县') return listed;
  const own = autonomous.exec(name);
  if (own) {
    const [, stem = '', kind = ''] = own;
    return kind === '区' ? [stem, ...listed] : [stem, stem + kind, `${stem}自治${kind}`, ...listed];
  }
  const stem = name.replace(/自治[区州县旗]$/, '');
  return stem === name ? listed : [stem, ...listed];
}
