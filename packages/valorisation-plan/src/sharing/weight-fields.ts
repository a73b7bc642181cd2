/** By which indicators impact is weighed, how much each counts, and what each party contributed to what it shows. */
import { status } from '@kvasir/element/display.js';
import { entryIds, readableOr, tagsEntry, titledOptions, wholeEntry, type Path } from '@kvasir/element/panel.js';
import { shareEntry } from '@kvasir/element/result-fields.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { readParty, type PartyReading } from './sharing-reading.ts';
import { indicatorName, isIndicator, partyLine, type SharingContext } from './sharing-context.ts';

const [leastWeight, mostWeight] = [1, 1000];

export function weightFields(context: SharingContext): unknown {
  const { form, text, reading } = context;
  const path = form.path('sharing', 'weights');
  const hasIndicators = entryIds(form.read(['indicators'])).length > 0;
  return readableOr(
    form,
    path,
    text.weights,
    () =>
      html`${
        hasIndicators || reading.indicators.length > 0
          ? tagsEntry(form, {
              path,
              label: text.weights,
              hint: text.weightsHint,
              source: titledOptions(form, 'indicators'),
              nameOf: (id) => indicatorName(context, id),
              initial: { weight: 1 },
            })
          : html`<p class="sharing-quiet" id=${form.idOf(path)} tabindex="-1">${text.noIndicators}</p>`
      }
      ${reading.indicators.map((id) => oneIndicator(context, id))}`,
  );
}

/** The parties, and who contributed without being one: that does not count, and goes out of sight for nobody. */
function contributors({ form, reading }: SharingContext, path: Path): readonly PartyReading[] {
  const { parties } = reading;
  const others = entryIds(form.read(path)).filter((id) => !parties.some((party) => party.id === id));
  return [...parties, ...others.map((id) => readParty(form, id))];
}

function oneIndicator(context: SharingContext, id: Id): unknown {
  const { form, text } = context;
  const path = form.path('sharing', 'weights', id);
  const name = indicatorName(context, id);
  const contributions = [...path, 'contributions'];
  return readableOr(
    form,
    path,
    name,
    (): TemplateResult =>
      html`<div class="panel-entry" role="group" aria-label=${name}>
        <div class="panel-entry-head">
          <span class="panel-entry-title"><bdi>${name}</bdi></span>
          ${isIndicator(context, id) ? nothing : status({ kind: 'danger', label: text.indicatorGone })}
        </div>
        <div class="panel-amounts">
          ${wholeEntry(form, { path: [...path, 'weight'], label: text.weight, least: leastWeight, most: mostWeight })}
          ${readableOr(form, contributions, text.contributions, () =>
            contributors(context, contributions).map((party) =>
              readableOr(form, [...contributions, party.id], party.name, () =>
                shareEntry(form, {
                  path: [...contributions, party.id, 'share'],
                  label: html`<span class="visually-hidden">${text.contributions}: </span>${partyLine(context, party)}`,
                  notAShare: text.notAShare,
                }),
              ),
            ),
          )}
        </div>
        ${form.host.canEdit ? html`<p class="sharing-quiet">${text.contributionsHint}</p>` : nothing}
      </div>`,
  );
}
