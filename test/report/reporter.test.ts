import { describe, expect, test } from '@jest/globals';
import { reporterWordings } from '../../src/knowledge/agencies/reporters.js';
import { makeSelfTest, readReporter, withoutOffice } from '../../src/report/reporter.js';
import { foldDocument } from '../../src/recognition/foldDocument.js';
import { makeDocument } from './makeDocument.js';

describe.each(reporterWordings.map((wording) => [wording.id, wording] as const))('%s', (_, wording) => {
  const read = (clause: string): string | null => readReporter(wording, { printed: clause, folded: clause });
  test.each(wording.examples)('%s', (clause, name) => expect(read(clause)).toBe(name));
  test.each(wording.nearMisses)('nobody in %s', (clause) => expect(read(clause)).toBeNull());
});

test('a wording is searched for with its own flags', () => {
  const wording = { id: 'compiled', pattern: /by([^,]{2,20}局)/i, examples: [], nearMisses: [] } as const;
  const clause = 'BY桃江县水利局,2014';
  expect(readReporter(wording, { printed: clause, folded: clause })).toBe('桃江县水利局');
});

test.each([
  ['桃江县水利局政府信息公开领导小组办公室', '桃江县水利局'],
  ['桃江县水利局办公室', '桃江县水利局'],
  ['灰山港镇人民政府党政办公室', '灰山港镇人民政府'],
  ['湘江医学院信息公开工作办公室', '湘江医学院'],
  ['桃江县政务公开办公室', '桃江县'],
  ['桃江县人民政府信息公开办公室', '桃江县人民政府'],
  ['桃江县人民政府办公室', '桃江县人民政府办公室'],
  ['桃江县人民政府法制办公室', '桃江县人民政府法制办公室'],
  ['桃江县政务服务中心', '桃江县政务服务中心'],
  ['国家林业总署办公厅政务公开处', '国家林业总署'],
  ['湖南省人民政府办公厅', '湖南省人民政府办公厅'],
])('%s answers for %s', (office, body) => expect(withoutOffice(office)).toBe(body));

test('the name must be of the kind that the report calls itself by', () => {
  const isSelf = makeSelfTest(foldDocument(makeDocument('我局高度重视。我局公开信息12条。\n')));
  expect(isSelf('桃江县水利局')).toBe(true);
  expect(isSelf('桃江县人民政府')).toBe(false);
  const silent = makeSelfTest(foldDocument(makeDocument('高度重视。公开信息12条。\n')));
  expect(silent('桃江县人民政府')).toBe(true);
});
