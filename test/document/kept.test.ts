import { describe, expect, test } from '@jest/globals';
import { Kept } from '../../src/document/kept.js';

interface Owner {
  readonly name: string;
}

describe('what is kept for an object', () => {
  test('is made once', () => {
    const lengths = new Kept<Owner, readonly number[]>();
    const owner = { name: 'abc' };
    let made = 0;
    const make = ({ name }: Owner): readonly number[] => [name.length, ++made];
    expect(lengths.get(owner)).toBeUndefined();
    expect(lengths.of(owner, make)).toEqual([3, 1]);
    expect(lengths.of(owner, make)).toBe(lengths.get(owner));
    expect(made).toBe(1);
  });

  test('is replaced when it is set again', () => {
    const kept = new Kept<Owner, string>();
    const owner = { name: 'a' };
    kept.set(owner, 'one');
    expect(kept.set(owner, 'two')).toBe('two');
    expect(kept.get(owner)).toBe('two');
  });

  test('is not mixed up with what is kept elsewhere, nor with another object', () => {
    const one = new Kept<Owner, string>();
    const other = new Kept<Owner, string>();
    const owner = { name: 'a' };
    one.set(owner, 'one');
    expect(other.get(owner)).toBeUndefined();
    expect(one.get({ name: 'a' })).toBeUndefined();
  });

  test('neither copies nor JSON have it: a document made of another begins anew', () => {
    const kept = new Kept<Owner, string>();
    const owner = { name: 'a' };
    kept.set(owner, 'one');
    expect(kept.get({ ...owner })).toBeUndefined();
    expect(Object.keys(owner)).toEqual(['name']);
    expect(JSON.stringify(owner)).toBe('{"name":"a"}');
    expect(structuredClone(owner)).toEqual({ name: 'a' });
  });
});
