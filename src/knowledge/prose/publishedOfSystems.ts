import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** The lower offices of the same agency, behind the number of its own: 盟局288条，旗县局366条. */
const besideLowerOffices =
  /^[,;、](?:各|其余|下属)?(?:市县|县市|旗县|县区|区县|[市县区旗](?:\([^()]{1,6}\))?区?|基层|分)各?(?:局|[\u4e00-\u9fff]{2,4}部门)(?!机关|本级)[^#,;。]{0,8}#/;

/** 市（州）21.7万条，县（市、区）及乡镇46.7万条: the lower levels are both. */
export const behindCities =
  /[,、;](?:各?市(?:\([市州]\)|州)?|设区市|地级市)(?:共|主动)?(?:公开|发布)?(?:信息)?#{1,10}[^#;。]{0,2}[,、][^#,;]{0,16}$/;

/** 主动公开 of a vertical agency, which reports for its offices: 全市税务系统, 盟局 and 旗县局; and names of lower levels that are joined. */
export const systemRules: readonly ProseRule[] = [
  {
    id: 'published.total.of-system',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:^|[,;。]|¤)全(?:省|市|州|盟|县|区|旗|地区|辖区|关区)[^#¤,;。、各]{1,5}(?:系统|部门)(?:全年|年内|本年度?|今年|共|累计|主动|对外|向社会){0,3}',
      '(?:公开|发布)了?(?:各类)?(?:(?:政府|政务)?信息|{business}信息){count}$',
    ),
    ownBusiness: true,
    weight: 2,
    total: true,
    examples: ['2013年，全盟气象部门主动公开政府信息⟦654条⟧', '全市税务系统主动公开政府信息⟦4285条⟧'],
    nearMisses: ['全市各部门主动公开政府信息4285条', '全市税务系统上报政府信息4285条'],
  },
  {
    id: 'published.own_level.of-system',
    path: 'published.own_level',
    units: 'info',
    before: compose('(?:^|其中[:,]?|[,;:、(])(?:省|市|州|盟|地区|县|区|旗)局(?:机关|本级)?{posted}{count}$'),
    after: besideLowerOffices,
    topics: ['published'],
    ownBusiness: true,
    weight: 2,
    examples: ['全盟气象部门主动公开政府信息654条，其中盟局⟦288条⟧，旗县局366条'],
    nearMisses: ['全盟气象部门主动公开政府信息654条，其中市局288条'],
  },
  {
    id: 'published.lower_level.of-system',
    path: 'published.lower_level',
    units: 'info',
    before: compose(
      '(?:省|市|州|盟|地区|县|区|旗)局[^#,;。]{0,12}#{1,10}[^#,;。]{0,3}[,;、](?:各|其余|下属)?(?:市县|县市|旗县|县区|区县|[市县区旗](?:[(][^()#]{1,6}[)])?区?|基层)各?(?:局|[\u4e00-\u9fff]{2,4}部门){posted}{count}$',
    ),
    topics: ['published'],
    ownBusiness: true,
    weight: 2,
    examples: ['全盟气象部门主动公开政府信息654条，其中盟局288条，旗县局⟦366条⟧'],
    nearMisses: ['全盟气象部门主动公开政府信息654条，其中盟局288条，财政局366条'],
  },
  {
    // 县（市、区）及乡镇5.28万条; 州（市、地）及以下行政机关29.1万条.
    id: 'published.lower_level.joined',
    path: 'published.lower_level',
    units: 'info',
    before: compose(
      '(?:^|其中[:,]?|[,;:、(])各?(?:乡镇|镇街|县|区县|县区|市县|旗县|旗|区|乡|镇|街道|苏木|[市州](?=[(][^()#]{1,8}[)]))',
      '(?:[(][^()#]{1,8}[)])?(?:级|政府)?',
      '(?:(?:[、及和与]|以及)各?(?:开发区|园区|管理区|管委会|新区|高新区|经开区|乡镇|镇街|街道|乡|镇|苏木|团场)(?:[(][^()#]{1,8}[)])?|及其?以下){1,2}',
      '(?:各级)?(?:政府|行政机关|机关|部门|单位)?{posted}{count}$',
    ),
    not: /栏|网|受理|申请|收到|规范性/,
    notGroup: behindCities,
    topics: ['published'],
    weight: 2,
    examples: [
      '公开信息8万条，其中县直部门3万条，乡镇、街道及园区⟦5万条⟧',
      '公开信息75900条，市直单位19500条，区县（市）、管理区⟦56400条⟧',
      '公开信息38万条，省级行政机关9万条，州（市、地）及以下行政机关公开⟦29万条⟧',
    ],
    nearMisses: [
      '公开信息82万条，市（州）21万条，县（市、区）及乡镇46万条',
      '公开信息8.15万条，市（县）财政5.28万条',
      '公开信息8.15万条，县及乡镇受理5.28万条',
    ],
  },
];
