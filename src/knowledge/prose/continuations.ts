import { compose } from './compose.js';
/** A number that goes on from the one before it without naming what it counts: 培训1期，35人次. */
export interface Continuation {
  readonly id: string;
  /** The path of the number before. */
  readonly after: string;
  readonly path: string;
  readonly units: 'person' | 'event';
  /** All that stands between the two numbers. */
  readonly between: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** Where nothing else reads the second number. */
export const continuations: readonly Continuation[] = [
  {
    id: 'resources.trainees.behind-sessions',
    after: 'resources.training_sessions',
    path: 'resources.trainees',
    units: 'person',
    between: compose(
      '^(?:(?:政府信息公开|信息公开|政务公开|业务|专题){0,2}培训)?(?:班|课|会)?[,、;(]?(?:共|累计|先后|集中)?',
      '(?:(?:培训|参训|受训|轮训|听课|到课|参加|参培|参与|到课|到会|到训|与会|实到|来了|学员|办班|人数)[^#¤,;。]{0,10}',
      '|[覆复]盖(?:[^#¤,;。]{0,6}(?:人员|干部|人数|信息员))?|(?:[覆复]盖|涉及|面向)[^#¤,;。]{2,30},)?(?:共计|合计|累计|总计|共|计|达)?$',
    ),
    examples: [
      '政府信息公开培训：1期，⟦35人次⟧',
      '组织了两期培训班，参加人数⟦180人⟧',
      '举办政府信息公开培训1次，到会⟦38人⟧',
      '信息公开培训班办了1期，来了⟦45名⟧信息员',
      '开展政务公开专题培训2场，覆盖干部⟦160人次⟧',
      '举办政府信息公开骨干培训班两期，受训干部⟦近260人次⟧',
      '开展政务公开业务培训3场，覆盖各乡镇和机关部门，共计⟦275人次⟧',
    ],
    nearMisses: ['举办政府信息公开培训班2期，接待来访35人次', '举办政府信息公开培训班2期，另走访35人次'],
  },
];
