/** Who takes part, what each negotiated, and what each gives and gets besides money. */
import { button, status } from '@kvasir/element/display.js';
import { fieldsOf, partnersEntry, proseEntry, readableOr, type Path, type Write } from '@kvasir/element/panel.js';
import { shareEntry } from '@kvasir/element/result-fields.js';
import type { Id } from '@kvasir/model';
import { equalShares, parseShare, sumOfShares } from '@kvasir/model/shares.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../builder/plan-form.ts';
import { partyLine, vacancy, type SharingContext } from './sharing-context.ts';
import { partiesPath, partyIds } from './sharing-reading.ts';

/** Writes that make the parties one's own choice: those that were there without one. */
function chosen(form: PlanForm): Write[] {
  const { ids, isFromMatrix } = partyIds(form);
  return isFromMatrix ? ids.map((id): Write => [[...partiesPath(form), id], {}]) : [];
}

/** Who says something of one party keeps the others: the first to be named would be the only one. */
export function assumedParties(form: PlanForm, path: Path): readonly Write[] {
  const parties = partiesPath(form);
  return path.length > parties.length && parties.every((key, at) => path[at] === key) ? chosen(form) : [];
}

export function partyFields(context: SharingContext): unknown {
  const { form, text, reading } = context;
  const { parties, isFromMatrix } = reading;
  const path = partiesPath(form);
  const setParty = (id: Id, value: object | undefined) => form.change(...chosen(form), [[...path, id], value]);
  return readableOr(
    form,
    path,
    text.parties,
    () =>
      html`${
        form.host.canEdit
          ? partnersEntry(form, {
              path,
              label: text.parties,
              hint: isFromMatrix && parties.length > 0 ? text.partiesFromMatrix : text.partiesHint,
              ids: parties.map(({ id }) => id),
              initial: {},
              onAdd: (id) => setParty(id, {}),
              onRemove: (id) => setParty(id, undefined),
            })
          : nothing
      }
      ${vacant(context)}`,
  );
}

/** Who left, or is none of the partners, stays a party until somebody decides otherwise. */
function vacant(context: SharingContext): unknown {
  const gone = context.reading.parties.filter(({ state }) => state !== 'partner');
  if (gone.length === 0 || !context.form.host.canEdit) return nothing;
  return html`<ul class="panel-lines">
    ${gone.map((party) => html`<li>${party.mark ? partyLine(context, party) : vacancy(context, party)}</li>`)}
  </ul>`;
}

/** The negotiated share of each party, what they sum to, and ways to fill them at once. */
export function negotiatedFields(context: SharingContext): unknown {
  const { form, text, reading } = context;
  const { parties } = reading;
  if (parties.length === 0) return nothing;
  const path = partiesPath(form);
  const setAll = (shareOf: (party: (typeof parties)[number]) => unknown) =>
    form.change(...chosen(form), ...parties.map((party): Write => [[...path, party.id, 'share'], shareOf(party)]));
  const areOwned = parties.every(({ owned }) => parseShare(owned));
  return html`<div class="panel-amounts" role="group" aria-label=${text.negotiatedShares}>
    ${parties.map((party) =>
      readableOr(form, [...path, party.id], party.name, () =>
        shareEntry(form, {
          path: [...path, party.id, 'share'],
          label: html`<span class="visually-hidden">${text.negotiatedShares}: </span>${partyLine(context, party)}`,
          notAShare: text.notAShare,
        }),
      ),
    )}
    <p class="panel-sum" aria-live="polite"><span>${text.sum}</span> ${sumWords(context)}</p>
    ${
      form.host.canEdit
        ? html`<div class="panel-acts">
            ${button({ label: text.splitEqually, size: 'small', onClick: () => setAll(() => equalShares(parties.length)) })}
            ${areOwned ? button({ label: text.asOwned, size: 'small', variant: 'quiet', onClick: () => setAll(({ owned }) => owned) }) : nothing}
            <span class="panel-quiet">${text.shareHint}</span>
          </div>`
        : nothing
    }
  </div>`;
}

function sumWords({ text, reading }: SharingContext): unknown {
  const given = reading.parties.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const sum = given.length > 0 ? sumOfShares(given) : undefined;
  if (!sum) return nothing;
  if (sum.comparison === 0) return status({ kind: 'success', label: html`<bdi>1</bdi>` });
  return status({ kind: 'danger', label: text.sharesSum(sum.total, sum.difference, sum.comparison > 0) });
}

/** Whether anybody says what it gives, or gets besides money. */
export function isGivingSaid(form: PlanForm): boolean {
  const parties = fieldsOf(form.read(partiesPath(form)));
  return Object.values(parties).some((party) => {
    const { gives, gets } = fieldsOf(party);
    return gives !== undefined || gets !== undefined;
  });
}

/** Contributions and returns that are no money. */
export function givingFields(context: SharingContext): TemplateResult {
  const { form, text, reading } = context;
  const path = partiesPath(form);
  return html`<div class="sharing-giving">
    ${reading.parties.map((party) =>
      readableOr(
        form,
        [...path, party.id],
        party.name,
        (): TemplateResult =>
          html`<div class="sharing-gives" role="group" aria-label=${party.name}>
            <p>${partyLine(context, party)}</p>
            <div class="sharing-columns">
              ${proseEntry(form, { path: [...path, party.id, 'gives'], label: text.gives })}
              ${proseEntry(form, { path: [...path, party.id, 'gets'], label: text.gets })}
            </div>
          </div>`,
      ),
    )}
  </div>`;
}
