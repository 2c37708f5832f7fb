import { readPlace, type PlaceHints } from '../knowledge/places/index.js';
import { foldName, type FoldedDocument } from '../recognition/foldDocument.js';
import { findReporters } from './reporter.js';
import type { Signature } from './signature.js';
import { splitAtMarks } from './titleCandidate.js';

/** Who owns a site, at the foot of its pages and in their paths and titles; where an office is to be found. */
const owner =
  /(?:主办|主办单位|承办|版权所有|版权归)[:©\s]{0,4}([^,。;:()©\d]{3,24}?)(?=[,。;:()©\d]|备案|版权|地址|电话|联系|技术|维护|承办|主办|ICP|$)/i;
const address = /(?:地址|地点):([^,。;:)]{4,30})/;
const maySayOwner = /主办|承办|版权|政府/;
const government = /^[^,。:]{2,16}(?:人民政府|政府)(?:网|网站|门户网站|门户)?$/;

/** Whom the page says the site belongs to, as folded. */
export function ownersOf({ lines }: FoldedDocument): string[] {
  return lines
    .filter(({ role, length }) => role === 'chrome' && length <= 200)
    .filter(({ folded }) => maySayOwner.test(folded))
    .flatMap(({ folded }) => {
      const named = owner.exec(folded)?.[1];
      return [
        ...(named === undefined ? [] : [named]),
        ...folded.split(/[>»›|:]/).filter((step) => government.test(step)),
      ];
    });
}

/** Steps of the page's path that are a place and nothing else: 首页 > 桃江县 > 乡镇. The last is the nearest. */
function placesOfPath({ lines }: FoldedDocument): string[] {
  return lines
    .filter(({ role, length, folded }) => role === 'chrome' && length <= 200 && /[>»›]/.test(folded))
    .flatMap(({ folded }) => folded.split(/[>»›]/))
    .filter((step) => step.length > 1 && step.length <= 12 && isPlace(step))
    .reverse();
}

function isPlace(name: string): boolean {
  const { end, short } = readPlace(name, null);
  return end === name.length && !short;
}

/** The address at the foot of the page. */
const addressInFrame = ({ lines }: FoldedDocument): string | undefined =>
  lines
    .filter(({ role, length }) => role !== 'body' && length <= 200)
    .flatMap(({ folded }) => address.exec(folded)?.[1] ?? [])[0];

/** What the document says of its place, beside the agency's name; the names are looked for when they are asked for. */
export const collectHints = (page: FoldedDocument, signature: Signature): PlaceHints =>
  new HintsOfPage(page, signature);

class HintsOfPage implements PlaceHints {
  readonly siteId: string | null;
  readonly text: string;
  readonly codes: readonly string[];
  #names: readonly string[] | null = null;
  readonly #page: FoldedDocument;
  readonly #signature: Signature;

  constructor(page: FoldedDocument, signature: Signature) {
    this.siteId = page.values('site_id')[0] ?? null;
    this.text = page.body;
    this.codes = [...page.values('index_number'), ...page.values('url')];
    this.#page = page;
    this.#signature = signature;
  }

  get names(): readonly string[] {
    return (this.#names ??= collectNames(this.#page, this.#signature));
  }
}

/** The surest first. */
function collectNames(page: FoldedDocument, signature: Signature): readonly string[] {
  const found = [
    ...page.values('publisher'),
    ...page.values('content_source'),
    ...page.values('site_name'),
    ...(signature.agency === null ? [] : [signature.agency]),
    ...findReporters(page).flatMap(({ id, name }) => (id === 'acts' ? [] : name)),
    ...page
      .values('page_title')
      .flatMap((title) => splitAtMarks(title).filter((part) => government.test(part))),
    ...ownersOf(page),
    ...placesOfPath(page),
  ];
  const office = address.exec(page.body)?.[1] ?? addressInFrame(page);
  return [...found.map(foldName), ...(office === undefined ? [] : [office])];
}
