import { agencyEnding, isCentral, nameEnding, withoutLine } from '../knowledge/agencies/index.js';
import { gluedWords } from '../knowledge/agencies/gluedWords.js';
import { wordsOfPage } from '../knowledge/agencies/nameWords.js';
import { readPlace } from '../knowledge/places/index.js';
import { bareName } from '../recognition/bareName.js';
import { foldName } from '../recognition/foldDocument.js';
import { withoutSlogan } from '../recognition/slogan.js';
import { readPiece, type TitleCandidate } from './titleCandidate.js';

/** Whether a name begins with a place or an authority of the central state, in full. */
function beginsName(name: string): boolean {
  if (isCentral(name)) return true;
  const own = withoutLine(name);
  const { end, short } = readPlace(own, null);
  return end > 0 && !short;
}

/** Where a name begins behind other words of the page, and whether these are a name that holds it. */
interface Glue {
  readonly at: number;
  readonly holds: boolean;
}

/** What a page in one line leaves before or behind a folded name: 政务公开桃江县水利局, 堡镇崇明区堡镇, 看桃江桃江县. */
function findGlue(name: string): Glue | null {
  const again = name.includes(name.slice(0, 2), 2);
  const begins = beginsName(name);
  if (begins && !again) return null;
  for (let at = 2; at <= name.length - 3; at++) {
    const [before, own] = [name.slice(0, at), name.slice(at)];
    const isEcho =
      again && (own.startsWith(before) || own.endsWith(before) || withoutLine(own).startsWith(before));
    const isMenu = gluedWords.pattern.test(before) || before.endsWith(own.slice(0, 2));
    // 灰山港镇灰山港镇人民政府: the place need not be known.
    const isTwice = before.length > 2 && own.startsWith(before) && nameEnding.test(before);
    if (isTwice || (((isMenu && !begins) || isEcho) && beginsName(own))) return { at, holds: false };
    if (again && before.startsWith(own) && agencyEnding.test(before) && beginsName(own))
      return { at, holds: true };
  }
  return null;
}

/** The name without what a page in one line has before or behind it. */
export function withoutGlue(name: string): string {
  const glue = findGlue(foldName(name));
  if (glue === null) return name;
  return glue.holds ? name.slice(0, glue.at) : name.slice(glue.at);
}

/** The title without what a page in one line has before the name at its beginning. */
export function titleWithoutGlue(title: TitleCandidate): TitleCandidate {
  const head = title.printed.slice(0, title.reading.head.length);
  const words = wordsOfPage.pattern.exec(foldName(head))?.[0].length ?? 0;
  const name = withoutSlogan(bareName(head));
  const glue = findGlue(foldName(name));
  const glued = glue !== null && head.startsWith(name.slice(0, glue.at), words) ? glue.at : 0;
  if (words + glued === 0) return title;
  const printed = title.printed.slice(words + glued);
  const piece = { printed, folded: foldName(printed), length: printed.length };
  const own = readPiece(piece, title.source, title.lines)?.title;
  return own?.printed === printed ? { ...title, ...own, lines: title.lines } : title;
}
