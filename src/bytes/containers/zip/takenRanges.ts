/**
 * The parts of an archive that members have taken. Honest members do not overlap; bombs have thousands that share
 * their bytes. Parts side by side are joined, so that an archive in order needs one.
 */
export class TakenRanges {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Takes a part; false where some of it is taken. */
  take(start: number, end: number): boolean {
    const at = this.countBefore(start);
    const before = this.ends[at - 1] ?? -1;
    const after = this.starts[at] ?? Infinity;
    if (before > start || after < end) return false;
    const joinsBefore = before === start;
    const joinsAfter = after === end;
    if (joinsBefore && joinsAfter) {
      this.ends.splice(at - 1, 1);
      this.starts.splice(at, 1);
    } else if (joinsBefore) this.ends[at - 1] = end;
    else if (joinsAfter) this.starts[at] = start;
    else {
      this.starts.splice(at, 0, start);
      this.ends.splice(at, 0, end);
    }
    return true;
  }

  /** How many parts begin at or before this place. */
  private countBefore(start: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
