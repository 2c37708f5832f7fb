/**
 * How zones are called: places with a committee and without a division of their own, which end like districts. The one
 * list for the kinds of agencies and for the reading of places.
 */
export const zoneWords =
  '开发区|开发园区|开放区|投资区|经济区|发展区|先行区|先导区|起步区|产业区|生态区|商贸区|投资贸易区|高新区|经开区|园区|工业园|产业园|科技园|物流园|新区|新城|保税港?区|加工区|度假区|示范区|示范园|' +
  '风景区|风景名胜区|名胜区|景区|实验区|试验区|管理区|合作区|集聚区|集中区|旅游区|工业区|自贸区|贸易区|自由贸易试验区|特区|基地|试验田|功能区|商务区|科学城|生态城|新片区|片区|农高区|工业新城|林区|矿区|港区|物流区|保护区';
