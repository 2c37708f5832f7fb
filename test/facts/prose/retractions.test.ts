import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';

const appealsIn = (text: string) =>
  countsOf(readPassage(text, { section: 'review_litigation', level: 'department', year: 2013 }));

describe('numbers of which the text says that they are not about disclosure', () => {
  test.each([
    '被申请行政复议3件，均与信息公开无关。',
    '行政诉讼3件，均不涉及政府信息公开。',
    '行政复议2件、行政诉讼3件，上述案件均不涉及政府信息公开。',
    '全年行政复议案件7件，无一件涉及政府信息公开。',
    '行政诉讼7件，无一涉及政府信息公开。',
    '行政复议3件（不涉及信息公开）。',
    '受理患者投诉46起，均与信息公开无关。',
    '工程招投标方面的行政诉讼1件，法院判决维持，与信息公开无关。',
    '受理行政效能方面的投诉21件，不在此列。',
    '受理服务方面的投诉21件，未计入上述数字。',
    '行政复议3件。上述案件与政府信息公开无关。',
  ])('are not given: %s', (text) => expect(appealsIn(text)).toEqual({}));

  test('the last one alone is taken back where not all are', () =>
    expect(appealsIn('因信息公开被申请行政复议2件，行政诉讼11件，不属信息公开诉讼。')).toEqual({
      'appeals.review.total': 2,
    }));

  test.each([
    ['the rest is spoken of', '因信息公开被申请行政复议2件，其余与信息公开无关。'],
    ['the words say the opposite', '行政复议2件，均涉及政府信息公开。'],
    ['another matter is spoken of', '因信息公开被申请行政复议2件。上述培训与信息公开无关。'],
  ])('are given where %s', (_, text) => expect(appealsIn(text)).toEqual({ 'appeals.review.total': 2 }));
});
