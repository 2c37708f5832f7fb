import { deflateSync } from 'node:zlib';

/** A value deflated (zlib) in base64: what the page unpacks when a report is opened. */
export const packBlock = (value: unknown): string => deflateSync(JSON.stringify(value)).toString('base64');

/** JSON for a `<script>` of data: nothing in it can end the element or begin a comment. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
