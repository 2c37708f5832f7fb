import type { EncodingBasis, EncodingName, Notice } from '../../types.js';

/** What a reader makes of an office file: a page (paragraphs and tables), or lines where there is no more. */
export type OfficeText = ({ readonly html: string } | { readonly text: string }) & {
  readonly mediaType: string;
  readonly warnings: readonly Notice[];
  /** Only a saved page (.mht) has an encoding: that of its HTML part. */
  readonly encoding?: EncodingName | null;
  readonly basis?: EncodingBasis | null;
};
