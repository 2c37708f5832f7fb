import { isOfficeMember } from '../knowledge/containers/officeMembers.js';

const localHeader = 30;
const localMark = 0x04034b50;
/** `mimetype` has some 50 characters. */
const shownBytes = 80;

/** Is this zip one document? Told by the members whose headers are at hand, from the first on. */
export function isOfficeZip(bytes: Buffer): boolean {
  for (let at = 0; at + localHeader <= bytes.length && bytes.readUInt32LE(at) === localMark;) {
    const data = at + localHeader + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('latin1', at + localHeader, at + localHeader + bytes.readUInt16LE(at + 26));
    if (isOfficeMember(name, bytes.toString('latin1', data, data + shownBytes))) return true;
    // Where the size stands behind the data, the next header cannot be found.
    if (bytes.readUInt16LE(at + 6) & 8) return false;
    at = data + bytes.readUInt32LE(at + 18);
  }
  return false;
}
