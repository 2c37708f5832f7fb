/** What a stretch of prose is about: it carries over to items that do not repeat it (其中网上9件). */
export type Topic =
  | 'applications'
  | 'review'
  | 'litigation'
  | 'complaints'
  | 'petitions'
  | 'consultations'
  | 'published'
  | 'normative'
  | 'fees'
  | 'staff'
  | 'training'
  | 'meetings'
  | 'responses'
  | 'foreign'; // what is not disclosure: hotlines, services, petitions, proposals

/** Which unit words can go with an indicator. */
export type UnitClass = 'info' | 'case' | 'event' | 'person' | 'visit' | 'place' | 'money' | 'article';

/** How one way of saying a count reads. */
export interface ProseRule {
  readonly id: string;
  /** Counts path. */
  readonly path: string;
  readonly units: UnitClass;
  /** On the clause before the number; ends with `$`. */
  readonly before?: RegExp;
  /** On the clause behind number and unit; begins with `^`. */
  readonly after?: RegExp;
  /** Not when this is found in the words that `before` matched, or in the clause. */
  readonly not?: RegExp;
  /** Not when the words behind the number begin so. */
  readonly notAfter?: RegExp;
  /** Only in a sentence with this in it. */
  readonly sentence?: RegExp;
  /** Not in a sentence with this in it. */
  readonly notSentence?: RegExp;
  /** Not when the words since the last semicolon hold this: 微博737人关注，发布信息…. */
  readonly notGroup?: RegExp;
  /** Only under one of these topics. */
  readonly topics?: readonly Topic[];
  /** 3 names subject and object, 2 leans on the topic, 1 is weak and gives way to everything. */
  readonly weight: 1 | 2 | 3;
  /** The number has this count beside what a stronger rule reads in it: 收到当面提出的申请3件 is received and in person. */
  readonly beside?: true;
  /** Only in a department's report, whose business the words name; in a government's they name a part. */
  readonly ownBusiness?: true;
  /** A total: not said of a part (其中本级…, one department, townships). */
  readonly total?: boolean;
  /** Sentences in which this rule finds the number between ⟦ and ⟧. */
  readonly examples: readonly string[];
  /** Sentences in which it finds nothing. */
  readonly nearMisses: readonly string[];
}

/** Something whose stated absence is a zero: an object of 未收到, 未发生, 没有, 无, 均为零. */
export interface ZeroRule {
  readonly id: string;
  readonly path: string;
  readonly object: RegExp;
  readonly not?: RegExp;
  /** Not when this is found in the clause, the words before the denial included: 热线未接到投诉. */
  readonly notClause?: RegExp;
  /** Only in a sentence with this in it. */
  readonly sentence?: RegExp;
  readonly topics?: readonly Topic[];
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** A reference to all of a number said before: 均为网上申请, 全部按期答复. */
export interface ReferenceRule {
  readonly id: string;
  readonly path: string;
  /** The path whose number is referred to. */
  readonly whole: string;
  readonly pattern: RegExp;
  /** Only where the whole is one: 行政诉讼1件，尚未审结. */
  readonly single?: boolean;
  /** Only where no other number stands between the whole and the reference. */
  readonly nearest?: boolean;
  readonly not?: RegExp;
  readonly topics?: readonly Topic[];
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** What one part of a division is called; `path` null: a part that is no count of the record. The words are a label's head. */
export interface DivisionPart {
  readonly path: string | null;
  readonly words: RegExp;
}

/**
 * One way to divide a whole. Numbers that are all called parts of it and sum to the whole are its parts, however their
 * clauses are worded: 网上叩门者17件，上门递交者8件，书信往来者4件 of 29.
 */
export interface Division {
  readonly id: string;
  /** Counts paths that it can divide. */
  readonly wholes: readonly string[];
  readonly units: UnitClass;
  /** The first part whose words a label has is meant. */
  readonly parts: readonly DivisionPart[];
  /** All that a label may hold behind the words of its part: 网络[申请], not 网络[建设]. */
  readonly behind: readonly string[];
  /** Words that make a label one of something else. */
  readonly not: RegExp;
  /** Words before a number that nobody else read and that its parts sum to: it is this whole. */
  readonly whole?: { readonly path: string; readonly words: RegExp; readonly not: RegExp };
  /** Passages with all parts marked, and some in which nothing is read. */
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
