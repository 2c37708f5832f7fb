/**
 * The nouns of the pipeline: bytes → text → document → sections → facts → checks → record.
 * Every stage takes the noun before it and returns the next; `pipeline.ts` calls them in order.
 */

/**
 * A half-open range of UTF-16 units in `Document.text`. Inside the pipeline all offsets are UTF-16 units,
 * the record stage alone converts them to Unicode code points.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stable code and a sentence that says what happened, where, and what to do. Always English inside a record. */
export interface Notice {
  readonly code: string;
  readonly message: string;
}

/** Bytes of one document and where they came from. `uri` is as the user named it. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly uri: string;
  /** Member of an archive, `L12` of a JSONL file, target URI of a WARC record; else null. */
  readonly entry: string | null;
  /** The page's own address when the container knows it. */
  readonly url: string | null;
  /** Charset that a container (HTTP header) declares for the bytes; a bias only. */
  readonly declaredCharset: string | null;
}

/** The encodings that are told apart. Every GB name is GB 18030. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
export type EncodingBasis = 'bom' | 'valid_utf8' | 'declared' | 'statistics' | 'forced';

/** The decoded characters, byte order mark removed. */
export interface Text {
  readonly string: string;
  readonly encoding: EncodingName;
  readonly basis: EncodingBasis;
  /** How many U+FFFD the decoding produced (not those that were in the data as characters). */
  readonly replacements: number;
  readonly warnings: readonly Notice[];
}

/** What a page says about itself, outside the body of the report. */
export type MetadataKey =
  | 'title' // ArticleTitle, 标题:, h1
  | 'page_title' // <title>
  | 'site_name'
  | 'site_domain'
  | 'site_id'
  | 'publisher' // 发布机构, 发布单位, 公开主体
  | 'content_source' // ContentSource, 来源, 信息来源
  | 'published_on' // 发布时间, 发布日期, 公开日期: a page's date as printed
  | 'pub_date' // <meta name="PubDate">
  | 'created_on' // 生成日期, 成文日期
  | 'index_number' // 索引号, 索取号
  | 'document_number' // 文号
  | 'url'; // canonical link, Url meta, 原文链接

export interface MetadataEntry {
  readonly key: MetadataKey;
  /** As printed without reading aids, trimmed; never empty. */
  readonly value: string;
  /** Where it stands in the text; null when it is not part of the text (attributes of the head). */
  readonly span: Span | null;
  readonly origin: 'meta' | 'information_table' | 'dump_header' | 'byline' | 'heading';
}

/** One physical cell of a grid; `row` and `column` are its upper left corner, counted from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  /** The cell's text in `Document.text` (trimmed; empty span for an empty cell). */
  readonly span: Span;
  /** `text.slice(span)` with all white space removed. */
  readonly text: string;
}

/** A table with a known grid (HTML, later Word and sheets), spans expanded. */
export interface Grid {
  readonly span: Span;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** `matrix[row][column]` is the index in `cells` of the cell that covers this place, or -1. */
  readonly matrix: readonly (readonly number[])[];
}

/** body: the report itself; chrome: page furniture; metadata: information tables, bylines, dump headers. */
export type Role = 'body' | 'chrome' | 'metadata';

/** A paragraph or table of the document. Blocks do not overlap and stand in the order of the text. */
export interface Block {
  readonly kind: 'paragraph' | 'table';
  readonly role: Role;
  /** A paragraph can hold several physical lines (hard-wrapped text). White space at both ends is outside. */
  readonly span: Span;
  /** Index in `Document.grids` for a table block, else null. */
  readonly grid: number | null;
  /** Typographic hints that this may be a heading or title: h1–h6, strong, b, centred. */
  readonly emphasis: boolean;
}

export interface Document {
  /** What `gov-report text` prints: plain text as decoded; for HTML the visible text, one line a block, cells by tab. */
  readonly text: string;
  /** The part of the text that this report is: all of it, unless the text holds several. Blocks lie inside. */
  readonly span: Span;
  readonly mediaType: string;
  readonly blocks: readonly Block[];
  readonly grids: readonly Grid[];
  readonly metadata: readonly MetadataEntry[];
  /** How many pictures stand in the body: a report whose tables are pictures is told by it. */
  readonly pictures: number;
  readonly warnings: readonly Notice[];
}

export type SectionKind =
  | 'preamble'
  | 'overview'
  | 'proactive'
  | 'on_request'
  | 'fees'
  | 'staff_funds'
  | 'consultation'
  | 'review_litigation'
  | 'response'
  | 'proposals'
  | 'meetings_training'
  | 'problems'
  | 'other'
  | 'unknown';

/** A chapter. Sections are in order and partition the text; `heading` is null for what stands before the first heading. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading: string | null;
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for (1); 0 for the part before the first heading. */
  readonly level: number;
  /** From the heading's first character to the next heading of any level. */
  readonly span: Span;
  readonly headingSpan: Span | null;
  /** Kinds of the section itself and the chapters above it, innermost first, `unknown` left out. */
  readonly context: readonly SectionKind[];
}

