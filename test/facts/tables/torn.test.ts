import { describe, expect, test } from '@jest/globals';
import { solveBlocks } from '../../../src/facts/tables/align/blocks.js';
import { solveColumns } from '../../../src/facts/tables/align/columns.js';
import { solveParts } from '../../../src/facts/tables/align/parts.js';
import { tableModel } from '../../../src/knowledge/tables/index.js';
import { told, tornTable } from './stream.js';

describe('small tables of art. 20 whose labels and numbers were torn apart', () => {
  const rules = ['label government_rules', 'label normative_documents'];
  const services = ['label administrative_license', 'label other_external_service'];
  const stock = ['head produced_this_year', 'head newly_disclosed_this_year', 'head total_disclosed'];
  const items = ['head items_previous_year', 'head items_change', 'head decisions'];

  test.each<[string, string[], Record<string, string>]>([
    [
      'the last head behind the numbers of the others',
      [...rules, '0 0 12 9', 'head total_disclosed', '0 48'],
      { government_rules: '0 0 0', normative_documents: '12 9 48' },
    ],
    [
      'row by row',
      [...services, 'part', '39 122 678', 'part', '279 -62 647'],
      { administrative_license: '39 122 678', other_external_service: '279 -62 647' },
    ],
    [
      'row by row, as only one column can be less than nothing',
      [...services, 'part', '39 122 678 279 -62 647'],
      { administrative_license: '39 122 678', other_external_service: '279 -62 647' },
    ],
    [
      'column by column, as a part is never more than the whole',
      [...rules, '0 12', 'part', '0 9', 'part', '0 48'],
      { government_rules: '0 0 0', normative_documents: '12 9 48' },
    ],
    [
      'both ways give the same numbers',
      [...rules, '5 5 5 5', 'part', '9 9'],
      { government_rules: '5 5 9', normative_documents: '5 5 9' },
    ],
    [
      'two tables, one behind the other',
      [...rules, '0 0 12 9', 'part', '0 48', ...services, 'part', '39 122 678', 'part', '279 -62 647'],
      {
        government_rules: '0 0 0',
        normative_documents: '12 9 48',
        administrative_license: '39 122 678',
        other_external_service: '279 -62 647',
      },
    ],
    ['one row', ['label government_rules', 'part', '1 2 3'], { government_rules: '1 2 3' }],
    [
      'money has decimals',
      ['label centralized_procurement', 'part', '3977 29628302.01'],
      { centralized_procurement: '3977 29628302.01' },
    ],
    [
      'a label that kept its numbers',
      ['label administrative_license', '39 122 678', 'label other_external_service', '279 -62 647'],
      { administrative_license: '39 122 678', other_external_service: '279 -62 647' },
    ],
  ])('solved: %s', (_, entries, rows) => {
    const { model, slots } = tornTable('art20_2019', ...entries);
    expect(told(solveBlocks(model, slots))).toEqual(rows);
  });

  test.each<[string, string[]]>([
    ['both ways fit', [...rules, '1 2 3 4', 'part', '9 9']],
    ['row by row or column by column', [...services, 'part', '39 2 678 279 6 647']],
    ['a number too few', [...rules, '0 0 12 9', 'part', '0']],
    ['a number too many', [...rules, '0 0 12 9', 'part', '0 48 1']],
    ['nothing at all', []],
    ['numbers without labels', ['1 2 3']],
    ['more than the whole', ['label government_rules', 'part', '1 3 2']],
    ['less than nothing', ['label government_rules', 'part', '-1 2 3']],
    ['a sign where none belongs', ['label government_rules', 'part', '+1 2 3']],
    ['a part of a thing', ['label government_rules', 'part', '1.5 2 3']],
    ['more taken away than there was', ['label administrative_license', 'part', '3 -4 1']],
    ['a mark', ['label government_rules', 'part', '/ / /']],
    ['two tables in one stretch of numbers', [...rules, ...services, '0 0 0 12 9 48 39 122 678 279 -62 647']],
    [
      'a label whose numbers would be another row’s',
      ['label administrative_license', 'label other_external_service', '39 122 678', 'part', '279 -62 647'],
    ],
    [
      'a label whose own numbers would go elsewhere',
      ['label normative_documents', '1 2 3', 'label government_rules', '4 5 6'],
    ],
  ])('refused: %s', (_, entries) => {
    const { model, slots } = tornTable('art20_2019', ...entries);
    expect(solveBlocks(model, slots)).toBeNull();
  });

  const parts = (...entries: string[]) => {
    const { model, events } = tornTable('art20_2019', ...entries);
    return told(solveParts(model, events));
  };

  test.each<[string, string[], Record<string, string>]>([
    [
      'each label with its numbers',
      ['part', ...stock, 'label government_rules', '0 0 7', 'label normative_documents', '12 9 48'],
      { government_rules: '0 0 7', normative_documents: '12 9 48' },
    ],
    [
      'labels, heads, numbers',
      ['part', ...rules, ...stock, '0 0 7 12 9 48'],
      { government_rules: '0 0 7', normative_documents: '12 9 48' },
    ],
    [
      'heads, labels, and all numbers on lines of their own',
      ['part', ...stock, ...rules, '0\n7\n7\n7\n7\n48'],
      { government_rules: '0 7 7', normative_documents: '7 7 48' },
    ],
    [
      'the last head behind the numbers of the others',
      ['part', ...rules, ...stock.slice(0, 2), '0 0 12 9', ...stock.slice(2), '7 48'],
      { government_rules: '0 0 7', normative_documents: '12 9 48' },
    ],
    [
      'a table that is certain behind one that is not',
      ['part', ...stock, ...rules, '1', 'part', ...services, ...items, '39 122 678 279 -62 647'],
      { administrative_license: '39 122 678', other_external_service: '279 -62 647' },
    ],
    [
      'marks, and a zero printed twice for two cells',
      ['part', ...rules, ...stock, '/ / / 00 9 48'],
      { government_rules: '/ / /', normative_documents: '00 9 48' },
    ],
  ])('parts solved: %s', (_, entries, rows) => {
    expect(parts(...entries)).toEqual(rows);
  });

  test.each<[string, string[]]>([
    ['nothing', []],
    [
      'numbers on lines of their own that fit row by row and column by column',
      ['part', ...stock, ...rules, '0\n0\n7\n12\n9\n48'],
    ],
    ['heads in another order', ['part', ...rules, ...[...stock].reverse(), '0 0 7 12 9 48']],
    ['a head too few', ['part', ...rules, ...stock.slice(0, 2), '0 0 12 9']],
    ['a head too many', ['part', ...rules, ...stock, 'head decisions', '0 0 7 12 9 48']],
    ['a head of another table', ['part', ...rules, ...stock.slice(0, 2), 'head decisions', '0 0 7 12 9 48']],
    ['a number too few', ['part', ...rules, ...stock, '0 0 7 12 9']],
    ['a number too many', ['part', ...rules, ...stock, '0 0 7 12 9 48 1']],
    [
      'rows of two tables',
      ['part', 'label government_rules', 'label administrative_license', ...stock, '0 0 7 12 9 48'],
    ],
    ['one row twice', ['part', 'label government_rules', 'label government_rules', ...stock, '0 0 7 0 0 7']],
    [
      'a label between the numbers',
      ['part', ...stock, 'label government_rules', '0 0 7 12', 'label normative_documents', '9 48'],
    ],
    [
      'all numbers behind the last label, which may be its own',
      ['part', ...stock, ...rules, '0 0 7 12 9 48'],
    ],
    ['more than the whole', ['part', ...rules, ...stock, '0 9 7 12 9 48']],
    ['no number but a mark and less than nothing', ['part', ...rules, ...stock, '/ -1 7 x 9 48']],
    ['labels alone', ['part', ...rules]],
  ])('parts refused: %s', (_, entries) => {
    expect(parts(...entries)).toEqual({});
  });
});

