/** The first chapter: above it stand title and preamble. Runs on a folded line. */
export const firstChapter = {
  pattern: /^(?:一[、.]|第一[部章节]|\(一\))/,
  examples: ['一、概述', '第一部分概述', '(一)公开情况'],
  nearMisses: ['一是加强领导', '二、主动公开', '第一次会议'],
};

/** Any chapter: below the first one no head of a document goes on. Runs on a folded line. */
export const anyChapter = {
  pattern:
    /^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]{1,2}[部章节]|\([一二三四五六七八九十]{1,2}\)|1[、.])/,
  examples: ['三、收费情况', '第二章', '(二)形式', '1、概述', '1.概述'],
  nearMisses: ['三是加强领导', '12条', '(2)形式', '第二次'],
};
