/** How answers changed from round to round: a small picture for each question, and the same as a table. */
import { heading, levelBelow } from '@kvasir/element/display.js';
import { feedbackQuestions, feedbackSides, type FeedbackQuestion, type FeedbackSide } from '@kvasir/model';
import { feedbackResults, type FeedbackCell, type FeedbackResults } from '@kvasir/model/impact.js';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { hatch } from '../follow/chart-geometry.ts';
import { cellText, meanText, roundName, type FeedbackContext } from './feedback-context.ts';
import type { ShownRound } from './rounds.ts';
import { linesOf, size, spread, xOf, yOf } from './trend-geometry.ts';

interface TrendRound {
  readonly name: string;
  readonly opens: string | undefined;
  readonly results: FeedbackResults;
}

type Whose = FeedbackSide | 'all';
const lines: readonly Whose[] = [...feedbackSides, 'all'];

function cellOf({ results }: TrendRound, question: FeedbackQuestion, whose: Whose): FeedbackCell {
  return whose === 'all' ? results[question].all : results[question].sides[whose];
}

function nameOf(whose: Whose, { text, survey }: FeedbackContext): string {
  return whose === 'all' ? text.all : survey.sides[whose];
}

function meanOf(cell: FeedbackCell): number | undefined {
  return cell.suppressed ? undefined : cell.mean;
}

/** @param rounds those that have closed, the latest first */
export function trendSection(context: FeedbackContext, rounds: readonly ShownRound[]): TemplateResult {
  const { text, level } = context;
  const inTime = rounds.toReversed().map((round): TrendRound => ({
    name: roundName(round, context),
    opens: round.opens,
    results: feedbackResults(round.raw),
  }));
  return html`<section class="feedback-part" aria-labelledby="feedback-trend">
    ${heading(level, html`<span id="feedback-trend">${text.trend}</span>`, 'feedback-heading')}
    <p class="feedback-note">${text.trendText}</p>
    <div class="trends">${feedbackQuestions.map((question) => picture(question, inTime, context))}</div>
    <details class="trend-details">
      <summary>${text.trendTable}</summary>
      ${table(inTime, context)}
    </details>
  </section>`;
}

function picture(question: FeedbackQuestion, rounds: readonly TrendRound[], context: FeedbackContext): TemplateResult {
  const { text, survey, format, level } = context;
  const said = rounds.map((round) => text.inRound(round.name, cellText(cellOf(round, question, 'all'), context)));
  const shown = lines.flatMap((whose) => {
    const values = rounds.map((round) => meanOf(cellOf(round, question, whose)));
    const last = values.findLast((value) => value !== undefined);
    return last === undefined ? [] : [{ whose, values, last, y: yOf(last) }];
  });
  const heights = spread(
    shown.map(({ y }) => y),
    14,
  );
  const [from, to] = [rounds[0], rounds.at(-1)].map((round) =>
    round?.opens === undefined ? '' : format.date(round.opens, 'month'),
  );
  return html`<div class="trend">
    ${heading(levelBelow(level, 1), survey.topics[question], 'trend-name')}
    <svg
      class="trend-picture"
      role="img"
      aria-label="${survey.topics[question]}, ${text.all}: ${format.list(said)}"
      width=${size.width}
      height=${size.height}
      viewBox="0 0 ${size.width} ${size.height}"
    >
      ${[1, 3, 5].map((point) => axis(point, format.number(point)))}
      ${rounds.map((round, index) => (cellOf(round, question, 'all').suppressed ? hidden(index, rounds.length) : ''))}
      ${shown.map(({ whose, values }) => line(whose, values))}
      ${shown.map(
        ({ whose, last }, index) =>
          svg`<text class="trend-label trend-label-${whose}" x=${size.width - size.end + 10} y=${(heights[index] ?? 0) + 4}>${nameOf(whose, context)} ${meanText(last, format)}</text>`,
      )}
      <text class="trend-day" x=${size.start} y=${size.height - 4}>${from}</text>
      <text class="trend-day trend-day-last" x=${size.width - size.end} y=${size.height - 4}>${to}</text>
    </svg>
  </div>`;
}

function axis(point: number, label: string): SVGTemplateResult {
  const y = yOf(point);
  return svg`<line class="trend-axis" x1=${size.start} x2=${size.width - size.end} y1=${y} y2=${y}></line>
    <text class="trend-day" x="2" y=${y + 4}>${label}</text>`;
}

/** A round of which not even the total may be shown. */
function hidden(index: number, count: number): SVGTemplateResult {
  const box = { x: xOf(index, count) - 5, y: size.top, width: 10, height: size.height - size.top - size.bottom };
  return svg`<path class="trend-hatch" d=${hatch(box, 5).map(pathOf).join('')}></path>`;
}

/** A path through points. */
function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}`;
}

function line(whose: Whose, values: readonly (number | undefined)[]): SVGTemplateResult {
  return svg`<g class="trend-line trend-${whose}">${linesOf(values).map(
    (points) =>
      svg`<path d=${pathOf(points)}></path>${
        // A point between two gaps has no line, and the total is marked where it was asked for.
        whose === 'all' || points.length === 1
          ? points.map(([x, y]) => svg`<circle cx=${x} cy=${y} r=${whose === 'all' ? 3 : 2}></circle>`)
          : ''
      }`,
  )}</g>`;
}

function table(rounds: readonly TrendRound[], context: FeedbackContext): TemplateResult {
  const { text, survey } = context;
  return html`<div class="trend-scroll" role="region" aria-label=${text.trendTable} tabindex="0">
    <table class="trend-table">
      <thead>
        <tr>
          <th scope="col">${text.question}</th>
          ${rounds.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}
        </tr>
      </thead>
      ${feedbackQuestions.map(
        (question) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan=${rounds.length + 1}>${survey.topics[question]}</th>
            </tr>
            ${lines.map(
              (whose) =>
                html`<tr>
                  <th scope="row">${nameOf(whose, context)}</th>
                  ${rounds.map((round) => html`<td>${cellText(cellOf(round, question, whose), context)}</td>`)}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}
