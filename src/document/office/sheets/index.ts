import type { WorkBook } from '@e965/xlsx';
import type { Failure, Notice } from '../../../types.js';
import { escapeText } from '../htmlText.js';
import { checkMembers } from '../checkMembers.js';
import { loadPackage } from '../../../bytes/loadPackage.js';
import type { OfficeText } from '../officeText.js';
import { openOle } from '../ole/openOle.js';
import { writeSheet } from './writeSheet.js';

const excel97 = 'application/vnd.ms-excel';

/** Excel 97–2003, and tables that other programs saved so. */
export function readXls(bytes: Uint8Array): Promise<OfficeText | Failure> {
  // The package reads as far as a cut file goes; this throws.
  const ole = openOle(bytes);
  for (const name of ['Workbook', 'Book']) ole.read(name);
  return readWorkbook(bytes, excel97);
}

/** Excel 2007 and later. */
export async function readXlsx(bytes: Uint8Array): Promise<OfficeText | Failure> {
  const refused = checkMembers(bytes);
  return refused ?? readWorkbook(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

async function readWorkbook(bytes: Uint8Array, mediaType: string): Promise<OfficeText> {
  const xlsx = await loadPackage('@e965/xlsx', () => import('@e965/xlsx'));
  // Names and texts of the nineties are in a code page.
  if (mediaType === excel97) xlsx.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const { value: book, complaints } = listen(() =>
    xlsx.read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: true,
      sheetRows: maxRows,
    }),
  );
  const warnings = complaints.length === 0 ? [] : [describeComplaints(complaints)];
  return { html: `<body>\n${writeSheets(book)}\n</body>`, mediaType, warnings };
}

/** The package prints what it does not understand of a damaged file; a record says so instead. */
function listen<T>(read: () => T): { readonly value: T; readonly complaints: readonly string[] } {
  const { error } = console;
  const complaints: string[] = [];
  console.error = (...words: unknown[]) => void complaints.push(words.join(' '));
  try {
    return { value: read(), complaints };
  } finally {
    console.error = error;
  }
}

const describeComplaints = (complaints: readonly string[]): Notice => ({
  code: 'W_DAMAGED_SHEET',
  message: `parts of the Excel file could not be read (${complaints[0]?.slice(0, 100) ?? ''}); compare its tables`,
});

/** No statistics table has more rows; sheets that claim a million are cut. */
const maxRows = 5000;

/** A name that the program gave: says nothing. */
const unnamed = /^(?:sheet|工作表|表)\s?\d{1,3}$/i;

function writeSheets(book: WorkBook): string {
  const shown = book.SheetNames.filter((_, i) => (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) === 0);
  return shown
    .map((name) => {
      const sheet = book.Sheets[name];
      const content = sheet === undefined ? '' : writeSheet(sheet);
      if (content === '' || shown.length === 1 || unnamed.test(name)) return content;
      return `<p>${escapeText(name)}</p>\n${content}`;
    })
    .join('\n');
}
