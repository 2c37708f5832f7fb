import { listAsJson } from './json.js';
import { listAsJunit } from './junit.js';
import { listAsMarkdown } from './markdown.js';
import { listAsText } from './text.js';
import type { Listing, ListingOptions } from './listing.js';

export { addOutcome, startTotals, type CheckedDocument, type CheckTotals, type Listing } from './listing.js';

/** The formats that findings are written in. */
export const listings = {
  text: listAsText,
  json: listAsJson,
  markdown: listAsMarkdown,
  junit: listAsJunit,
} as const satisfies Record<string, (options: ListingOptions) => Listing>;
