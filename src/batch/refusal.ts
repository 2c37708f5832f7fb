/** Why a batch does not begin. */
export type RefusalReason = 'foreign' | 'finished' | 'unfinished' | 'locked' | 'changed' | 'inputChanged';

/** The output folder, or what it was begun with, does not fit this run; nothing was written. */
export class BatchRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(reason);
    this.name = 'BatchRefusal';
  }
}
