export { htmlFields, textFields, titleFields, urlFields } from './fieldNames.js';
export { isOfficeMember } from './officeMembers.js';
export { otherFiles, otherSignatures, otherTypes, systemFile, type OtherKind } from './otherFiles.js';
