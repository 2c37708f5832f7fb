import type { GovRecord } from '../record/schema.js';
import { makeFinding } from './makeFinding.js';
import { beginsOfficially, hasOfficialForm, matchChapters, type MatchedChapter } from './matchChapters.js';
import { findNumberGaps } from './numberGaps.js';
import { misnumbered } from './misnumbered.js';
import type { ReportText } from './reportText.js';
import type { Finding, NotAssessed, Outcome } from './types.js';

/** So many of the six headings make sure that the outline was read. */
const enoughHeadings = 4;

const ids = ['heading-missing', 'heading-number', 'heading-order', 'heading-altered'];

/** Missing, misnumbered, moved and altered headings. */
export function checkHeadings(record: GovRecord, text: ReportText | null): Outcome {
  if (record.sections === null) return unassessed(ids, noSections);
  const numbers = findNumberGaps(record, text);
  if (!hasOfficialForm(record)) {
    const notAssessed = text ? [] : [{ id: 'heading-number', reason: noText }];
    return { assessed: text ? ['heading-number'] : [], findings: numbers, notAssessed };
  }
  const chapters = matchChapters(record);
  const known = chapters.filter(({ printed }) => printed !== null).length;
  if (known < enoughHeadings) return unassessed(ids, fewHeadings);
  const official = [
    ...findMissing(chapters, text),
    ...findMisnumbered(chapters),
    ...findMoved(chapters),
    ...findAltered(chapters),
  ];
  const told = new Set(official.map(({ heading }) => heading));
  const findings = [...official, ...numbers.filter(({ heading }) => !told.has(heading))];
  return { assessed: ids, findings, notAssessed: [] };
}

const noSections = { zh: '记录不含章节（sections）', en: 'the record has no sections' };
const noText = { zh: '只有记录，没有原文', en: 'there is only the record, not the text' };
const fewHeadings = {
  zh: '认出的规定标题不足四个，无法判断',
  en: 'fewer than four of the six headings were recognised',
};

function unassessed(names: readonly string[], reason: NotAssessed['reason']): Outcome {
  return { assessed: [], findings: [], notAssessed: names.map((id) => ({ id, reason })) };
}

const full = ({ official }: MatchedChapter): string => `${official.number}、${official.title}`;

function findMissing(chapters: readonly MatchedChapter[], text: ReportText | null): Finding[] {
  const folded = text?.whole() ?? '';
  return chapters.flatMap((chapter) => {
    const { number, title } = chapter.official;
    // The heading stands somewhere after all, in a place where it was not taken for one.
    // Behind another number more of it: （四）政府信息公开平台建设 is an aspect of 总体情况.
    const forms = `${number}[、.,:]${title.slice(0, 6)}|[、.)]${title.slice(0, 8)}`;
    const stands = new RegExp(forms).test(folded);
    return chapter.printed || stands
      ? []
      : [makeFinding('heading-missing', { expected: full(chapter) }, { expected: full(chapter) })];
  });
}

function findMisnumbered(chapters: readonly MatchedChapter[]): Finding[] {
  return chapters.flatMap(({ official, printed }) => {
    if (!printed || printed.number === null || printed.number === official.number) return [];
    return [misnumbered(printed.heading, printed.number, official.number)];
  });
}

function findMoved(chapters: readonly MatchedChapter[]): Finding[] {
  const printed = chapters.flatMap((chapter) => (chapter.printed ? [{ ...chapter.printed }] : []));
  return printed.flatMap((one, i) => {
    const next = printed[i + 1];
    if (!next || one.start < next.start) return [];
    const values = { heading: one.heading, expected: next.heading };
    return [makeFinding('heading-order', values, { heading: one.heading })];
  });
}

function findAltered(chapters: readonly MatchedChapter[]): Finding[] {
  return chapters.flatMap((chapter) => {
    const { official, printed } = chapter;
    if (!printed || beginsOfficially(official, printed.title)) return [];
    const values = { heading: printed.heading, expected: full(chapter) };
    return [
      makeFinding('heading-altered', values, {
        heading: printed.heading,
        printed: printed.heading,
        expected: full(chapter),
      }),
    ];
  });
}
