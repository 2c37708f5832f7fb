/** How records become text, piece by piece, so that none is held back. */
export interface RecordFormat {
  readonly add: (record: unknown) => string;
  readonly end: () => string;
}

/** One record a line. */
export function formatNdjson(): RecordFormat {
  return { add: (record) => `${JSON.stringify(record)}\n`, end: () => '' };
}

const indent = (json: string): string => json.replaceAll('\n', '\n  ');

/** Pretty-printed, always an array: a script need not ask how many there are. */
export function formatJson(): RecordFormat {
  let isEmpty = true;
  return {
    add(record) {
      const opening = isEmpty ? '[' : ',';
      isEmpty = false;
      return `${opening}\n  ${indent(JSON.stringify(record, null, 2))}`;
    },
    end: () => (isEmpty ? '[]\n' : '\n]\n'),
  };
}
