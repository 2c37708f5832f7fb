import { chapterOfOutlook } from '../knowledge/recognition/spokenYears.js';

/** What a text tells of its year, and its chapters on problems and plans, which tell of the next as well. */
export interface SplitText {
  readonly report: string;
  readonly outlook: string;
}

/** Where a chapter begins: at a line, or behind a sentence of a page in one line. The outer manner of counting first. */
const chapterStart =
  /(?<=^|[\n。;:!])(?=第?[一二三四五六七八九十]{1,3}(?:[、.]|部分)|[壹贰叁肆伍陆柒捌玖拾]{1,2}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.](?!\d))/;
const manners = [/^第?[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]/, /^\(/, /^\d/];

const headingLength = 40;

/** Cuts a folded body: a chapter on problems or plans reaches to the next of its own or of an outer manner of counting. */
export function splitOutlook(body: string): SplitText {
  const split = { report: '', outlook: '' };
  let open = -1;
  for (const chapter of body.split(chapterStart)) {
    const manner = manners.findIndex((start) => start.test(chapter));
    if (manner >= 0 && manner <= open) open = -1;
    if (open < 0 && manner >= 0 && chapterOfOutlook.pattern.test(chapter.slice(0, headingLength)))
      open = manner;
    split[open < 0 ? 'report' : 'outlook'] += chapter;
  }
  return split;
}
