import type { MetadataKey } from '../../types.js';

/**
 * `name` or `property` of a `<meta>` in lower case → what its `content` says. The first rows are those of the
 * norm for government sites; the others are spellings of common platforms.
 */
export const metaNames: Readonly<Record<string, MetadataKey>> = {
  sitename: 'site_name',
  sitedomain: 'site_domain',
  siteidcode: 'site_id',
  articletitle: 'title',
  pubdate: 'pub_date',
  contentsource: 'content_source',
  url: 'url',
  'og:url': 'url',
  'og:title': 'title',
  'og:site_name': 'site_name',
  publishdate: 'pub_date',
  pubtime: 'pub_date',
  'article:published_time': 'pub_date',
  title: 'title',
  'dc.title': 'title',
  'dcterms.title': 'title',
  'twitter:title': 'title',
  contenttitle: 'title',
  doctitle: 'title',
  headline: 'title',
  publisher: 'publisher',
  'dc.publisher': 'publisher',
  organization: 'publisher',
  'dc.date': 'pub_date',
  'dcterms.date': 'pub_date',
  publish_time: 'pub_date',
};

/** Values that say that there is no value. */
export const emptyValues: ReadonlySet<string> = new Set([
  '无',
  '暂无',
  '空',
  '-',
  '--',
  '---',
  '—',
  '——',
  '/',
  '无文号',
  '无正式文号',
  '(无)',
  '[无]',
  'null',
  'NULL',
  'undefined',
  'N/A',
  '本站',
  '本站原创',
  '未知',
]);
