import type { Wording } from './types.js';

/** A main indicator whose change from year to year is looked at. */
export interface JumpIndicator {
  /** A counts path. */
  readonly path: string;
  readonly name: Wording;
}

const named = (path: string, zh: string, en: string): JumpIndicator => ({
  path,
  name: { zh, en: `${en} (${zh})` },
});

export const jumpIndicators: readonly JumpIndicator[] = [
  named('published.total', '主动公开政府信息数', 'items published'),
  named('applications.received', '收到申请数', 'applications received'),
  named('applications.answered', '申请办理结果总数', 'applications answered'),
  named('appeals.review.total', '行政复议件数', 'administrative reviews'),
  named('appeals.litigation.total', '行政诉讼件数', 'suits'),
  named('decisions.license', '行政许可处理决定数量', 'licensing decisions'),
  named('decisions.penalty', '行政处罚处理决定数量', 'penalty decisions'),
  named('decisions.coercion', '行政强制处理决定数量', 'coercion decisions'),
  named('consultations.total', '咨询数', 'consultations'),
];

/** How often one number must hold the other, and by how much it must differ. */
export const jumpLimits = { times: 10, difference: 100 } as const;

/** 元 read as 万元 is ten thousand times as much; amounts change from year to year too. */
export const unitJumpLimits = { least: 5_000, most: 20_000 } as const;
