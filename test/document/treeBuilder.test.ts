import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { DomNode } from '../../src/document/html/dom.js';
import { TreeBuilder } from '../../src/document/html/treeBuilder.js';

function build(html: string): DomNode {
  const builder = new TreeBuilder();
  new Parser(builder).end(html);
  return builder.root;
}

const byLibrary = (html: string): DomNode =>
  load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0] as unknown as DomNode;

interface Outline {
  readonly is: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Outline[] | null;
}

/** What the readers see of a tree; that a node knows its neighbours is asked on the way. */
function outline(node: DomNode): Outline {
  const children = node.children ?? null;
  children?.forEach((child, i) => {
    expect(child.parent).toBe(node);
    expect(child.next).toBe(children[i + 1] ?? null);
  });
  const isElement = node.attribs !== undefined;
  return {
    is: node.type === 'text' ? `text ${node.data ?? ''}` : isElement ? (node.name ?? '') : node.type,
    attribs: { ...node.attribs },
    children: children?.map(outline) ?? null,
  };
}

const pieces = [
  '<p>',
  '</p>',
  '<P class="a&amp;b" ID=c hidden>',
  '<div style=\'color:red\' style="x">',
  '</div>',
  '<table>',
  '<tr>',
  '<td rowspan=2>',
  '</table>',
  '<br>',
  '</br>',
  '<img src=1.png/>',
  '<svg><path/></svg>',
  '<script>if(a<b)"</p>"</script>',
  '<style>p{}</style>',
  '<title>年报&nbsp;</title>',
  '<textarea><p></textarea>',
  '<!-- 注 -->',
  '<!doctype html>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '收到申请12件&#12290;',
  '&nbsp;&lt;',
  '&am',
  ' < 5 ',
  '\n',
  '<a href="x',
  '<',
];

describe('the tree of a page', () => {
  test('texts that only a reference or a stray end tag parts are one', () => {
    const [first, ...others] = build('收到&nbsp;3</b>件<!-- 注 -->。').children ?? [];
    expect(first?.data).toBe('收到\u00a03件');
    expect(others.map(({ type }) => type)).toEqual(['comment', 'text']);
  });

  test('is that of the handler that comes with the parser', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
        const html = chosen.join('');
        expect(outline(build(html))).toEqual(outline(byLibrary(html)));
      }),
      { numRuns: 500 },
    );
  });
});
