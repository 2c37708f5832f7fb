import type { Messages } from './message.js';

/** The words of explain. */
export const explainMessages = {
  'explain.rule': { en: 'rule', zh: '规则' },
  'explain.said': { en: 'printed', zh: '原文' },
  'explain.where': { en: 'where', zh: '位置' },
  'explain.sentence': { en: 'sentence', zh: '语句' },
  'explain.refused': { en: 'refused', zh: '未采用' },
  'explain.characters': { en: 'characters {start}–{end}', zh: '第 {start}–{end} 字' },
  'explain.confidence': { en: 'confidence {value}', zh: '置信度 {value}' },
  'explain.notSaid': { en: ' (not said)', zh: '（未说明）' },
  'explain.seeBelow': { en: ' (refused, see below)', zh: '（未采用，见下）' },
  'explain.nothing': { en: 'no count was found', zh: '没有读出任何指标' },
} as const satisfies Messages;
