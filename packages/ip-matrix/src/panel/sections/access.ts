import { selectField, type Choice, rawText, readable } from '@kvasir/element/controls.js';
import {
  checkDate,
  checkTerm,
  choicesOf,
  entryIds,
  fieldOptions,
  isolated,
  partnerLine,
  partnerMarks,
  partnersEntry,
  type Path,
  proseEntry,
  readableOr,
  section,
  termName,
  unreadable,
} from '@kvasir/element/panel.js';
import { accessPurposes, accessTerms, defaultTerms, type AccessPurpose, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { oneYearLater } from '../days.ts';
import type { PanelForm } from '../panel-form.ts';

/** Who needs access, for what, and on what terms (Horizon Europe, Article 16 and Annex 5). */
export function accessSection(form: PanelForm): TemplateResult {
  const { text } = form;
  const path = form.path('accessRights');
  return section(form, {
    name: 'access',
    read: () => readableOr(form, path, text.sections.access, () => readAccess(form)),
    edit: () => readableOr(form, path, text.sections.access, () => editAccess(form)),
  });
}

function readAccess(form: PanelForm): TemplateResult | undefined {
  const { text } = form;
  const holders = entryIds(form.field('accessRights'));
  if (holders.length === 0) return undefined;
  return html`<table class="panel-table panel-access">
      <caption class="visually-hidden">
        ${text.accessCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.holder}</th>
          ${accessPurposes.map((purpose) => html`<th scope="col">${text.purposes[purpose]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${holders.map(
          (id) =>
            html`<tr>
              <th scope="row">${partnerMarks(form, [id])}</th>
              ${accessPurposes.map((purpose) => html`<td>${termsWords(form, id, purpose)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${requestsUntil(form)}`;
}

/** Until when access can be asked for (Annex 5 of the grant agreement). */
function requestsUntil(form: PanelForm): TemplateResult | typeof nothing {
  const { text, format } = form;
  const end = form.read(['endDate']);
  const isKnown = checkDate(end, form.words, format) === undefined;
  return isKnown
    ? html`<p class="panel-label">${text.requestsUntil(format.date(oneYearLater(String(end))))}</p>`
    : nothing;
}

/** The terms in words: what is by default in quiet ink, what deviates strong. */
function termsWords(form: PanelForm, id: Id, purpose: AccessPurpose): unknown {
  const { text } = form;
  const path = form.path('accessRights', id, purpose);
  const holder = form.path('accessRights', id);
  if (!form.isReadable(holder)) return isolated(form.read(holder));
  if (!form.isReadable(path)) return isolated(form.read(path));
  if (form.read(path) === undefined) return html`<span class="panel-quiet">${text.notRequested}</span>`;
  const terms = readable(form.read([...path, 'terms']));
  const conditions = isolated(form.read([...path, 'conditions']));
  const under = conditions ? html`<div class="panel-quiet">${conditions}</div>` : nothing;
  if (terms === undefined || terms === defaultTerms[purpose]) {
    return html`${text.accessTerms[defaultTerms[purpose]]}
    ${terms === undefined && !conditions ? html`<span class="panel-quiet">${text.byDefault}</span>` : nothing}${under}`;
  }
  return html`<b><bdi>${termName(text.accessTerms, terms)}</bdi></b
    >${under}`;
}

function editAccess(form: PanelForm): TemplateResult {
  const { text } = form;
  const path = form.path('accessRights');
  const holders = [...new Set([...entryIds(form.read(path)), ...form.newHolders])];
  const holdersTags = partnersEntry(form, {
    path,
    label: text.labels.holders,
    hint: text.accessHint,
    initial: {},
    ids: holders,
    onAdd: (id) => {
      // The document has no place for a need without a purpose: it gets one with the first choice.
      form.newHolders.add(id);
      form.host.element.requestUpdate();
    },
    onRemove: (id) => {
      form.newHolders.delete(id);
      form.change([[...path, id], undefined]);
    },
  });
  return html`${holdersTags} ${holders.map((id) => holderFields(form, id))}`;
}

function holderFields(form: PanelForm, id: Id): TemplateResult {
  const path = form.path('accessRights', id);
  return html`<div class="panel-entry" role="group" aria-labelledby="${form.idOf(path)}-holder">
    <span class="panel-entry-title" id="${form.idOf(path)}-holder">${partnerLine(form, id)}</span>
    ${readableOr(
      form,
      path,
      form.partnerName(id),
      () => html`<div class="panel-columns">${accessPurposes.map((purpose) => purposeFields(form, id, purpose))}</div>`,
    )}
  </div>`;
}

/** In the list, access as by default: in the document that is a right without terms. */
const byDefault = 'default';

function purposeFields(form: PanelForm, id: Id, purpose: AccessPurpose): TemplateResult {
  const { text } = form;
  const path = form.path('accessRights', id, purpose);
  if (!form.isReadable(path)) return unreadable(form, path, text.purposes[purpose]);
  const right = form.read(path);
  return html`<div class="panel-stack">
    ${termsField(form, path, purpose)}
    ${
      right === undefined
        ? nothing
        : proseEntry(form, {
            path: [...path, 'conditions'],
            label: html`${text.labels.conditions}<span class="visually-hidden">: ${text.purposes[purpose]}</span>`,
          })
    }
  </div>`;
}

function termsField(form: PanelForm, path: Path, purpose: AccessPurpose): TemplateResult {
  const { text } = form;
  const termsPath = [...path, 'terms'];
  const given = form.read(termsPath);
  const choices: Choice<string>[] = [
    { key: byDefault, label: text.defaultTerms(text.accessTerms[defaultTerms[purpose]]) },
    ...choicesOf(accessTerms, text.accessTerms).map((choice) => ({ ...choice, group: text.otherTerms })),
  ];
  return selectField({
    ...fieldOptions(form, { path: termsPath, label: text.purposes[purpose], check: checkTerm(accessTerms) }),
    value: form.read(path) === undefined ? undefined : given === undefined ? byDefault : rawText(given),
    choices,
    placeholder: text.notRequested,
    onChange: (key) => {
      if (key === undefined) form.change([path, undefined]);
      else if (form.read(path) === undefined) form.change([path, key === byDefault ? {} : { terms: key }]);
      else form.change([termsPath, key === byDefault ? undefined : key]);
    },
  });
}
