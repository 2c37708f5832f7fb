import { findSignature } from '../tellFormat.js';
import { otherFiles, otherSignatures, systemFile, type OtherKind } from '../../knowledge/containers/index.js';

const byEnding = new Map(otherFiles.flatMap((file) => file.endings.map((ending) => [ending, file] as const)));
const starts = new Set(otherSignatures.map(({ bytes }) => bytes.charCodeAt(0)));

/** What a member is that cannot be a report, by its name and first bytes; null for anything else. */
export function tellOtherFile(entry: string, bytes: Buffer): OtherKind | null {
  if (systemFile.test(entry)) return 'system_file';
  const byBytes = tellByBytes(bytes);
  if (byBytes !== null) return byBytes;
  const ending = /\.(\w{1,6})$/.exec(entry)?.[1]?.toLowerCase() ?? '';
  const file = byEnding.get(ending);
  if (file === undefined) return null;
  // A page that is saved under the name of a picture is a page.
  return file.binary && !bytes.subarray(0, 1024).includes(0) ? null : file.kind;
}

function tellByBytes(bytes: Buffer): OtherKind | null {
  const found = findSignature(bytes);
  if (found?.kind === 'picture') return 'picture';
  if (found !== null || !(starts.has(bytes[0] ?? -1) || bytes[4] === 0x66)) return null;
  const other = otherSignatures.find(
    ({ offset, bytes: mark }) => bytes.toString('latin1', offset, offset + mark.length) === mark,
  );
  return other?.kind ?? null;
}
