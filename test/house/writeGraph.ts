import { drawStages } from './drawStages.js';

/** `page` with the drawing of these imports between its marks. */
export function writeGraph(page: string, imports: Parameters<typeof drawStages>[0]): string {
  const marks = /(<!-- graph:begin -->\n)[\s\S]*(<!-- graph:end -->)/;
  if (!marks.test(page)) throw new Error('the page has no place for the drawing');
  return page.replace(
    marks,
    (_whole, begin: string, end: string) =>
      `${begin}\n\`\`\`mermaid\n${drawStages(imports)}\n\`\`\`\n\n${end}`,
  );
}
