import { readFrames } from './frame.js';
import type { PartWriter } from './partWriter.js';
import type { Spools } from './spools.js';
import type { Turns } from './turns.js';

export interface Assembly {
  readonly writer: PartWriter;
  readonly spools: Spools;
  /** Where the spool of a task stands; null where it has not begun. */
  readonly locate: (task: number) => string | null;
  /** How many tasks there are, once that is known. */
  readonly countTasks: () => number | null;
  /** Documents after which the output ends. */
  readonly limit: number | null;
  readonly turns: Turns;
}

/** Moves the frames of all tasks into the parts, in the order of the input, as they come. */
export async function assemble(assembly: Assembly): Promise<void> {
  for (let { task } = assembly.writer.place; !isOver(assembly, task); task++) await moveTask(assembly, task);
}

const isFull = ({ writer, limit }: Assembly): boolean => limit !== null && writer.totals.documents >= limit;

function isOver(assembly: Assembly, task: number): boolean {
  const count = assembly.countTasks();
  return (count !== null && task >= count) || isFull(assembly);
}

async function moveTask(assembly: Assembly, task: number): Promise<void> {
  const { writer, spools, locate, turns } = assembly;
  let offset = 0;
  while (!isOver(assembly, task)) {
    const path = locate(task);
    for (const frame of path === null ? [] : readFrames(path, offset)) {
      // The next attempt at a task begins with the same frames: the offset stays good when the spool changes.
      offset = frame.next;
      if (frame.head.number < writer.place.frame) continue;
      if (writer.add(task, frame)) spools.dropBefore(task);
      if (frame.head.end || isFull(assembly)) return;
    }
    await turns.wait();
  }
}
