import type { Agency } from './agencies.js';
import type { Part } from './wording.js';

const paragraph = (text: string): string => `<p>${text}</p>`;

function drawPart({ number, heading, paragraphs, table, parts }: Part): string {
  const title =
    number === '' || number.startsWith('（') ? number + (heading ?? '') : `${number}、${heading ?? ''}`;
  return [
    heading === null ? '' : `<p><strong>${title}</strong></p>`,
    ...paragraphs.map(paragraph),
    table ?? '',
    ...parts.map(drawPart),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The page of a government site that shows the report. */
export function drawPage(agency: Agency, year: number, parts: readonly Part[]): string {
  const title = `${agency.name}${String(year)}年政府信息公开工作年度报告`;
  const law =
    year <= 2018
      ? '《中华人民共和国政府信息公开条例》'
      : '《中华人民共和国政府信息公开条例》（国务院令第711号）';
  const opening = `本报告依照${law}编制，所列数据的统计期限自${String(year)}年1月1日起至${String(year)}年12月31日止。`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title><meta name="PubDate" content="${String(year + 1)}-01-2${String(year % 9)}"></head>
<body>
<div class="crumbs">首页 &gt; 政府信息公开 &gt; 年度报告</div>
<h1>${title}</h1>
<div class="article">
${paragraph(opening)}
${parts.map(drawPart).join('\n')}
<p>${agency.name}</p>
<p>${String(year + 1)}年1月2${String(year % 9)}日</p>
</div>
</body>
</html>
`;
}
