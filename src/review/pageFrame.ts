import { createHash } from 'node:crypto';
import { pageAssets } from './pageAssets.js';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What stands before the reports: nothing may be loaded and only the page's own script runs, whatever the documents
 * hold (docs/review.md).
 */
export function openPage(language: 'zh' | 'en'): string {
  const { script, style } = pageAssets;
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>gov-report review</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">${language === 'zh' ? '正在打开……' : 'Opening …'}</p></div>
<noscript>${language === 'zh' ? '此页面需要 JavaScript。' : 'This page needs JavaScript.'}</noscript>
`;
}

/** A block of data; `name` is made by the tool. */
export const writeBlock = (name: string, content: string): string =>
  `<script type="text/plain" id="${name}">${content}</script>\n`;

/** The script comes last: everything it asks for is there. */
export const closePage = (): string => `<script>${pageAssets.script}</script>\n</body>\n</html>\n`;