export type Era = 'narrative' | 'stat2014' | 'format2019' | 'format2021';
export type Level =
  | 'central'
  | 'province'
  | 'prefecture'
  | 'county'
  | 'township'
  | 'department'
  | 'zone'
  | 'university'
  | 'enterprise_institution'
  | 'unknown';

/** Who reports on what. Dates are ISO `YYYY-MM-DD`. */
export interface ReportFields {
  readonly title: string | null;
  readonly agency: string | null;
  readonly level: Level;
  readonly divisionCode: string | null;
  readonly year: number | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  readonly indexNumber: string | null;
  readonly documentNumber: string | null;
}

export type Qualifier = 'exact' | 'about' | 'more_than' | 'nearly' | 'at_least' | 'at_most' | 'less_than';
export type ValueState =
  'stated' | 'stated_zero' | 'approximate' | 'blank' | 'mark' | 'derived' | 'unresolved';
export type Scope = 'own_level' | 'whole_area' | 'departments_only' | 'townships_only' | 'unknown';
export type TimeScope =
  | 'report_year'
  | 'cumulative_since_2008'
  | 'cumulative_since_other'
  | 'previous_year'
  | 'other_year'
  | 'quarter'
  | 'until_now';
export type Unit =
  | 'tiao'
  | 'jian'
  | 'ci'
  | 'pian'
  | 'ge'
  | 'ren'
  | 'renci'
  | 'item'
  | 'wan_yuan'
  | 'yuan'
  | 'money_unit_not_fixed'
  | 'percent';
export type Method = 'prose' | 'table_grid' | 'table_text' | 'manual';

/** One number (or stated absence of one) with the words it was read from. */
export interface Fact {
  /** A counts path, or TABLE.ROW.COLUMN. */
  readonly indicator: string;
  readonly value: number | null;
  readonly valueRaw: string | null;
  readonly unit: Unit | null;
  readonly unitRaw: string | null;
  readonly qualifier: Qualifier;
  readonly valueState: ValueState;
  readonly scope: Scope;
  readonly timeScope: TimeScope;
  readonly label: string | null;
  readonly method: Method;
  readonly confidence: number;
  /** At least one; `valueRaw` stands inside one of them. */
  readonly evidence: readonly Span[];
  readonly section: number | null;
  /** Id in the knowledge of what found it. */
  readonly rule: string;
}

export type TableId =
  | 'stat2014'
  | 'art20_2019'
  | 'art20_2021'
  | 'applications'
  | 'review_litigation'
  | 'annex_shanghai'
  | 'annex_fujian';

/** One cell of an official table as it was read. */
export interface CellReading {
  readonly value: number | null;
  readonly state: ValueState;
  /** The cell's characters as printed, or null where nothing is printed or nothing could be assigned. */
  readonly raw: string | null;
  readonly unitRaw: string | null;
  /** The cell where it holds something, else its row label. */
  readonly evidence: readonly Span[];
  readonly label: string;
  readonly confidence: number;
  /** How it was won: grid, label, label_sum, order_sum. Part of the fact's rule id. */
  readonly how: 'grid' | 'label' | 'label_sum' | 'order_sum';
}

export interface ExtraRow {
  readonly label: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly raw: string | null;
  readonly evidence: readonly Span[];
  /** The key in the knowledge of a line that offices are known to add to the form; null of all others. */
  readonly key: string | null;
}

/** One official table found in the document. */
export interface TableReading {
  readonly id: TableId;
  readonly method: 'table_grid' | 'table_text';
  /** The parts of the text that belong to the table: prose rules do not look there. */
  readonly spans: readonly Span[];
  /** rows[ROW][COLUMN] with the keys of the knowledge; only rows and columns that the document prints. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, CellReading>>>>;
  readonly extraRows: readonly ExtraRow[];
  readonly warnings: readonly Notice[];
}

export interface Check {
  readonly rule: string;
  /** TABLE.COLUMN, TABLE.ROW or the counts path of the total. */
  readonly scope: string;
  readonly status: 'pass' | 'fail' | 'not_assessable';
  readonly left: number | null;
  readonly right: number | null;
  readonly difference: number | null;
  /** TABLE.ROW.COLUMN or counts paths of the operands. */
  readonly cells: readonly string[];
  readonly severity: 'arithmetic' | 'official' | 'consistency' | 'expected' | 'plausibility' | 'cross_year';
  readonly message: string;
}

/** Why a document is not a report of this kind, or null when it is one. */
export type NotAReport =
  'notice' | 'list' | 'regulation' | 'news' | 'template' | 'other_report' | 'error_page' | 'unrelated';

/** Why a document gives no record of its own: a stable code (`E_…`) and a sentence that says what to do. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}
