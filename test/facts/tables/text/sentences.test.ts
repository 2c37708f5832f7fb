import { expect, test } from '@jest/globals';
import { readTables } from '../../../../src/facts/tables/index.js';
import { documentOf } from '../documents.js';

test.each([
  '全年予以公开10件，部分公开2件，不予公开3件，其中属于国家秘密1件、保护第三方合法权益2件，其他处理0件，总计15件。',
  '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况等六部分组成。',
  '2021年，行政许可12件，行政处罚3件，行政强制0件，行政事业性收费5万元，规章0件。',
  '行政复议3件，结果维持2件，行政诉讼1件，未经复议直接起诉1件。',
  '主动公开政府信息数123条，其中政府网站公开政府信息数100条，政务微信公开政府信息数23条；收到申请数4件。',
])('a sentence is no table: %s', (sentence) => {
  expect(readTables(documentOf(sentence))).toEqual([]);
});
