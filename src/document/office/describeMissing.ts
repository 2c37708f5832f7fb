import type { MissingPackage } from '../../bytes/loadPackage.js';
import type { Failure } from '../../types.js';

/** The newest of these needs a newer Node than gov-report. */
const versions: Readonly<Record<string, string>> = { 'pdfjs-dist': '@5.6.205' };

export const describeMissing = (format: string, { packageName }: MissingPackage): Failure => ({
  code: 'E_NEEDS_PACKAGE',
  message: `reading this ${format} takes a package that is not installed; install it beside gov-report: npm install ${packageName}${versions[packageName] ?? ''}`,
});
