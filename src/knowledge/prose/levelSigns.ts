import type { Wording } from './wording.js';

/** Words that tell which half of a number a level, an office or its villages have. */
export const levelSigns = {
  /** A level, and nothing more: 区级, 县级部门公开. */
  bareLevel: {
    pattern: /(?:^|[,;:、(#]|其中)[县区]级(?:部门|机关|单位|政府)?(?:共|主动)?(?:公开|发布)?(?:信息)?约?$/,
    examples: [',区级', '##,县级部门公开信息'],
    nearMisses: ['区直部门', '县级以上部门'],
  },
  /** A township's own half of a number, beside that of its villages. */
  ownHalf: {
    pattern: /(?:^|[,;:、(]|其中)(?:街道|[镇乡])(?:机关|本级|政府|办事处)?(?:公开|发布)?(?:信息)?$/,
    examples: ['其中街道', ',镇机关公开'],
    nearMisses: ['各街道', '其中乡镇'],
  },
  /** A government's office beside its departments: neither is the whole level. */
  officeHalf: {
    pattern:
      /政府(?:及其?)?办公[室厅](?:主动)?(?:公开|发布)?(?:政府)?(?:信息)?#[^。]{0,20}部门(?:主动)?(?:公开|发布)?(?:信息)?#/,
    examples: ['县政府办公室公开##,县政府各部门公开##'],
    nearMisses: ['县政府办公室公开##,各乡镇公开##'],
  },
  villageHalf: {
    pattern: /(?:[村居]|社区|村\(居\)|村\(社区\))(?:委会)?(?:公开|发布)?(?:信息)?#/,
    examples: ['、村居##', '社区公开##'],
    nearMisses: ['村居公开栏##'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
