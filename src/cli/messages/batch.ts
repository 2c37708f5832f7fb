import type { Messages } from './message.js';

/** How a batch stands and why one is refused. */
export const batchMessages = {
  'batch.foreign': {
    en: '{out} has files of others; name a new or empty folder with --out',
    zh: '{out} 中有其他文件，请用 --out 给出新的或空的文件夹',
  },
  'batch.nothingFound': {
    en: 'nothing is there of what was named ({inputs}); nothing was begun',
    zh: '所列的输入（{inputs}）都不存在，没有开始任何工作',
  },
  'batch.finished': {
    en: '{out} holds the output of a finished run; name another folder, or remove it',
    zh: '{out} 中已有完成的输出，请换一个文件夹或将其删除',
  },
  'batch.unfinished': {
    en: '{out} holds a run that was ended; add --resume to go on with it, or name another folder',
    zh: '{out} 中有未完成的运行；加 --resume 继续，或换一个文件夹',
  },
  'batch.locked': {
    en: '{out} is in use by another run (process {pid})',
    zh: '{out} 正被另一次运行使用（进程 {pid}）',
  },
  'batch.changed': {
    en: '{out} was begun with another {name} ({before}, now {now}); repeat the command as it was, or add --force to go on like this',
    zh: '{out} 开始时的 {name} 不同（当时 {before}，现在 {now}）；请按原命令重试，或加 --force 照此继续',
  },
  'batch.inputChanged': {
    en: '{uri} has changed since the run was ended in the middle of it; begin anew in another folder, or add --force to go on',
    zh: '{uri} 在读到一半中断后有改动；请在另一文件夹重新开始，或加 --force 继续',
  },
  'batch.finishedBefore': {
    en: '{out} is complete already, nothing to do',
    zh: '{out} 已经完成，无需再做',
  },
  'batch.ended': {
    en: 'ended; the same command with --resume goes on from here',
    zh: '已中断；同一命令加 --resume 可从此处继续',
  },
  'batch.fullDisk': {
    en: 'make room, then the same command with --resume goes on from here',
    zh: '请腾出空间，然后用同一命令加 --resume 继续',
  },
  'batch.notWritable': {
    en: 'name a folder that can be written with --out; a run that had begun goes on with --resume',
    zh: '请用 --out 给出可写的文件夹；已开始的工作可加 --resume 继续',
  },
  'batch.done': {
    en: 'documents {documents}, reports {reports}, errors {errors}, skipped {skipped}, parts {parts} in {out}, {seconds} s',
    zh: '文档 {documents} 份，报告 {reports} 份，出错 {errors} 份，跳过 {skipped} 份；{out} 中 {parts} 块，用时 {seconds} 秒',
  },
  'batch.problems': {
    en: '{count} inputs could not be read, see errors.ndjson in {out}',
    zh: '{count} 个输入无法读取，见 {out} 中的 errors.ndjson',
  },
  'batch.problems.one': {
    en: '1 input could not be read, see errors.ndjson in {out}',
    zh: '1 个输入无法读取，见 {out} 中的 errors.ndjson',
  },
  'batch.progress': {
    en: 'documents {documents}, {speed} MB/s, reports {reports}, errors {errors}, {left} left',
    zh: '文档 {documents}，{speed} MB/s，报告 {reports}，出错 {errors}，剩余 {left}',
  },
  'batch.progressLine': { en: '{percent} %: {state}', zh: '{percent} %：{state}' },
} as const satisfies Messages;
