import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** `CHROMIUM_PATH`, else the first browser of its kind on the path. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync) ?? null;
}

const isRequired = process.env['CI'] === 'true' || process.env['GOV_REPORT_ENGINES'] === 'required';

/** A test in Chromium; without one it is passed over, and says what is missing. */
export function testInChromium(title: string, body: () => Promise<void>): void {
  const told = 'Chromium is missing (apt install chromium, or name it in CHROMIUM_PATH)';
  if (findChromium() !== null) test(title, body, 120_000);
  else if (isRequired)
    test(title, () => {
      throw new Error(told);
    });
  else test.skip(`${title}: ${told}`, body);
}

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
