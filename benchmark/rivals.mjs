/** What a user would try instead: the libraries at hand and a few expressions. They read one document as bytes. */
import * as cheerio from 'cheerio';
import * as slim from 'cheerio/slim';
import jschardet from 'jschardet';
import { JSDOM } from 'jsdom';
import { Readability } from '@mozilla/readability';

const naive = [
  /主动公开\D{0,20}(\d+)条/,
  /收到\D{0,30}申请\D{0,10}(\d+)件/,
  /行政复议\D{0,10}(\d+)件/,
  /行政诉讼\D{0,10}(\d+)件/,
];

const readNumbers = (text) => naive.map((pattern) => pattern.exec(text)?.[1] ?? null);

/** The light parse and the text alone: nothing is read from it. */
export function textWithCheerio(bytes) {
  const page = slim.load(new TextDecoder('utf-8').decode(bytes), {
    xml: { xmlMode: false, decodeEntities: true },
  });
  return page.root().text();
}

/** jschardet, cheerio as it comes, expressions. */
export function readWithCheerio(bytes) {
  const { encoding } = jschardet.detect(bytes);
  const page = cheerio.load(new TextDecoder(encoding ?? 'utf-8').decode(bytes));
  return readNumbers(page('body').text());
}

/** jsdom and Readability, expressions. */
export function readWithJsdom(bytes) {
  const dom = new JSDOM(new TextDecoder('utf-8').decode(bytes), { url: 'http://example.com/' });
  return readNumbers(new Readability(dom.window.document).parse()?.textContent ?? '');
}
