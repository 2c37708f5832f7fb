/** What the parser knows of a tag by its name. */
export interface TagKind {
  readonly name: string;
  /** Never holds others. */
  readonly isVoid: boolean;
  /** Up to `</name` what stands in it is text. */
  readonly isRaw: boolean;
  /** Elements that end where this one begins, as long as they are the innermost. */
  readonly ends: ReadonlySet<string>;
  /** Whether `/>` closes elements in it; null where it does not say. */
  readonly isForeign: boolean | null;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const voidNames = names(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const rawNames = names('script style title textarea xmp');
const foreignNames = names('math svg');
/** Elements of `foreignNames` whose content is HTML again. */
const integrationNames = names('mi mo mn ms mtext annotation-xml foreignobject desc title');

const fields = 'input option optgroup select button datalist textarea';

/** Elements that begin, and those they end. */
const endings: readonly (readonly [begins: string, ends: string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['body', 'head link script'],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['select input output button datalist textarea', fields],
  [
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr ' +
      'main nav ol pre section table ul',
    'p',
  ],
];

const endedBy = new Map(
  endings.flatMap(([begins, ends]) => begins.split(' ').map((name) => [name, names(ends)] as const)),
);
const nothing: ReadonlySet<string> = new Set();

/** Tells the kinds of the tags of one page: it has many tags and few names. */
export function tellKinds(): (written: string) => TagKind {
  const kinds = new Map<string, TagKind>();
  const tell = (written: string): TagKind => {
    let kind = kinds.get(written);
    if (kind !== undefined) return kind;
    const name = written.toLowerCase();
    kind = name === written ? describeKind(name) : tell(name);
    kinds.set(written, kind);
    return kind;
  };
  return tell;
}

const describeKind = (name: string): TagKind => ({
  name,
  isVoid: voidNames.has(name),
  isRaw: rawNames.has(name),
  ends: endedBy.get(name) ?? nothing,
  isForeign: foreignNames.has(name) ? true : integrationNames.has(name) ? false : null,
});
