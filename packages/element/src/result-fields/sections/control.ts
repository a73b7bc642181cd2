import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../controls/button.ts';
import { entryIds, termsIn } from '../../panel/edits.ts';
import { proseEntry } from '../../panel/fields/field-text.ts';
import { facts, partnerMarks, prose } from '../../panel/reading.ts';
import { section } from '../../panel/section.ts';
import { readableOr, unreadable } from '../../panel/unreadable.ts';
import { decisions, type Decision } from '../names.ts';
import type { ResultForm } from '../result-form.ts';

/** With more partners, those who have to do with the result come first and the others on demand. */
const fewPartners = 12;

/** Who decides on filing, publication, licences and enforcement. */
export function controlSection(form: ResultForm): TemplateResult {
  const { resultWords } = form;
  return section(form, {
    name: 'control',
    read: () => readableOr(form, form.path('control'), resultWords.sections.control, () => readControl(form)),
    edit: () => readableOr(form, form.path('control'), resultWords.sections.control, () => editControl(form)),
  });
}

function readControl(form: ResultForm): TemplateResult | undefined {
  const rows = facts(
    ...decisions.map((decision) => [form.resultWords.decisions[decision], deciders(form, decision)] as const),
  );
  const rule = prose(form.field('control', 'rule'));
  return rows || rule ? html`${rows} ${rule}` : undefined;
}

function deciders(form: ResultForm, decision: Decision): unknown {
  const path = form.path('control', decision);
  if (!form.isReadable(path)) return unreadable(form, path, form.resultWords.decisions[decision]);
  const ids = termsIn(form.read(path));
  const owners = entryIds(form.field('ownership', 'owners'));
  const areOwners = owners.length > 1 && owners.length === ids.length && owners.every((id) => ids.includes(id));
  return areOwners ? form.resultWords.allOwners : partnerMarks(form, ids);
}

function editControl(form: ResultForm): TemplateResult {
  const { resultWords } = form;
  const unreadablePaths = decisions.filter((decision) => !form.isReadable(form.path('control', decision)));
  return html`${unreadablePaths.map((decision) => unreadable(form, form.path('control', decision), resultWords.decisions[decision]))}
  ${decisionTable(
    form,
    decisions.filter((decision) => !unreadablePaths.includes(decision)),
  )}
  ${proseEntry(form, { path: form.path('control', 'rule'), label: resultWords.labels.rule })}`;
}

function decisionTable(form: ResultForm, shown: readonly Decision[]): TemplateResult {
  const { resultWords, format, host } = form;
  const concerned = new Set([
    ...entryIds(form.field('ownership', 'owners')),
    ...entryIds(form.field('contributors')),
    ...shown.flatMap((decision) => termsIn(form.field('control', decision))),
  ]);
  const all = host.partners.map(({ id }) => id);
  const isLong = all.length > fewPartners && !form.showsAllPartners && concerned.size > 0;
  const rows = [
    ...(isLong ? all.filter((id) => concerned.has(id)) : all),
    ...[...concerned].filter((id) => !all.includes(id)),
  ];
  return html`<div class="panel-scroll">
      <table class="panel-table panel-decisions">
        <caption class="visually-hidden">
          ${resultWords.controlCaption}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${shown.map((decision) => html`<th scope="col">${resultWords.decisions[decision]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (id) =>
              html`<tr>
                <th scope="row">${partnerMarks(form, [id])}</th>
                ${shown.map((decision) => html`<td>${decisionBox(form, decision, id)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      isLong
        ? button({
            label: resultWords.showAllPartners(all.length, format),
            size: 'small',
            variant: 'quiet',
            onClick: () => {
              form.showsAllPartners = true;
              host.element.requestUpdate();
            },
          })
        : nothing
    }`;
}

function decisionBox(form: ResultForm, decision: Decision, id: Id): TemplateResult {
  const path = form.path('control', decision, id);
  const onChange = (event: Event) => {
    event.stopPropagation();
    form.commit(path, (event.currentTarget as HTMLInputElement).checked || undefined);
  };
  return html`<label class="panel-box"
    ><input
      type="checkbox"
      class="choice-box"
      part="control"
      id=${form.idOf(path)}
      aria-label=${form.resultWords.decidesOn(form.partnerName(id), form.resultWords.decisions[decision])}
      .checked=${live(form.read(path) === true)}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${onChange}
  /></label>`;
}
