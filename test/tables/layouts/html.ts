import type { Random } from '../random.js';
import type { Sheet, SheetCell, SheetRow } from '../sheet.js';

export type HtmlFamily = 'html_plain' | 'html_word' | 'html_nested' | 'html_page_break';

/** The sheets of one table as HTML, the way portals and word processors write them. */
export function renderHtml(sheets: readonly Sheet[], rng: Random, family: HtmlFamily): string {
  const draw = family === 'html_word' ? wordCell : plainCell;
  const gap = rng.pick(['\n', '\n<p>&nbsp;</p>\n', '\n<p></p>\n']);
  const tables = sheets.flatMap((sheet) => {
    const pieces = family === 'html_page_break' ? cutSheet(sheet, rng) : [sheet];
    return pieces.map(({ rows }) => `<table border="1" cellspacing="0">${drawRows(rows, rng, draw)}</table>`);
  });
  const html = tables.join(gap);
  if (family !== 'html_nested') return html;
  return `<table width="100%"><tr><td class="left"></td><td><div>${html}</div></td></tr></table>`;
}

type DrawCell = (cell: SheetCell, rng: Random) => string;

function drawRows(rows: readonly SheetRow[], rng: Random, draw: DrawCell): string {
  const body = rows
    .map((row) => {
      const cells = row.map((cell) => {
        const spans =
          (cell.rows > 1 ? ` rowspan="${String(cell.rows)}"` : '') +
          (cell.columns > 1 ? ` colspan="${String(cell.columns)}"` : '');
        const tag = cell.role === 'head' && rng.chance(0.1) ? 'th' : 'td';
        return `<${tag}${spans}>${draw(cell, rng)}</${tag}>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  return rng.chance(0.7) ? `<tbody>\n${body}\n</tbody>` : body;
}

const escape = (text: string) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;').replace(/\n/gu, '<br>');

function plainCell({ text }: SheetCell, rng: Random): string {
  if (text === '') return rng.pick(['', '&nbsp;', '', ' ']);
  return rng.chance(0.2) ? `<p>${escape(text)}</p>` : escape(text);
}

/** Word's mark-up: a paragraph and spans in each cell, numbers and labels cut over several spans. */
function wordCell({ text, role }: SheetCell, rng: Random): string {
  const wrap = (inner: string) =>
    `<p class="MsoNormal" align="center" style="text-align:center"><span lang="EN-US">${inner}</span></p>`;
  if (text === '') return wrap(rng.pick(['<o:p>&nbsp;</o:p>', '&nbsp;', '']));
  if (role === 'head' && text.includes('\n') && rng.chance(0.5))
    return wrap([...text.replace('\n', '')].join('<br>'));
  if (text.length < 2 || rng.chance(0.5)) return wrap(`${escape(text)}<o:p></o:p>`);
  const at = rng.int(1, text.length - 1);
  return wrap(`${escape(text.slice(0, at))}</span><span style="font-family:宋体">${escape(text.slice(at))}`);
}

/** Cut in two by a page break: cells that span the cut go on in the second table, which repeats the heads. */
function cutSheet(sheet: Sheet, rng: Random): Sheet[] {
  const data = sheet.rows.length - sheet.headRows;
  if (data < 4) return [sheet];
  const at = sheet.headRows + rng.int(2, data - 2);
  const repeatHeads = sheet.headRows > 0 && rng.chance(0.8);
  const repeatLabels = rng.chance(0.6);
  const first: SheetCell[][] = [];
  const second: SheetCell[][] = sheet.rows.slice(at).map((row) => [...row]);
  const carried: SheetCell[] = [];
  sheet.rows.slice(0, at).forEach((row, r) => {
    first.push(
      row.map((cell) => {
        const over = r + cell.rows - at;
        if (over <= 0) return cell;
        carried.push({ ...cell, text: repeatLabels ? cell.text : '', rows: over });
        return { ...cell, rows: cell.rows - over };
      }),
    );
  });
  second[0] = [...carried, ...(second[0] ?? [])];
  const heads = repeatHeads ? sheet.rows.slice(0, sheet.headRows) : [];
  return [
    { ...sheet, rows: first },
    { ...sheet, rows: [...heads, ...second], headRows: heads.length },
  ];
}
