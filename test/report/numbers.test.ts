import { describe, expect, test } from '@jest/globals';
import { identifyReport } from '../../src/report/index.js';
import type { MetadataKey, ReportFields } from '../../src/types.js';
import { makeDocument } from './makeDocument.js';

const read = (text: string, metadata: Partial<Record<MetadataKey, string>> = {}): ReportFields =>
  identifyReport(makeDocument(text, metadata));

const body = '\n根据条例编制本报告。\n一、概述\n工作平稳有序。\n二、主动公开情况\n公开信息12条。\n';

describe('numbers of the document', () => {
  const title = '桃江县2013年政府信息公开年报';
  test.each<[Partial<Record<MetadataKey, string>>, string | null, string | null]>([
    [{ index_number: '413400/2014-0131' }, '413400/2014-0131', null],
    [{ index_number: '无', document_number: '无' }, null, null],
    [{ document_number: '桃政发〔2014〕3号' }, null, '桃政发〔2014〕3号'],
    [{ document_number: ' — ' }, null, null],
  ])('%j', (metadata, index, number) => {
    const report = read(title + body, metadata);
    expect([report.indexNumber, report.documentNumber]).toEqual([index, number]);
  });

  test('a number in a line of its own under the title is the report’s, a cited one is not', () => {
    expect(read(`${title}\n桃政发〔2014〕3号${body}`).documentNumber).toBe('桃政发〔2014〕3号');
    expect(read(`${title}\n根据国办发〔2014〕32号编制。${body}`).documentNumber).toBeNull();
  });

  test('the label before a number in a line of its own is no part of it', () => {
    expect(read(`${title}\n公文编号 桃政发〔2014〕3号${body}`).documentNumber).toBe('桃政发〔2014〕3号');
    expect(read(`${title}\n发布机构桃江县 文 号 桃政发〔2014〕3号${body}`).documentNumber).toBe(
      '桃政发〔2014〕3号',
    );
    expect(read(`${title}\n发文字号：桃政发〔2014〕3号${body}`).documentNumber).toBe('桃政发〔2014〕3号');
  });

  test.each([
    [' ', '桃政发〔2014〕3号'],
    [' 《公开条例》的规定,', null],
    ['  有关规定,', null],
    ['  文件精神,', null],
    [' 转发', null],
  ])('a number before the title with "%s" between them', (between, number) => {
    expect(read(`桃政发〔2014〕3号${between}${title}${body}`).documentNumber).toBe(number);
  });
});
