/** The sentences of the report, for its page and for its document. */
import { textOf } from '@kvasir/model';
import type { ReportContext } from './report-page.ts';
import type { Report } from './read-report.ts';
import type { ReportField } from './report-edits.ts';
import type { ReportMessages } from './report.messages.ts';

/** What sentences are made with. */
export type SentenceContext = Pick<ReportContext, 'text' | 'agreed'> & {
  readonly host: Pick<ReportContext['host'], 'format'>;
};

/** What somebody has written or, where nobody has, what the figures say. Lessons are in no figures. */
export function shownText({ written, generated }: Report, field: ReportField): string {
  const own = textOf(written[field]).trim();
  return own || (field === 'lessons' ? '' : generated[field]);
}

export function eyebrow(report: Report, { text, agreed, host }: SentenceContext): string[] {
  return [
    report.acronym,
    text.document,
    report.periodName,
    report.isRunning ? text.asOf(host.format.date(report.day)) : '',
    agreed.version === undefined ? '' : text.version(agreed.version),
  ].filter(Boolean);
}

/** What is said of negative impacts where none is reported. */
export function negativeSentences({ noneDeclared }: Report, { text, host }: SentenceContext): string[] {
  if (!noneDeclared) return [text.negativeOpen];
  const { by, date, comment } = noneDeclared;
  return [text.noneIdentified(by, host.format.date(date)), ...(comment.trim() ? [comment.trim()] : [])];
}

export function ethicsSentences({ ethics }: Report, { text, host }: SentenceContext): string[] {
  const { counts, assessment } = ethics;
  const isCounted = Object.values(counts).some((count) => count > 0);
  const { by = '', date = '', next = '' } = assessment ?? {};
  return [
    ...(isCounted ? [text.ethicsSentence(counts)] : []),
    ...(by || date ? [text.assessed(by, host.format.date(date))] : []),
    ...(!isCounted && !by && !date ? [text.ethicsOpen] : []),
    ...(next ? [text.nextAssessment(host.format.date(next))] : []),
  ];
}

export function footnotes({ hasProvisional, missing, feedback }: Report, text: ReportMessages): string[] {
  return [
    ...missing.flatMap(({ name, reason }) => (reason.trim() ? [text.missingBecause(name, reason.trim())] : [])),
    [
      ...(hasProvisional ? [text.provisionalNote] : []),
      text.missingNote,
      ...(feedback ? [text.feedbackNote] : []),
    ].join(' '),
    text.source,
  ];
}
