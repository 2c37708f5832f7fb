import { words } from './splitWords.js';

/**
 * Names in `class` and `id` of the parts of a page that are not the article. Compared with the words of the name
 * (`mainNav`, `header-t`, `nav2` are nav, header, nav), and only believed of a part that holds no running text.
 */
export const containerNames: readonly string[] = words(`
  nav navbar navi navigation menu mainnav subnav topnav dh daohang
  footer foot footbar bottom copyright crumb crumbs breadcrumb
  breadcrumbs bread location loc position dqwz weizhi path share
  bdsharebuttonbox bdshare bshare jiathis fenxiang related relate
  relation xgwz xgnews xgxx xglj sidebar side aside toolbar tools tool
  links friendlink friendlinks yqlj login search pager pagination topbar
  top header head banner logo comment comments pinglun qrcode ewm
  erweima weather tianqi fontsize print prevnext prenext rank hot
  recommend tuijian
`);

/** Words in the address of a picture that is no part of a text. */
export const iconNames: readonly string[] = words(`
  icon ico logo btn button arrow qrcode ewm erweima share banner spacer
  blank bg dot line print close weixin weibo wx wb gongan beian red
  jiucuo filetype attach doc xls pdf dzjg emblem loading top nav
`);
