/** All that a report says, read once: the page and the document are written from the same. */
import { orientations, textOf, type Orientation } from '@kvasir/model';
import { longTermReviews, type LongTermReview, type Period } from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { periodName } from '../period-name.ts';
import { feedbackTable, type FeedbackTable } from './feedback-table.ts';
import { ethicsOf, negativeLines, noneDeclared, type Declared, type Ethics, type NegativeLine } from './harm.ts';
import { dayOf, indicatorLine, type IndicatorLine, type LineOptions } from './indicator-lines.ts';
import { writtenOf, type Written } from './report-edits.ts';
import type { SaidStanding } from './report.messages.ts';
import { standingOf } from './standing.ts';

export interface LineGroup {
  readonly orientation: Orientation | undefined;
  readonly name: string;
  readonly lines: readonly IndicatorLine[];
}

export interface Report {
  readonly acronym: string;
  readonly period: Period;
  readonly periodName: string;
  /** Whether the period is not over: then the report says as of when it is. */
  readonly isRunning: boolean;
  readonly day: string;
  /** What somebody has written, as the document has it. */
  readonly written: Written;
  /** What the figures say, where nobody has. */
  readonly generated: { readonly title: string; readonly summary: string };
  readonly groups: readonly LineGroup[];
  /** The year of all targets, where they have the same. */
  readonly targetYear: string | undefined;
  /** Indicators with a course that can be drawn. */
  readonly courses: readonly IndicatorLine[];
  readonly hasProvisional: boolean;
  /** Why values are missing, by the names of their indicators. */
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
  readonly negative: readonly NegativeLine[];
  readonly noneDeclared: Declared | undefined;
  readonly ethics: Ethics;
  readonly longTerm: readonly LongTermReview[];
  readonly nextLongTerm: LongTermReview | undefined;
  readonly feedback: FeedbackTable | undefined;
}

export interface ReportSource extends LineOptions {
  readonly value: ImpactSlice;
  readonly indicators: readonly ShownIndicator[];
}

/** One value is a point, and no course. */
const fewestValues = 2;

/** Of more than these that are behind, a sentence says how many. */
const mostNames = 4;

export function nameOf({ number, title }: IndicatorLine): string {
  return `${number} ${title}`.trim();
}

function groupsOf(lines: readonly IndicatorLine[], { text }: ReportSource): LineGroup[] {
  const known = orientations.map((orientation) => ({
    orientation,
    name: text.orientations[orientation],
    lines: lines.filter((line) => line.orientation === orientation),
  }));
  const others = lines.filter(({ orientation }) => !orientations.some((one) => one === orientation));
  return [...known, { orientation: undefined, name: text.withoutOrientation, lines: others }].filter(
    (group) => group.lines.length > 0,
  );
}

function said(lines: readonly IndicatorLine[], day: string, { format }: ReportSource): SaidStanding {
  const { behind, ...standing } = standingOf(lines);
  const names = behind.slice(0, mostNames).map((line) => line.number || line.title);
  return {
    ...standing,
    behind: behind.length,
    names,
    others: behind.length - names.length,
    day: format.date(day),
  };
}

export function readReport(source: ReportSource): Report {
  const { value, indicators, period, today, text, words, format } = source;
  const lines = indicators.map((indicator) => indicatorLine(indicator, source));
  const day = dayOf(source);
  const standing = said(lines, day, source);
  const years = new Set(lines.map(({ targetYear }) => targetYear).filter(Boolean));
  const reviews = longTermReviews(value, today);
  // What was looked at later belongs to a later report.
  const done = reviews.filter(({ entry }) => entry !== undefined && !(textOf(entry['date']) > day));
  return {
    acronym: textOf(value.acronym) || textOf(value.title),
    period,
    periodName: periodName(period.key, text, format),
    isRunning: period.to >= today,
    day,
    written: writtenOf(value, period.key),
    generated: { title: words.titleOf(standing), summary: words.summaryOf(standing) },
    groups: groupsOf(lines, source),
    targetYear: years.size === 1 ? [...years][0] : undefined,
    courses: lines.filter(({ values }) => values >= fewestValues),
    hasProvisional: lines.some(({ now }) => now.kind === 'value' && now.isProvisional),
    missing: lines.flatMap((line) =>
      line.now.kind === 'missing' ? [{ name: nameOf(line), reason: line.now.reason }] : [],
    ),
    negative: negativeLines(value, indicators),
    noneDeclared: noneDeclared(value),
    ethics: ethicsOf(value, indicators),
    longTerm: done,
    nextLongTerm: reviews.find(({ entry, opens }) => entry === undefined && opens !== undefined),
    feedback: feedbackTable(value, { day, today }, words, format),
  };
}
