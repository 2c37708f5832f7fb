/**
 * All matches of a global pattern in a text, as `matchAll` gives them, without the copy of the pattern that it makes: in
 * a short text the copy takes longer than the matching.
 *
 * @throws TypeError for a pattern that is not global, as `matchAll` does: its matching would never end
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} is not global`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
