import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import fc from 'fast-check';
import { parseLightly } from '../../src/document/html/light/parseLightly.js';
import type { DomNode } from '../../src/document/html/dom.js';

/** The tree as lines, indented: elements with their attributes, texts in quotation marks, `#` for what is neither, `!` behind a wrong link. */
function draw(root: DomNode): readonly string[] {
  const lines: string[] = [];
  const drawBelow = (node: DomNode, indent: string): void => {
    const children = node.children ?? [];
    children.forEach((child, i) => {
      const isLinked = child.parent === node && child.next === (children[i + 1] ?? null);
      if (!isLinked) lines.push(`${indent}!`);
      if (child.type === 'text') lines.push(indent + JSON.stringify(child.data));
      else if (child.attribs === undefined) lines.push(`${indent}#`);
      else lines.push(`${indent}${child.name ?? ''} ${JSON.stringify(child.attribs)}`);
      drawBelow(child, `${indent} `);
    });
  };
  drawBelow(root, '');
  return lines;
}

const parseWithLibrary = (html: string): DomNode =>
  load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0] as unknown as DomNode;

/** Ends whatever is open: at the end of a page that is cut off the two may differ. */
const ending = `"'>--> ]]></script></title></textarea></style></xmp><p>尾`;

function expectSame(html: string): void {
  expect(draw(parseLightly(html))).toEqual(draw(parseWithLibrary(html)));
}

const words = (list: string): readonly string[] => list.split(' ');
const marks = [
  ...words(`< > / </ <! <!- <!-- --> -- ? <? [ <![CDATA[ ]]> " ' = a 甲 3`),
  ' ',
  '\n',
  '\t',
  '\f',
];
const tags = words(
  'p P br BR hr img div tr td th tbody tfoot li dl dt dd svg math mi desc script SCRIPT style textarea xmp option ' +
    'optgroup select input body head link rt h1 <p> </p> </br> <br/> <svg> <svg/> </svg> <script> </script </script> ' +
    '<textarea> <table> <tr> <td> </table> <li> <a class=x href= <a=b id=" x>',
);
const entities = words('& &amp; &lt;p&gt; &nbsp &copy &copyx &notit; &#20013; &#x4e2d &# &#x80; &; &ampx');
const titles = words('title <title> <Title/> </title> </title');

const pageOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join('') + ending);

describe('the tree of the light parser is that of the library', () => {
  const folder = join(import.meta.dirname, '../../fixtures/reports');
  const pages = readdirSync(folder).filter((slug) => readdirSync(join(folder, slug)).includes('source.html'));

  test.each(pages)('%s', (slug) => {
    expectSame(new TextDecoder().decode(readFileSync(join(folder, slug, 'source.html'))));
  });

  test('whatever tags, marks and entities follow one another', () => {
    fc.assert(fc.property(pageOf([...marks, ...tags, ...entities]), expectSame), { numRuns: 2000 });
  });

  test('and titles', () => {
    fc.assert(fc.property(pageOf([...marks, ...tags, ...titles]), expectSame), { numRuns: 1000 });
  });
});

describe('a page that is cut off', () => {
  test.each([
    ['in the middle of a word', '<p>全年公开', ['p {}', ' "全年公开"']],
    ['in a start tag', '<p>甲</p><td class="a', ['p {}', ' "甲"']],
    ['in an end tag', '<p>甲</p', ['p {}', ' "甲"']],
    ['behind <', '<p>甲<', ['p {}', ' "甲<"']],
    ['in a comment', '<p>甲<!-- 乙 <b>', ['p {}', ' "甲"', ' #']],
    ['in a declaration, which may be text', '<p>甲<!乙', ['p {}', ' "甲乙"']],
    ['in a script', '<script>a<b;&amp;', ['script {}', ' "a<b;&amp;"']],
    ['in an entity', '<p>甲&am', ['p {}', ' "甲&am"']],
  ])('%s', (_, html, lines) => {
    expect(draw(parseLightly(html))).toEqual(lines);
  });
});

test('an entity behind < in a title is decoded', () => {
  expect(draw(parseLightly('<title>甲<&ldquo;乙&rdquo;</title>'))).toEqual(['title {}', ' "甲<“乙”"']);
});
