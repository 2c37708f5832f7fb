const chapter =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．章节]|部分)|[([][一二三四五六七八九十]{1,3}[)\]]|[\u3220-\u3229])/;
const numbered = /^(?:\d{1,2}[、.．](?!\d)|\(\d{1,2}\)|[\u2460-\u2473]|[\u2474-\u2487])/;
const date =
  /^\(?(?:\d{4}|[二一〇○零OoＯ0三四五六七八九]{4})年[\d一二三四五六七八九十元]{1,3}月[\d一二三四五六七八九十廿]{1,3}日\)?$/;
const yearWords = /(?:19|20)\d{2}|二[〇○零OoＯ0][〇○零OoＯ0一二][〇○零OoＯ0一二三四五六七八九]/;
const reportWords = /(?:报告|年报)(?:书|表)?(?:\(.{0,20}\))?$/;

/** A numbered chapter of any level. */
export const looksLikeHeading = (view: string): boolean => chapter.test(view) || numbered.test(view);

/** 一、 or （一）: chapters of a report, which lists of other articles do not have. */
export const looksLikeChapter = (view: string): boolean => chapter.test(view);

/** A date alone, as under a signature. */
export const looksLikeDate = (view: string): boolean => view.length <= 16 && date.test(view);

/** The title of a yearly report: a year, and 报告 or 年报 at the end. */
export function looksLikeTitle(view: string): boolean {
  return (
    view.length >= 8 &&
    view.length <= 80 &&
    !/[>»。]/.test(view) &&
    reportWords.test(view) &&
    yearWords.test(view)
  );
}

/** The end of a title that stands on two lines. */
export function endsLikeTitle(view: string): boolean {
  return (
    view.length >= 6 &&
    view.length <= 60 &&
    !/[>»。:]/.test(view) &&
    reportWords.test(view) &&
    /公开/.test(view)
  );
}

/** A sentence or a paragraph: long enough, with the punctuation of running text. */
export function looksLikeSentence(view: string, length: number): boolean {
  if (length >= 60) return /[。,;，；]/.test(view);
  return length >= 20 && /[,;，；、].{0,60}[。;；:]$|。$/.test(view) && /[\u4e00-\u9fa5]{6}/.test(view);
}

/** Rows and cells of a table in text. */
export function looksLikeTableText(view: string): boolean {
  return (
    /^[-+\d.,/%|\s]{1,60}$/.test(view) ||
    /\|.{0,40}\|/.test(view) ||
    (/\d[条件宗份人次个项篇元]{1,2}[,。;]?$/.test(view) && view.length >= 8)
  );
}
