const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an element; line ends become `<br>`. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
    .replace(/\r\n|[\n\v\f\r\u2028]/g, '<br>');
}

/** One cell of a table that is written as HTML. */
export interface HtmlCell {
  /** Finished HTML. */
  readonly html: string;
  readonly rowspan: number;
  readonly colspan: number;
}

/** Rows of cells as a table; what spans cover is left out by the caller. */
export function writeTable(rows: readonly (readonly HtmlCell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`);
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function writeCell({ html, rowspan, colspan }: HtmlCell): string {
  const rows = rowspan > 1 ? ` rowspan="${rowspan}"` : '';
  const columns = colspan > 1 ? ` colspan="${colspan}"` : '';
  return `<td${rows}${columns}>${html}</td>`;
}
