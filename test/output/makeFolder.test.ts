import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../src/output/makeFolder.js';

describe('makeFolder', () => {
  const place = mkdtempSync(join(tmpdir(), 'gov-report-folder-'));
  afterAll(() => {
    rmSync(place, { recursive: true });
  });

  test('makes all that are missing, and leaves those that are there', () => {
    makeFolder(join(place, 'a', 'b', 'c'));
    expect(existsSync(join(place, 'a', 'b', 'c'))).toBe(true);
    mkdirSync(join(place, 'a', 'kept'));
    makeFolder(join(place, 'a'));
    expect(existsSync(join(place, 'a', 'kept'))).toBe(true);
  });

  test('says why where it cannot: a file stands in the way', () => {
    writeFileSync(join(place, 'file'), '');
    expect(() => {
      makeFolder(join(place, 'file', 'below'));
    }).toThrow(/ENOTDIR/);
  });

  test('says why where it cannot: a link leads nowhere', () => {
    symlinkSync(join(place, 'absent'), join(place, 'link'));
    expect(() => {
      makeFolder(join(place, 'link', 'below'));
    }).toThrow(/EEXIST/);
  });

  // Elsewhere there is no such file system.
  if (existsSync('/proc/self')) {
    test('ends where the system refuses', () => {
      expect(() => {
        makeFolder('/proc/gov-report/x');
      }).toThrow(/ENOENT/);
    });
  }
});
