/** How records become text, piece by piece, so that none is held back. */
export interface RecordFormat {
  /** Takes a record as JSON: it may come from another thread. */
  readonly add: (json: string) => string;
  readonly end: () => string;
}

/** One record a line. */
export function formatNdjson(): RecordFormat {
  return { add: (json) => `${json}\n`, end: () => '' };
}

const indent = (json: string): string => json.replaceAll('\n', '\n  ');

/** Pretty-printed, always an array: a script need not ask how many there are. */
export function formatJson(): RecordFormat {
  let isEmpty = true;
  return {
    add(json) {
      const opening = isEmpty ? '[' : ',';
      isEmpty = false;
      return `${opening}\n  ${indent(JSON.stringify(JSON.parse(json), null, 2))}`;
    },
    end: () => (isEmpty ? '[]\n' : '\n]\n'),
  };
}

/** The same JSON in ASCII, for readers that do not know in which encoding a pipe is. */
export function escapeToAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
