import { matchesOf } from '../knowledge/prefilter/index.js';
import {
  bareValue,
  bodyStart,
  cellsInside,
  isTableLabel,
  closesTitle,
  endsTitle,
  joinsClosed,
  joinsTitle,
  kindOfHeading,
  statements,
  titleEnding,
  titleGoesOn,
} from '../knowledge/headings/index.js';
import type { TextView } from '../document/view.js';
import type { SectionKind } from '../types.js';

/** A title in the reading view of the beginning of a chapter. */
export interface Title {
  /** Where it ends in the view. */
  readonly end: number;
  readonly kind: SectionKind;
  /** Whether text follows it in the same paragraph. */
  readonly inline: boolean;
  /** Whether what follows is the value of the title as a label (收费:0元). */
  readonly labels: boolean;
}

/** Whether white space stands before this place of the title. */
type GapTest = (end: number) => boolean;

const maxWholeTitle = 45;
const maxTitle = 40;
const maxUnknownTitle = 24;
const sentenceEnd = /[。;!?]/;
const stopSign = /[。:;!?]/;
const stopsShort = /[和与及、的以或因]$/;

/**
 * The title that begins at `from`. `open`: the paragraph goes on behind the view. A title never holds a number of
 * things, a statement or the label of a table; where its end is not plain, it is cut at the first end that names a
 * kind of chapter, or there is none. `numbered`: a number that counts on makes a few words before a blank a title too.
 */
export function readTitle(head: TextView, from: number, open: boolean, numbered: boolean): Title | null {
  const rest = head.string.slice(from);
  const stop = rest.search(sentenceEnd);
  const whole = rest.replace(/[。:]$/, '');
  const closed = !open && (stop === -1 || (stop === rest.length - 1 && rest.endsWith('。')));
  const isGap: GapTest = (end) => head.isGap(from + end);
  if (closed && isWholeTitle(rest, whole)) {
    const cut = head.isWhole ? null : cutAtGap(rest, whole, isGap);
    if (cut !== null) return made(from, rest, cut, true);
    // 三、依申请公开2013年收到申请较多。
    const body = rest.endsWith('。') ? atBody(rest, rest.slice(1).search(bodyStart) + 1) : null;
    return body === null ? made(from, rest, whole.length, false) : made(from, rest, body, true);
  }
  const end = inlineEnd(rest, isGap, numbered);
  return end === null ? null : made(from, rest, end, true);
}

/** Where a title with white space in it ends that may be a title as a whole. */
function cutAtGap(rest: string, whole: string, isGap: GapTest): number | null {
  const ending = endingIn(whole, whole.length, isGap, 0);
  if (ending !== null && isGap(ending) && names(whole.slice(0, ending))) return ending;
  // 六、问题与改进 部分信息公开滞后。
  return rest.endsWith('。') && !endsTitle.test(whole) ? gapIn(whole, whole.length, isGap) : null;
}

function made(from: number, rest: string, length: number, inline: boolean): Title {
  const kind = kindOfHeading(rest.slice(0, length));
  return { end: from + length, kind, inline, labels: inline && bareValue.test(rest.slice(length)) };
}

function isWholeTitle(rest: string, title: string): boolean {
  if (title.length > maxWholeTitle || title.length < 2) return false;
  const sentence = rest.endsWith('。') && (/,/.test(title) || title.length > maxUnknownTitle);
  return !sentence && !/^[《“"]/.test(title) && !/[,、]\d|:/.test(title) && isPlain(title);
}

/** Where a title ends that text follows. */
function inlineEnd(rest: string, isGap: GapTest, numbered: boolean): number | null {
  const window = rest.slice(0, maxTitle + 2);
  const stop = window.search(stopSign);
  const body = window.slice(1).search(bodyStart) + 1;
  const limit = Math.min(stop === -1 ? maxTitle : stop, body === 0 ? maxTitle : body, maxTitle);
  const closed = limit === stop && /[。:]/.test(window.charAt(stop));
  const ending = endingIn(window, limit, isGap, body);
  const gap = gapIn(window, limit, isGap);
  if (
    closed &&
    isShort(window.slice(0, stop)) &&
    !(ending !== null && (isGap(ending) || window[ending] === '(')) &&
    (gap === null || endsTitle.test(window.slice(0, stop)))
  )
    return stop;
  return (
    ending ??
    gap ??
    (body === limit ? atBody(window, body) : null) ??
    (numbered ? firstGap(window, limit, isGap) : null)
  );
}

/** Title before a full stop or colon. */
function isShort(title: string): boolean {
  const most = kindOfHeading(title) === 'unknown' ? maxUnknownTitle : maxTitle;
  return title.length >= 2 && title.length <= most && !/,/.test(title) && isPlain(title);
}

/** The first word that can end a title, where the title names a kind or a blank or plain text follows. */
function endingIn(window: string, limit: number, isGap: GapTest, body: number): number | null {
  for (const match of matchesOf(titleEnding, window)) {
    const end = match.index + match[0].length;
    if (end > limit) return null;
    const behind = window.slice(end);
    const blank = isGap(end);
    const goesOn = blank && closesTitle.test(match[0]) ? joinsClosed : joinsTitle;
    if (end < limit && (goesOn.test(behind) || (!blank && titleGoesOn.test(behind)))) continue;
    const title = window.slice(0, end);
    if (names(title) || ((blank || end === body) && end > 3 && isShort(title))) return end;
  }
  return null;
}

/** In a dump the blank that was a line end closes a title without such a word: 三、依申请公开 全年受理… */
function gapIn(window: string, limit: number, isGap: GapTest): number | null {
  for (let end = 2; end <= limit && end < window.length; end++) {
    if (!isGap(end) || joinsTitle.test(window.slice(end))) continue;
    const title = window.slice(0, end);
    if (!stopsShort.test(title) && names(title)) return end;
  }
  return null;
}

function atBody(window: string, body: number): number | null {
  const title = window.slice(0, body);
  return body >= 2 && !stopsShort.test(title) && names(title) ? body : null;
}

const maxBriefTitle = 10;

function firstGap(window: string, limit: number, isGap: GapTest): number | null {
  for (let end = 2; end <= Math.min(limit, maxBriefTitle) && end < window.length; end++) {
    if (isGap(end)) return /,/.test(window.slice(0, end)) || !isPlain(window.slice(0, end)) ? null : end;
  }
  return null;
}

const names = (title: string): boolean =>
  !/,/.test(title) && kindOfHeading(title) !== 'unknown' && isPlain(title);

/** No statement, no row of a table. */
function isPlain(title: string): boolean {
  return (
    !isTableLabel(title) && !cellsInside.test(title) && !statements.some(({ pattern }) => pattern.test(title))
  );
}
