const document =
  /^\s{0,80}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,400}-->\s{0,20})?<(?:!doctype\s+html|html|head|body)\b/i;
const frame = /<(?:html|body|head|table|ucapcontent)\b[^<>]{0,2000}>/i;
const tag =
  /<\/?(?:p|div|span|br|td|tr|th|tbody|table|li|ul|dl|dd|font|strong|b|h[1-6]|center|meta|a|img|section|o:p)(?:\s[^<>]{0,2000})?\/?>/gi;

/** So many tags in so much text make it a page; fewer are strays in plain text. */
const tagsOfPage = 6;
const charactersPerTag = 1500;

/**
 * Tells a page (or a fragment of one) from plain text by its tags; the name of the file only settles a
 * doubtful case (`namedHtml`).
 * Plain text with a stray `<br>` or entities stays plain text.
 */
export function looksLikeHtml(text: string, namedHtml = false): boolean {
  if (document.test(text.slice(0, 1200))) return true;
  if (!text.includes('<') || !text.includes('>')) return false;
  if (
    /^\s{0,80}<(?:p|div|table|h1|span|font|center|article|section)\b[^<>]{0,2000}>/i.test(text.slice(0, 2400))
  )
    return true;
  const needed = namedHtml ? 1 : Math.max(tagsOfPage, text.length / charactersPerTag);
  let seen = 0;
  tag.lastIndex = 0;
  while (tag.exec(text) !== null) {
    seen++;
    if (seen >= needed) return true;
  }
  return seen >= 3 && frame.test(text);
}
