import type { Progress } from '../../batch/index.js';
import type { Terminal } from '../terminal.js';

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly stop: () => void;
}

const silent: ProgressDisplay = { show: () => undefined, stop: () => undefined };
const megabyte = 1e6;
/** Seconds between two lines of a log. */
const logInterval = 60;
/** Seconds between two states of the bar. */
const barInterval = 0.5;

/** A bar for people, a line a minute for a log, nothing for those who want it quiet. */
export async function showProgress(terminal: Terminal, quiet: boolean): Promise<ProgressDisplay> {
  if (quiet) return silent;
  return terminal.isInteractive ? showBar(terminal) : showLines(terminal);
}

function showLines(terminal: Terminal): ProgressDisplay {
  let shown = 0;
  return {
    show(progress) {
      if (progress.seconds - shown < logInterval) return;
      shown = progress.seconds;
      terminal.warn('batch.progressLine', {
        percent: Math.floor((100 * progress.doneBytes) / (progress.totalBytes || 1)),
        state: describe(progress, terminal),
      });
    },
    stop: () => undefined,
  };
}

async function showBar(terminal: Terminal): Promise<ProgressDisplay> {
  const { default: bars } = await import('cli-progress');
  const bar = new bars.SingleBar(
    { format: '{bar} {percentage}% {state}', hideCursor: true, clearOnComplete: true, noTTYOutput: false },
    bars.Presets.shades_grey,
  );
  let shown = -1;
  return {
    show(progress) {
      if (shown >= 0 && progress.seconds - shown < barInterval) return;
      const state = { state: describe(progress, terminal) };
      if (shown < 0) bar.start(progress.totalBytes || 1, progress.doneBytes, state);
      else bar.update(progress.doneBytes, state);
      shown = progress.seconds;
    },
    stop() {
      if (shown >= 0) bar.stop();
      shown = -1;
    },
  };
}

function describe(progress: Progress, terminal: Terminal): string {
  const { documents, reports, errors, doneBytes, totalBytes, readBytes, seconds } = progress;
  const speed = seconds > 0 ? readBytes / seconds : 0;
  return terminal.say('batch.progress', {
    documents,
    reports,
    errors,
    speed: (speed / megabyte).toFixed(1),
    left: speed > 0 ? describeTime((totalBytes - doneBytes) / speed) : '?',
  });
}

/** 4:05, or 2:04:05. */
function describeTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0
    ? `${String(hours)}:${pad(minutes)}:${pad(whole % 60)}`
    : `${String(minutes)}:${pad(whole % 60)}`;
}
