import { agencyEnding } from '../knowledge/agencies/index.js';
import { foldName } from './page.js';

/** How the name of a body or of a place ends. */
export const named = new RegExp(`${agencyEnding.source}|[省市县区旗镇乡州盟]$|街道$`);

/** The name behind the last dash or comma of a head, where no name stands before it: 服务民生——桃江县. */
export function withoutSlogan(name: string): string {
  const mark = /^([\s\S]{3,60}?)[-—–,，!！]{1,3}([^-—–,，!！]{2,40})$/.exec(name);
  if (!mark) return name;
  const slogan = foldName((mark[1] ?? '').split(/[-—–,，!！]/).at(-1) ?? '');
  const behind = mark[2] ?? '';
  return !named.test(slogan) && named.test(foldName(behind)) ? behind : name;
}
