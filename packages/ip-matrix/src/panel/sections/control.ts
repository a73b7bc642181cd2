import { button } from '@kvasir/element/controls.js';
import {
  entryIds,
  facts,
  partnerMarks,
  prose,
  proseEntry,
  readableOr,
  section,
  termsIn,
  unreadable,
} from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { decisions, type Decision } from '../names.ts';
import type { PanelForm } from '../panel-form.ts';

/** With more partners, those who have to do with the result come first and the others on demand. */
const fewPartners = 12;

/** Who decides on filing, publication, licences and enforcement. */
export function controlSection(form: PanelForm): TemplateResult {
  const { text } = form;
  return section(form, {
    name: 'control',
    read: () => readableOr(form, form.path('control'), text.sections.control, () => readControl(form)),
    edit: () => readableOr(form, form.path('control'), text.sections.control, () => editControl(form)),
  });
}

function readControl(form: PanelForm): TemplateResult | undefined {
  const rows = facts(
    ...decisions.map((decision) => [form.text.decisions[decision], deciders(form, decision)] as const),
  );
  const rule = prose(form.field('control', 'rule'));
  return rows || rule ? html`${rows} ${rule}` : undefined;
}

function deciders(form: PanelForm, decision: Decision): unknown {
  const path = form.path('control', decision);
  if (!form.isReadable(path)) return unreadable(form, path, form.text.decisions[decision]);
  const ids = termsIn(form.read(path));
  const owners = entryIds(form.field('ownership', 'owners'));
  const areOwners = owners.length > 1 && owners.length === ids.length && owners.every((id) => ids.includes(id));
  return areOwners ? form.text.allOwners : partnerMarks(form, ids);
}

function editControl(form: PanelForm): TemplateResult {
  const { text } = form;
  const unreadablePaths = decisions.filter((decision) => !form.isReadable(form.path('control', decision)));
  return html`${unreadablePaths.map((decision) => unreadable(form, form.path('control', decision), text.decisions[decision]))}
  ${decisionTable(
    form,
    decisions.filter((decision) => !unreadablePaths.includes(decision)),
  )}
  ${proseEntry(form, { path: form.path('control', 'rule'), label: text.labels.rule })}`;
}

function decisionTable(form: PanelForm, shown: readonly Decision[]): TemplateResult {
  const { text, format, host } = form;
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
          ${text.controlCaption}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${shown.map((decision) => html`<th scope="col">${text.decisions[decision]}</th>`)}
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
            label: text.showAllPartners(all.length, format),
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

function decisionBox(form: PanelForm, decision: Decision, id: Id): TemplateResult {
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
      aria-label=${form.text.decidesOn(form.partnerName(id), form.text.decisions[decision])}
      .checked=${live(form.read(path) === true)}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${onChange}
  /></label>`;
}
