/**
 * Members that begin a Word, Excel, PowerPoint, OpenDocument or OFD file: such a zip is a document, not an archive.
 * Archives that hold such documents have other members: `word/报告.doc` is a file in a folder.
 */
const officeMembers =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|(?:word|xl|ppt)\/(?:_rels\/)?[\w.]{1,60}\.(?:xml|rels|bin)|customXml\/item\d{1,4}\.xml|OFD\.xml|Doc_\d{1,4}\/Document\.xml)$/;

/** `mimetype` is the first member of OpenDocument files, stored as it is. */
const openDocument = /^application\/vnd\.(?:oasis\.opendocument|sun\.xml)/;

/** Does a zip with this member belong to one document? `start`: the first bytes of a member that is stored unpacked. */
export const isOfficeMember = (name: string, start: string): boolean =>
  officeMembers.test(name) || (name === 'mimetype' && openDocument.test(start));
