/** Ethical concerns: one answer for each line, and a signature under all of it (C(2024) 601, 3.4.1(a)). */
import { foldText, iconAdd } from '@kvasir/element';
import { button, readable } from '@kvasir/element/controls.js';
import { heading } from '@kvasir/element/display.js';
import { readableOr, unreadable } from '@kvasir/element/panel.js';
import { isMap, toPointer } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { wholeName } from '../overview/indicator-name.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { answer, columns, concernName, concernRow } from './concern-row.ts';
import { concernPlace, oddPlaces, type PlacedEntry } from './entries.ts';
import { written } from './facts.ts';
import type { NegativeContext } from './negative-context.ts';
import { starterLines } from './negative.messages.ts';
import { partFindings } from './part-findings.ts';
import { wholeAssessment } from './whole-assessment.ts';

export const ownLineId = 'ethics-own-line';

const found = /^\/impact\/(ethicsConcerns|ethicsAssessment)(\/|$)|^\/indicators\/[^/]*\/ethics(\/|$)/;

export interface EthicsSectionOptions {
  readonly concerns: readonly PlacedEntry[];
  /** Begins a line of one's own, or one of the suggested. */
  add(title?: string): void;
}

export function ethicsSection(context: NegativeContext, { concerns, add }: EthicsSectionOptions): TemplateResult {
  const { host, form, text, level } = context;
  const ofIndicators = host.model.indicators.filter(
    ({ raw }) => isMap(raw['ethics']) && Object.keys(raw['ethics']).length > 0,
  );
  const answered = concerns.filter(({ raw }) => readable(raw['finding']) !== undefined).length;
  return html`<section class="neg-part" aria-labelledby="ethics-heading">
    ${heading(
      level,
      html`<span id="ethics-heading">${text.ethicsHeading}</span>${
          concerns.length > 0
            ? html` <span class="neg-count">${text.ethicsCount(answered, concerns.length)}</span>`
            : nothing
        }`,
      'neg-heading',
    )}
    <p class="neg-note">${text.ethicsText}</p>
    ${partFindings(context, found)}
    ${readableOr(form, concernPlace, text.ethicsHeading, () =>
      oddPlaces(host.value, concernPlace).map((path) => unreadable(form, path, text.newConcern)),
    )}
    ${
      concerns.length + ofIndicators.length === 0
        ? html`<p class="neg-note">${text.noConcerns}</p>`
        : table(concerns, ofIndicators, context)
    }
    ${host.canEdit ? starters(concerns, context, add) : nothing} ${wholeAssessment(context)}
  </section>`;
}

function table(
  concerns: readonly PlacedEntry[],
  ofIndicators: readonly ShownIndicator[],
  context: NegativeContext,
): TemplateResult {
  const { host, text } = context;
  const width = host.canEdit ? columns : columns - 1;
  // On narrow ground the cells stand below each other, which would take their roles away: they are written out.
  return html`<table class="ethics" role="table" aria-labelledby="ethics-heading">
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.concern}</th>
        <th role="columnheader" scope="col" class="ethics-answer">${text.assessment}</th>
        <th role="columnheader" scope="col">${text.measure}</th>
        ${
          host.canEdit
            ? html`<th role="columnheader" scope="col" class="ethics-menu">
                <span class="visually-hidden">${text.rowActions}</span>
              </th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody>
      ${repeat(
        concerns,
        ({ path }) => toPointer(path),
        (_concern, index) => concernRow(concerns, index, context),
      )}
    </tbody>
    ${
      ofIndicators.length === 0
        ? nothing
        : html`<tbody>
            <tr role="row" class="ethics-group">
              <th role="rowheader" scope="rowgroup" colspan=${width} aria-colspan=${width}>${text.ofIndicators}</th>
            </tr>
            ${ofIndicators.map((indicator) => indicatorRow(indicator, context))}
          </tbody>`
    }
  </table>`;
}

/** What is said of ethics with an indicator is written there. */
function indicatorRow(indicator: ShownIndicator, context: NegativeContext): TemplateResult {
  const { id, raw } = indicator;
  const { host } = context;
  const ethics = isMap(raw['ethics']) ? raw['ethics'] : {};
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <button
        type="button"
        class="retry"
        data-do="indicator"
        data-id=${id}
        data-field=${toPointer(['indicators', id, 'ethics', 'finding'])}
      >
        <bdi>${wholeName(indicator, host.text)}</bdi>
      </button>
    </th>
    <td role="cell">${answer(ethics['finding'], context)}</td>
    <td role="cell" class="ethics-measure">${written(readable(ethics['mitigation'])) ?? nothing}</td>
    ${host.canEdit ? html`<td role="cell" class="ethics-menu"></td>` : nothing}
  </tr>`;
}

/** Lines that others often have, as long as they are not here. */
function starters(
  concerns: readonly PlacedEntry[],
  context: NegativeContext,
  add: (title?: string) => void,
): TemplateResult {
  const { text } = context;
  const names = new Set(concerns.map((concern) => foldText(concernName(concern, context))));
  const left = starterLines.filter((line) => !names.has(foldText(text.starters[line])));
  return html`<div class="ethics-starters">
    ${
      left.length > 0
        ? html`<p class="neg-quiet" id="ethics-starters">${text.suggestions}. ${text.suggestionsText}</p>`
        : nothing
    }
    <p class="neg-acts">
      ${left.map((line) =>
        button({
          label: text.starters[line],
          icon: iconAdd,
          size: 'small',
          describedBy: 'ethics-starters',
          onClick: () => add(text.starters[line]),
        }),
      )}
      ${button({ id: ownLineId, label: text.ownLine, icon: iconAdd, size: 'small', variant: 'quiet', onClick: () => add() })}
    </p>
  </div>`;
}
