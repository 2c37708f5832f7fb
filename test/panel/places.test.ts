import { describe, expect, test } from '@jest/globals';
import { findMissing } from '../../src/panel/frame/findMissing.js';
import type { Identity } from '../../src/panel/duplicates/identity.js';
import { readYears } from '../../src/panel/frame/readFrame.js';
import { followPlace } from '../../src/panel/places/followPlace.js';
import { makeIdentity } from './makeIdentity.js';

describe('the place of today', () => {
  test.each([
    ['430922', 2012, '430922', 'none'],
    // A district that went into its neighbour.
    ['110103', 2009, '110101', 'merged'],
    ['341402', 2010, '340181', 'renumbered'],
    ['371202', 2015, '370116', 'renumbered'],
    ['310108', 2014, '310106', 'merged'],
    ['999999', 2012, '999999', 'unknown'],
    // The code was not in use any more.
    ['110103', 2015, '110103', 'unknown'],
  ])('%s of %i is %s: %s', (code, year, today, change) => {
    expect(followPlace(code, year)).toMatchObject({ code: today, change });
  });

  test('of no code is none', () => {
    expect(followPlace(null, 2012)).toEqual({ code: null, name: null, change: 'unknown' });
  });

  test('the neighbour that took it in stays itself', () => {
    expect(followPlace('110101', 2009)).toEqual({ code: '110101', name: '东城区', change: 'none' });
  });
});

describe('the frame', () => {
  const report = (
    code: string | null,
    year: number,
    agency: string,
    level: 'county' | 'department' = 'county',
  ) => makeIdentity({ report: { division_code: code, year, agency, level } });
  const missing = (agency: string | null, code: string | null, year: number, reports: readonly Identity[]) =>
    findMissing([{ agency, code, year }], reports).map(({ reason }) => reason);

  test('a code alone means the government of the place', () => {
    expect(missing(null, '430922', 2020, [report('430922', 2020, '桃江县人民政府')])).toEqual([]);
    expect(missing(null, '430922', 2020, [report('430922', 2020, '桃江县教育局', 'department')])).toEqual([
      'no_report',
    ]);
    expect(missing(null, '430922', 2021, [report('430922', 2020, '桃江县人民政府')])).toEqual(['no_report']);
  });

  test('an agency is found by its name, with or without the places above it', () => {
    const reports = [report('430922', 2020, '益阳市桃江县教育局', 'department')];
    expect(missing('桃江县教育局', '430922', 2020, reports)).toEqual([]);
    expect(missing('桃江县教育局', null, 2020, reports)).toEqual(['no_report']);
    expect(missing('桃江县财政局', '430922', 2020, reports)).toEqual(['no_report']);
  });

  test('a report without a code is found by its name', () => {
    expect(
      missing('桃江县教育局', '430922', 2020, [report(null, 2020, '桃江县教育局', 'department')]),
    ).toEqual([]);
  });

  test('the code of another year is followed', () => {
    expect(missing(null, '340181', 2009, [report('341402', 2009, '居巢区人民政府')])).toEqual([]);
    expect(missing(null, '341402', 2015, [report('340181', 2015, '巢湖市人民政府')])).toEqual([]);
  });

  test('a place that went into another does not stand for it', () => {
    expect(missing(null, '110101', 2009, [report('110103', 2009, '崇文区人民政府')])).toEqual(['no_report']);
    expect(missing(null, '110103', 2009, [report('110103', 2009, '崇文区人民政府')])).toEqual([]);
    expect(missing(null, '110103', 2012, [report('110101', 2012, '东城区人民政府')])).toEqual([
      'no_division',
    ]);
  });

  test('a unit that is listed twice is missing once', () => {
    const unit = { agency: null, code: '430922', year: 2020 };
    expect(findMissing([unit, { ...unit }], [])).toHaveLength(1);
  });
});

test.each([
  ['2015', [2015]],
  ['2014-2016', [2014, 2015, 2016]],
  ['2014；2016—2017', [2014, 2016, 2017]],
  ['2016 2014, 2014', [2014, 2016]],
  ['', null],
  ['2016-2014', null],
  ['all', null],
  ['1995', null],
  ['20155', null],
])('years %j', (text, years) => {
  expect(readYears(text)).toEqual(years);
});