describe('a table read column by column', () => {
  const labels = [
    'label applications_received',
    'label received_in_person',
    'label received_fax',
    'label received_online',
    'label received_letter',
    'label applications_completed',
    'label completed_on_time',
    'label completed_extended',
  ];
  const columns = (...entries: string[]) => {
    const { model, events } = tornTable('stat2014', ...entries);
    return told(solveColumns(model, events));
  };
  const keys = labels.map((label) => label.slice('label '.length));
  const numbers = '9 3 0 5 1 8 7 1';
  const ofEach = (...texts: string[]) =>
    Object.fromEntries(keys.map((key, i) => [key, texts.map((text) => text.split(' ')[i]).join(' ')]));

  test('one number for each label under each head', () => {
    expect(columns(...labels, 'head value', numbers)).toEqual(ofEach(numbers));
    expect(columns('head value', ...labels, 'head value', numbers)).toEqual(ofEach(numbers));
    expect(columns(...labels, 'head own_level', '4 1 0 2 1 4 4 0', 'head value', numbers)).toEqual(
      ofEach('4 1 0 2 1 4 4 0', numbers),
    );
    expect(columns(...labels.slice(0, 5), 'head value', '9 3 0 5 1')).toHaveProperty('received_letter', '1');
  });

  test('the line of a chapter may hold a mark', () => {
    const printed = columns('label on_request', ...labels, 'head value', `/ ${numbers}`);
    expect(printed).toEqual(ofEach(numbers));
    expect(columns('label on_request', ...labels, 'head value', numbers)).toEqual(ofEach(numbers));
    expect(columns('label on_request', ...labels, 'head value', `5 ${numbers}`)).toBeNull();
  });

  test.each<[string, string[]]>([
    ['a number too few', [...labels, 'head value', '9 3 0 5 1 8 7']],
    ['a number too many', [...labels, 'head value', `${numbers} 4`]],
    ['a head without numbers', [...labels, 'head value', numbers, 'head own_level']],
    ['no head', [...labels, numbers]],
    ['no number', [...labels, 'head value']],
    ['four labels prove nothing', [...labels.slice(0, 4), 'head value', '9 3 0 5']],
    ['a label behind the numbers', [...labels.slice(1), 'head value', numbers, labels[0] ?? '']],
    ['another table behind the numbers', [...labels, 'head value', numbers, 'part']],
    ['one head twice', [...labels, 'head value', numbers, 'head value', numbers]],
    ['sums that speak against it', [...labels, 'head value', '3 9 0 5 1 7 8 1']],
  ])('refused: %s', (_, entries) => {
    expect(columns(...entries)).toBeNull();
  });

  test('one broken sum of two is a printed error', () => {
    expect(columns(...labels, 'head value', '9 3 0 5 1 7 7 1')).toEqual(ofEach('9 3 0 5 1 7 7 1'));
  });

  test('no sum can be broken where everything is zero', () => {
    expect(columns(...labels, 'head value', '0 0 0 0 0 0 0 0')).toEqual(ofEach('0 0 0 0 0 0 0 0'));
  });

  test('the applications form has all its columns in their order', () => {
    const rows = ['received_new', 'carried_in', 'granted', 'partially_granted', 'carried_out'];
    const heads = tableModel('applications').form.flatMap((key, i) => [
      `head ${key}`,
      `${String(i)} 0 0 0 0`,
    ]);
    const solve = (...entries: string[]) => {
      const { model, events } = tornTable('applications', ...rows.map((row) => `label ${row}`), ...entries);
      return told(solveColumns(model, events));
    };
    expect(solve(...heads)).toMatchObject({ received_new: '0 1 2 3 4 5 6', granted: '0 0 0 0 0 0 0' });
    expect(solve(...heads.slice(2), ...heads.slice(0, 2))).toBeNull();
    expect(solve(...heads.slice(2))).toBeNull();
  });
});
