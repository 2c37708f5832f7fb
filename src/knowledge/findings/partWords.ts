/** A sentence that speaks of one office, not of all that the table counts. Patterns run on the reading view. */
export const partWords = {
  pattern:
    /代表(?:[省市县区州旗]|本级)?(?:人民)?政府|(?:政府|管委会)办(?:公室)?(?!事|理|结|件|法|公楼)|本级|机关(?:本身|自身)/,
  examples: [
    '区政府办代表区政府受理申请17件',
    '县政府办公室收到申请12件',
    '其中市本级收到3件',
    '管委会办公室受理5件',
  ],
  nearMisses: ['全区共收到申请17件', '政府办理申请3件', '人大代表建议5件', '行政机关收到申请3件'],
} as const;
