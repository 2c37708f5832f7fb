import type { Document, Span } from '../../../types.js';
import { lexiconOf } from '../lexicon.js';
import type { Piece } from '../piece.js';
import { readView } from '../grid/index.js';
import { readBars } from './bars.js';
import { tellLayout } from './layout.js';
import { viewLines } from './lines.js';
import { readLoose } from './loose.js';
import { readLooseMatrix } from './matrix.js';
import { makeStream, spanOf, type Stream } from './stream.js';
import { makeTokens, type Token } from './tokens.js';
import { findZones, frameStart, type Zone } from './zones.js';

/** Words of which every official table prints one, so that most narrative reports are done here. */
const anchors = [
  '信息内容',
  '统计指标',
  '指标名称',
  '计量单位',
  '申请人情况',
  '法人或其他组织',
  '继续办理',
  '申请总数',
  '申请数',
  '答复数',
  '结果维持',
  '结结其尚',
  '处理决定数',
  '制发件数',
];

/** The pieces of official tables in the text outside the grids. */
export function readText(document: Document, parts: readonly Span[]): Piece[] {
  const stream = makeStream(document, parts);
  if (!anchors.some((anchor) => stream.string.includes(anchor)) && !stream.string.includes('结结其尚'))
    return [];
  const tokens = makeTokens(stream);
  return findZones(tokens).map((zone) => {
    const piece = readZone(stream, tokens, zone);
    piece.spans.push(spanOfZone(stream, tokens, { ...zone, start: frameStart(tokens, zone) }));
    return piece;
  });
}

function readZone(stream: Stream, tokens: readonly Token[], zone: Zone): Piece {
  const layout = tellLayout(stream, tokens, zone);
  if (layout === 'lines') {
    const span = wholeLines(stream.text, spanOfZone(stream, tokens, zone));
    const piece = readView(lexiconOf(zone.model.id), viewLines(stream.text, span), 'table_text');
    if (piece.rows.size > 0) return piece;
  }
  if (zone.model.layout === 'matrix') return readLooseMatrix(stream, tokens, zone);
  return layout === 'bars' ? readBars(stream, tokens, zone) : readLoose(stream, tokens, zone);
}

function spanOfZone(stream: Stream, tokens: readonly Token[], zone: Zone): Span {
  return spanOf(stream, tokens[zone.start]?.start ?? 0, tokens[zone.end - 1]?.end ?? 0);
}

function wholeLines(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.end);
  return { start: text.lastIndexOf('\n', span.start - 1) + 1, end: end < 0 ? text.length : end };
}
