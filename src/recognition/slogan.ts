import { nameEnding } from '../knowledge/agencies/index.js';
import { sloganMark } from '../knowledge/metadata/titleForms.js';
import { foldName } from './foldDocument.js';

/** The name behind the last dash or comma of a head, where no name stands before it: 服务民生——桃江县. */
export function withoutSlogan(name: string): string {
  const mark = sloganMark.pattern.exec(name);
  if (!mark) return name;
  const slogan = foldName((mark[1] ?? '').split(/[-—–,，!！]/).at(-1) ?? '');
  const behind = mark[2] ?? '';
  return !nameEnding.test(slogan) && nameEnding.test(foldName(behind)) ? behind : name;
}
