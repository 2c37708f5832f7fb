import { describe, expect, test } from '@jest/globals';
import { makeTar } from './archives/makeTar.js';
import { makeZip } from './archives/makeZip.js';
import { readFile, sum } from './archives/readAll.js';

describe('what holds nothing says so', () => {
  test.each([
    ['a zip', () => makeZip([]), 'a.zip'],
    ['a zip of folders', () => makeZip([{ name: 'a/', bytes: Buffer.alloc(0), stored: true }]), 'a.zip'],
    ['a tar of folders', () => makeTar([{ name: 'a', bytes: Buffer.alloc(0), type: 'directory' }]), 'a.tar'],
    ['a table with a head alone', () => Buffer.from('url,text\r\n'), 'a.csv'],
  ])('%s', async (_what, make, name) => {
    expect(sum(await readFile(await make(), {}, name))).toEqual(['!E_EMPTY (whole)']);
  });
});
