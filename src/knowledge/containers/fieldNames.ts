/**
 * What the fields of JSON lines and the columns of CSV are called, the likelier first; compared without case. A page is
 * better than its text: its tables still have cells.
 */
export const htmlFields = [
  'html',
  'raw_html',
  'html_content',
  'page_html',
  'page_source',
  '网页',
  '源码',
] as const;

export const textFields = [
  'text',
  'content',
  'raw_content',
  'body',
  'article',
  'page_content',
  'main_text',
  'maintext',
  'fulltext',
  'full_text',
  '正文',
  '内容',
  '文本',
  '全文',
] as const;

export const urlFields = [
  'url',
  'uri',
  'source_url',
  'page_url',
  'link',
  'href',
  '网址',
  '链接',
  '来源网址',
] as const;

export const titleFields = ['title', 'headline', '标题', '题名', '名称'] as const;
