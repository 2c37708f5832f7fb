/** Generated documents for the benchmarks: the same in every run, own text, no real place. */

/** Numbers that look random and are the same in every run. */
export function makeRandom(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

const openings = [
  '各单位把公开工作纳入年度考核，定期通报进展，对落实不力的及时督促整改，工作质量有了明显提升。',
  '围绕群众关心的教育、医疗、就业和环境保护等问题，进一步扩大公开范围，细化公开内容，增强公开的针对性。',
  '完善发布审查和保密审查程序，坚持先审查后公开、一事一审，明确经办人员和分管领导的责任。',
  '加强网站栏目维护，调整版面结构，改善检索功能，方便公众查阅，日常更新由专人负责。',
];

const counted = [
  (n) => `全年通过各种渠道主动公开政府信息${n(4000) + 100}条。`,
  (n) =>
    `其中，通过政府网站公开信息${n(2000) + 50}条，政务微博公开${n(300) + 1}条，政务微信公开${n(300) + 1}条。`,
  (n) =>
    `共收到政府信息公开申请${n(80) + 3}件，其中当面申请${n(9) + 1}件，网络申请${n(40) + 1}件，信函申请${n(20) + 1}件。`,
  (n) => `已全部按期答复，同意公开${n(30) + 1}件，不予公开${n(5) + 1}件，信息不存在${n(5) + 1}件。`,
  (n) => `因政府信息公开被申请行政复议${n(5) + 1}件，未发生行政诉讼。`,
  (n) => `举办政府信息公开业务培训${n(5) + 1}期，培训${n(200) + 20}人次。`,
  () => '本年度没有收取检索、复制、邮寄等费用。',
  (n) => `从事政府信息公开工作的人员${n(20) + 2}名，其中专职${n(3) + 1}名，兼职${n(15) + 1}名。`,
];

const chapters = ['概述', '主动公开情况', '依申请公开情况', '复议、诉讼和收费情况', '存在的问题和改进措施'];

/** A narrative report of about so many bytes in UTF-8. */
export function makeNarrative(seed, bytes = 10_000) {
  const random = makeRandom(seed);
  const year = 2009 + random(10);
  const lines = [`某某县人民政府${year}年政府信息公开工作年度报告`];
  const numerals = ['一', '二', '三', '四', '五'];
  let facts = 0;
  for (const [i, title] of chapters.entries()) {
    lines.push(`${numerals[i]}、${title}`);
    const until = (bytes * (i + 1)) / chapters.length;
    while (Buffer.byteLength(lines.join('\n')) < until - 150) {
      const filler = openings[random(openings.length)] + openings[random(openings.length)];
      const fact = i > 0 && i < 4 && facts < counted.length ? counted[facts++](random) : '';
      lines.push(filler + fact);
    }
  }
  lines.push(`某某县人民政府办公室`, `${year + 1}年3月15日`);
  return lines.join('\n');
}

/** A page of about 100 kB: menus, styles, scripts and links around a report. */
export function makeHeavyPage(seed, bytes = 100_000) {
  const random = makeRandom(seed);
  const report = makeNarrative(seed, 8000).split('\n');
  const style = Array.from(
    { length: 300 },
    (_, i) => `.c${i}{float:left;margin:${i}px;color:#${(i * 4099).toString(16)}}`,
  );
  const script = Array.from(
    { length: 300 },
    (_, i) => `function f${i}(a){return a?a.b+${i}:document.getElementById("x${i}")}`,
  );
  const words = [
    '新闻中心',
    '政策解读',
    '办事指南',
    '互动交流',
    '领导之窗',
    '通知公告',
    '数据开放',
    '专题专栏',
  ];
  const menu = [];
  const article = report.map(
    (line) =>
      `<p style="text-indent:2em;font-family:宋体;line-height:${20 + random(9)}px"><span>${line}</span></p>`,
  );
  const rest = bytes - Buffer.byteLength([...style, ...script, ...article].join('\n'));
  for (let size = 0; size < rest; size += 110)
    menu.push(
      `<li class="c${random(300)}"><a href="/art/${random(900)}/${random(1e6)}.html" target="_blank">${words[random(8)]}</a></li>`,
    );
  const half = menu.length >> 1;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${report[0]}</title><style>${style.join('\n')}</style><script>${script.join('\n')}</script></head><body><ul>${menu.slice(0, half).join('\n')}</ul><div class="article">${article.join('\n')}</div><ul>${menu.slice(half).join('\n')}</ul></body></html>`;
}
