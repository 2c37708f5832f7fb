/** Started by speed.mjs: pages a second of cheerio's light parse in a process of its own, after warming up. */
import { makeHeavyPage } from './corpus.mjs';
import { textWithCheerio } from './rivals.mjs';

const pages = Array.from({ length: 4 }, (_, i) => Buffer.from(makeHeavyPage(i + 1)));

function parseFor(milliseconds) {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < milliseconds) textWithCheerio(pages[count++ % pages.length]);
  return count / ((performance.now() - start) / 1000);
}

parseFor(1000);
console.log(parseFor(4000));
