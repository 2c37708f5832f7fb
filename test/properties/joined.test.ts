import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from './readText.js';
import { patience, runs } from './runs.js';
import { fewReports, writeBody, writeText, type SmallReport } from './smallReport.js';

/** What a document says in numbers: indicator, value and the number as printed. */
async function factsOf(text: string): Promise<Set<string>> {
  const facts = (await read(Buffer.from(text))).flatMap(({ record }) => record.facts ?? []);
  const told = facts.filter(({ value }) => value !== null);
  return new Set(
    told.map(({ indicator, value, value_raw }) => `${indicator} = ${value} (${value_raw ?? ''})`),
  );
}

interface Joined {
  readonly text: string;
  /** `null` for what is no report. */
  readonly title: string | null;
}

/** Documents that are no reports, and pieces of such. */
const others: readonly Joined[] = [
  '关于做好2014年政府信息公开工作的通知\n各乡镇：请于3月31日前报送年度报告，并填报统计表。\n',
  '县政府召开会议\n会议听取了12个单位的汇报，要求各单位抓好落实。\n',
  '附件\n',
  '一、概述\n',
  '12\n',
  '',
].map((text) => ({ text, title: null }));

/** Reports with less in sentences are not told apart (`src/report/parts/isReport.ts`). */
const leastProse = 80;
const lengthOfProse = (report: SmallReport): number =>
  writeText(report)
    .split('\n')
    .filter((line) => /[。；，]/.test(line))
    .reduce((sum, { length }) => sum + length, 0);
const tellableReports = fewReports.filter((report) => lengthOfProse(report) >= leastProse);

const joinedOf = (write: (report: SmallReport) => string): readonly Joined[] =>
  tellableReports.map((report) => ({ text: write(report), title: report.title }));
/** Two titles of one agency and year are a doubled title (`src/report/parts/index.ts`). */
const areToldApart = (first: Joined, second: Joined): boolean =>
  first.title === null || first.title !== second.title;

const asPage = (body: string): string => `<html><body>${body}</body></html>`;

const forms: Readonly<
  Record<
    string,
    {
      readonly documents: readonly Joined[];
      readonly joints: readonly string[];
      readonly set: (body: string) => string;
    }
  >
> = {
  texts: {
    documents: [...others, ...joinedOf(writeText)],
    joints: ['\n', '\n\n', '\f', '', '\n————\n'],
    set: (text) => text,
  },
  pages: {
    documents: joinedOf(writeBody),
    joints: ['\n', '<hr>', '<p></p>', '</div><div>'],
    set: asPage,
  },
};

describe('two documents joined never say what neither says', () => {
  test.each(Object.entries(forms))(
    '%s',
    async (_name, { documents, joints, set }) => {
      const one = fc.constantFrom(...documents);
      await fc.assert(
        fc.asyncProperty(one, one, fc.constantFrom(...joints), async (first, second, joint) => {
          fc.pre(areToldApart(first, second));
          const known = new Set([...(await factsOf(set(first.text))), ...(await factsOf(set(second.text)))]);
          const invented = [...(await factsOf(set(first.text + joint + second.text)))].filter(
            (fact) => !known.has(fact),
          );
          expect(invented).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );
});
