/** What was answered in a round that has closed, by question and side. */
import { selectField } from '@kvasir/element/controls.js';
import { heading, levelBelow } from '@kvasir/element/display.js';
import { feedbackQuestions, feedbackSides } from '@kvasir/model';
import { feedbackResults, fewestAnswers, type FeedbackCell } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import { meanText, roundName, type FeedbackContext } from './feedback-context.ts';
import type { ShownRound } from './rounds.ts';

export interface ResultsOptions {
  /** All rounds, the latest first. */
  readonly rounds: readonly ShownRound[];
  /** The one whose results are shown; of those that have closed. */
  readonly shown: ShownRound | undefined;
  /** What was written in it, in an order that tells nothing. */
  readonly comments: readonly string[];
  choose(id: string): void;
}

export function resultsSection(context: FeedbackContext, options: ResultsOptions): TemplateResult {
  const { text, level, wording, format } = context;
  const { rounds, shown, choose } = options;
  const closed = rounds.filter(({ state }) => state === 'closed');
  const next = rounds.filter(({ state }) => state === 'open').at(-1);
  return html`<section class="feedback-part" aria-labelledby="feedback-results">
    ${heading(level, html`<span id="feedback-results">${text.results}</span>`, 'feedback-heading')}
    ${
      closed.length > 1
        ? html`<div class="feedback-choice">
            ${selectField({
              id: 'feedback-round',
              label: text.round,
              wording,
              value: shown?.id,
              choices: closed.map((round) => ({ key: round.id, label: roundName(round, context) })),
              onChange: (id) => choose(id ?? ''),
            })}
          </div>`
        : nothing
    }
    ${
      shown
        ? results(shown, context, options.comments)
        : html`<p class="feedback-note">
            ${
              next?.closes === undefined
                ? text.noResults
                : text.noResultsUntil(roundName(next, context), format.date(next.closes))
            }
          </p>`
    }
  </section>`;
}

function results(round: ShownRound, context: FeedbackContext, comments: readonly string[]): TemplateResult {
  const { text, survey, level } = context;
  const found = feedbackResults(round.raw);
  const cells = feedbackQuestions.flatMap((key) => [...Object.values(found[key].sides), found[key].all]);
  const isSuppressed = cells.some(({ suppressed }) => suppressed);
  return html`<p class="feedback-note" id="feedback-scale"><bdi>${roundName(round, context)}</bdi>. ${text.scale}</p>
    <table class="feedback-results" role="table" aria-labelledby="feedback-results" aria-describedby="feedback-scale">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${text.question}</th>
          ${feedbackSides.map((side) => html`<th role="columnheader" scope="col">${survey.sides[side]}</th>`)}
          <th role="columnheader" scope="col">${text.all}</th>
        </tr>
      </thead>
      <tbody>
        ${feedbackQuestions.map(
          (question) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                <b>${survey.topics[question]}</b> <span class="feedback-quiet">${survey.statements[question]}</span>
              </th>
              ${feedbackSides.map((side) => cell(found[question].sides[side], survey.sides[side], context))}
              ${cell(found[question].all, text.all, context)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      isSuppressed
        ? html`<p class="feedback-note">
            <i class="feedback-hatch" aria-hidden="true"></i> ${text.suppressedText(fewestAnswers)}
          </p>`
        : nothing
    }
    ${heading(levelBelow(level, 1), text.comments, 'feedback-heading')}
    ${
      round.count < fewestAnswers
        ? html`<p class="feedback-note">${text.commentsHidden(fewestAnswers)}</p>`
        : comments.length === 0
          ? html`<p class="feedback-note">${text.noAnswers}</p>`
          : html`<p class="feedback-note">${text.commentsText}</p>
              <ul class="feedback-comments">
                ${comments.map((comment) => html`<li><bdi class="feedback-words">${comment}</bdi></li>`)}
              </ul>`
    }`;
}

/** On narrow ground the cell says itself whose it is. */
function cell(found: FeedbackCell, whose: string, { text, format }: FeedbackContext): TemplateResult {
  const label = html`<span class="feedback-whose" aria-hidden="true">${whose}</span>`;
  if (found.suppressed) {
    return html`<td role="cell" class="is-suppressed">
      ${label}<span class="feedback-hidden">${text.suppressed}</span>
    </td>`;
  }
  if (found.mean === undefined) {
    return html`<td role="cell">
      ${label}<span class="feedback-quiet"
        ><span aria-hidden="true">–</span><span class="visually-hidden">${text.noAnswers}</span></span
      >
    </td>`;
  }
  return html`<td role="cell">
    ${label}<span
      ><b>${meanText(found.mean, format)}</b>
      <span class="feedback-quiet"
        ><span aria-hidden="true">${format.number(found.count)}</span
        ><span class="visually-hidden">${text.answeredBy(found.count)}</span></span
      ></span
    >
  </td>`;
}
