import { compose } from './compose.js';
/**
 * Information divided by how it may be had, up to its last kind: nobody has applied for the part 依申请公开.
 * Matches 制作信息302条，其中主动公开102条，依申请公开45条; not 主动公开信息102条，收到依申请公开45件.
 */
export const byNature = compose(
  '(?:(?:制作|产生|形成|生成|获取|拟制)[^。;]{0,30}(?:信息|公文|文件)[^。;]{0,30}',
  '|公开(?![^。;]{0,24}(?:(?<!依)申请|受理|答复|办结))[^。;]{0,24}其中[:,]?)主动公开[^。]{0,30}(?:依申请公开|不予公开|免予公开)[^。]{0,30}',
);

/** Sentences that divide so, and some that do not. */
export const natureExamples = {
  divided: [
    '全年制作政府信息302条，其中主动公开信息102条，依申请公开信息45条',
    '公开信息共计305条，其中主动公开302条，依申请公开3条',
    '形成公文类信息19条：主动公开的9条、不予公开的10条',
  ],
  whole: [
    '主动公开政府信息102条，受理依申请公开45件',
    '受理政府信息公开申请19件，答复19件，其中：主动公开1件，不予公开1件',
    '制作宣传展板12块；主动公开信息30条，依申请公开2件',
  ],
} as const;
