/** The tool's version (package.json is checked against it by a test) and the date of the knowledge. */
export const toolVersion = '0.1.0';
export const knowledgeVersion = '2026.11';
