import { describe, expect, test } from '@jest/globals';
import type { Matrix } from '../documents.js';
import { readGrid, readGrids, told, wide } from './pieces.js';

const open = { value: 'unresolved' };

describe('heads', () => {
  test('words below a head that are no head of the form: not the number asked for', () => {
    const grid = (...below: string[]): Matrix => [
      ['统计指标', '统计数'],
      below,
      ['收到申请数', '7'],
      ['当面申请数', '3'],
    ];
    expect(readGrid('stat2014', grid('', '其中：市直'))).toEqual({
      applications_received: open,
      received_in_person: open,
    });
    expect(readGrid('stat2014', grid('', ''))).toEqual({
      applications_received: { value: 7 },
      received_in_person: { value: 3 },
    });
  });

  test('words further down are none', () => {
    const grid = [
      ['统计指标', '统计数'],
      ['收到申请数', '7'],
      ['', '其中：市直'],
      ['当面申请数', '3'],
    ];
    expect(readGrid('stat2014', grid)).toEqual({
      applications_received: { value: 7 },
      received_in_person: { value: 3 },
    });
  });

  test('equal numbers under one wide head are two numbers', () => {
    expect(
      readGrid('stat2014', [
        ['统计指标', wide('统计数', 2)],
        ['收到申请数', '7', '7'],
      ]),
    ).toEqual({ applications_received: open });
    expect(
      readGrid('stat2014', [
        ['统计指标', wide('统计数', 2)],
        ['收到申请数', '7', ''],
      ]),
    ).toEqual({ applications_received: { value: 7 } });
    expect(
      readGrid('stat2014', [
        ['统计指标', wide('统计数', 2)],
        ['收到申请数', '', ''],
      ]),
    ).toEqual({ applications_received: { value: 'blank' } });
  });

  test('heads again start anew', () => {
    const rows = (own: string, all: string): string[] => ['收到申请数', own, all];
    const grid = [
      ['统计指标', '本级', '合计'],
      rows('1', '5'),
      ['统计指标', '合计', '本级'],
      ['当面申请数', '4', '2'],
    ];
    expect(readGrid('stat2014', grid)).toEqual({
      applications_received: { own_level: 1, value: 5 },
      received_in_person: { value: 4, own_level: 2 },
    });
  });

  describe('of the grid before', () => {
    const heads = ['统计指标', '合计', '本级', '下级'];
    const next = [
      ['收到申请数', '9', '4', '5'],
      ['当面申请数', '3', '1', '2'],
    ];
    const expected = {
      applications_received: { value: 9, own_level: 4, lower_level: 5 },
      received_in_person: { value: 3, own_level: 1, lower_level: 2 },
    };

    test('hold on where it is as wide', () => {
      expect(told(readGrids('stat2014', [heads], next)[1])).toEqual(expected);
      expect(readGrids('stat2014', [heads])[0]?.columns).toEqual(
        new Set(['value', 'own_level', 'lower_level']),
      );
      const upper = [
        ['统计指标', wide('数量', 3)],
        ['', '合计', '本级', '下级'],
      ];
      expect(told(readGrids('stat2014', upper, next)[1])).toEqual(expected);
    });

    test('the latest of them', () => {
      const first = [['统计指标', '本级', '下级', '合计'], ['信函申请数', '1', '2', '3'], heads];
      expect(told(readGrids('stat2014', first, next)[1])).toEqual(expected);
    });

    test('do not where it is narrower, or turned', () => {
      const narrow = [
        ['收到申请数', '9'],
        ['当面申请数', '3'],
      ];
      expect(told(readGrids('stat2014', [heads], narrow)[1])).toEqual({
        applications_received: { value: 9 },
        received_in_person: { value: 3 },
      });
      const longer = [['收到申请数', '件', '9', '4', '5']];
      expect(told(readGrids('stat2014', [heads], longer)[1])).toEqual({ applications_received: open });
    });
  });
});
