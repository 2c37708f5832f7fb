import type { ChromePattern } from './types.js';

/** Script, style and markup that leaked into text, rulers of dumps, marks of printed pages. */
export const leaks: readonly ChromePattern[] = [
  {
    id: 'leak.script',
    where: 'anywhere',
    pattern:
      /^(?:(?:var|let|const)[A-Za-z_$][\w$]{0,40}(?:=|;|,)[^。]{0,360}|function[\w$]{0,40}\([\w$,]{0,80}\)\{?[^。]{0,340}|(?:\$|jQuery)[(.][^。]{1,360}|(?:document|window|location|top|self)\.[A-Za-z][^。]{1,340}|(?:if|for|while|switch)\([^。]{1,200}\)\{?[^。]{0,160}|\}?else(?:if\([^。]{1,120}\))?\{[^。]{0,240}|try\{[^。]{0,200}|\}?catch\([\w$]{1,12}\)\{[^。]{0,200}|return[\w$'"+().;-]{0,80};\}?|[\w$.[\]]{1,60}\.(?:innerHTML|value|src|style|href)[\w.]{0,20}=[^。]{0,300})$/,
    examples: [
      'varsiteCode="3415230001",pv=20193;',
      'functionsetFont(n){document.getElementById("zoom");}',
      '$(document).ready(function(){',
      'document.write("<script>");',
      'if(a==1){b();}',
      'window.onload=init;',
    ],
    nearMisses: ['www.example.gov.cn', '(二)依申请公开情况', 'various', '0/0'],
  },
  {
    id: 'leak.braces',
    where: 'anywhere',
    pattern: /^[{}()[\];,]{1,12}$/,
    examples: ['}', '});', '}}'],
    nearMisses: ['[1]', '()条'],
  },
  {
    id: 'leak.style',
    where: 'anywhere',
    pattern:
      /^(?:@(?:media|import|charset|font-face|page)[^。]{0,300}|[.#]?[A-Z][\w.#,:>*\s-]{0,120}\{[^{}。]{0,300}\}?|[a-z-]{3,30}:[^{};。\u4e00-\u9fa5]{1,60};\}?)$/i,
    examples: [
      '.article-tb{padding:20px0;}',
      '@mediascreenand(max-width:900px){',
      'body{font:14px}',
      'p.MsoNormal{margin:0cm;',
      'font-size:14px;',
    ],
    nearMisses: ['http://www.example.gov.cn/', 'E-mail:a@b.cn', '电子邮箱:a@b.cn;'],
  },
  {
    id: 'leak.markup',
    where: 'anywhere',
    pattern:
      /^(?:<!--|-->|<!\[CDATA\[|\]\]>|\/\/\]\]>|<\/?[A-Za-z][^<>。]{0,200}>|&nbsp;?|&(?:amp|lt|gt|quot|#\d{1,6});?){1,6}$/,
    examples: ['-->', '<br/>', '&nbsp;&nbsp;', '</div></div>', '<!--'],
    nearMisses: ['<政府信息公开条例>', '&', '->'],
  },
  {
    id: 'ruler.dump',
    where: 'anywhere',
    pattern:
      /^(?:={4,40}|-{6,60}|\*{6,60}|_{6,60}|—{6,60}|~{4,60})(?:正文|内容|BODY|TEXT|END|完)?(?:={0,40}|-{0,60}|\*{0,60}|_{0,60})$/i,
    examples: ['====================正文====================', '--------', '******'],
    nearMisses: ['——', '---', '----', '|---|---|'],
  },
  {
    id: 'page.number',
    where: 'anywhere',
    pattern:
      /^(?:[-—–·~]{1,3}\d{1,3}[-—–·~]{1,3}|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|共\d{1,3}页[,/]?第\d{1,3}页|Page\d{1,3}(?:of\d{1,3})?|-?第[一二三四五六七八九十]{1,3}页-?|\d{1,3}\/\d{1,3}页?)$/i,
    examples: ['-3-', '—12—', '第3页共12页', '第3页', '3/12', 'Page3of12'],
    nearMisses: ['-3', '3', '第3页列有统计表', '+15', '3/12/2013'],
  },
];
