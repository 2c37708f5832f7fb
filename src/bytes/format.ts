/** What a file or a member of one is made of, as far as it has to be opened to find documents. */
export type ContainerFormat = 'gzip' | 'zstd' | 'xz' | 'zip' | 'tar' | 'warc' | 'json_lines' | 'csv';
export type Format = ContainerFormat | 'document';

export const isContainer = (format: Format): format is ContainerFormat => format !== 'document';
