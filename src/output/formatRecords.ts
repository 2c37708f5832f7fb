/** How records become text, piece by piece, so that no more than one is held back. */
export interface RecordFormat {
  readonly add: (record: unknown) => string;
  readonly end: () => string;
}

/** One record a line. */
export function formatNdjson(): RecordFormat {
  return { add: (record) => `${JSON.stringify(record)}\n`, end: () => '' };
}

const indent = (json: string): string => json.replaceAll('\n', '\n  ');

/** Pretty-printed: an object for one record, an array for several (or none). */
export function formatJson(): RecordFormat {
  let first: string | null = null;
  let count = 0;
  return {
    add(record) {
      const json = JSON.stringify(record, null, 2);
      count++;
      if (count === 1) {
        first = json;
        return '';
      }
      const opening = count === 2 ? `[\n  ${indent(first ?? '')}` : '';
      first = null;
      return `${opening},\n  ${indent(json)}`;
    },
    end() {
      if (count === 0) return '[]\n';
      return first === null ? '\n]\n' : `${first}\n`;
    },
  };
}
