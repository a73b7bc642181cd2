import { iconAdd, iconClose } from '@kvasir/element';
import { button, rawText, readable } from '@kvasir/element/controls.js';
import {
  choiceEntry,
  choicesOf,
  dateEntry,
  dateText,
  entryIds,
  facts,
  isolated,
  partnerEntry,
  partnerLine,
  partnersEntry,
  type Path,
  rawProse,
  readableOr,
  section,
  termName,
  textEntry,
  unreadable,
} from '@kvasir/element/panel.js';
import { freshId, patentStatuses, protectionForms, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelForm } from '../panel-form.ts';
import { computedDates, nextDate } from '../protection-dates.ts';
import { shareEntry } from '../share-entry.ts';
import { sumWords } from '../shares.ts';

/** How the result is protected: one entry for each form. */
export function protectionSection(form: PanelForm): TemplateResult {
  const { text } = form;
  const path = form.path('protection');
  return section(form, {
    name: 'protection',
    read: () => readableOr(form, path, text.sections.protection, () => readEntries(form)),
    edit: () => readableOr(form, path, text.sections.protection, () => editEntries(form)),
  });
}

function titleOf(form: PanelForm, path: Path): string {
  const name = termName(form.terms.forms, form.read([...path, 'form']));
  const number = readable(form.read([...path, 'number']));
  return [name, number].filter(Boolean).join(', ') || form.text.newProtection;
}

function readEntries(form: PanelForm): unknown {
  const ids = entryIds(form.field('protection'));
  if (ids.length === 0) return undefined;
  return ids.map((id) => readEntry(form, form.path('protection', id)));
}

function readEntry(form: PanelForm, path: Path): TemplateResult {
  if (!form.isReadable(path)) return rawProse(form.read(path));
  const { text, terms } = form;
  const { labels } = text;
  const at = (key: string) => form.read([...path, key]);
  const responsible = readable(at('responsible'));
  return html`<div class="panel-entry-read">
    ${facts(
      [labels.form, html`<bdi class="panel-words">${titleOf(form, path)}</bdi>`],
      [labels.protectionStatus, termName(terms.formStatuses, at('status'))],
      [labels.responsible, responsible && partnerLine(form, responsible)],
      [labels.territory, isolated(at('territory'))],
      [labels.filingDate, dateText(form, at('filingDate'))],
      [labels.priorityDate, dateText(form, at('priorityDate'))],
      [text.nextDate, nextDate(form, path)],
      [labels.costs, costsWords(form, [...path, 'costs'])],
    )}
  </div>`;
}

function costsWords(form: PanelForm, path: Path): unknown {
  if (!form.isReadable(path)) return isolated(form.read(path));
  const ids = entryIds(form.read(path));
  if (ids.length === 0) return undefined;
  return html`<ul class="panel-lines">
    ${ids.map((id) => html`<li class="panel-spread">${partnerLine(form, id)} <bdi>${rawText(form.read([...path, id, 'share']))}</bdi></li>`)}
  </ul>`;
}

function editEntries(form: PanelForm): TemplateResult {
  const { text } = form;
  const ids = entryIds(form.field('protection'));
  return html`${repeat(
      ids,
      (id) => id,
      (id) => editEntry(form, id),
    )}
    <div class="panel-acts">
      ${button({
        id: addId,
        label: text.addProtection,
        icon: iconAdd,
        size: 'small',
        onClick: () => {
          const path = form.path('protection', freshId('protection'));
          form.change([path, {}]);
          form.focus(form.idOf([...path, 'form']));
        },
      })}
    </div>`;
}

const addId = 'panel-protection-add';

function editEntry(form: PanelForm, id: Id): TemplateResult {
  const path = form.path('protection', id);
  const title = titleOf(form, path);
  return html`<div class="panel-entry" role="group" aria-labelledby="${form.idOf(path)}-title">
    <div class="panel-entry-head">
      <span class="panel-entry-title" id="${form.idOf(path)}-title"><bdi>${title}</bdi></span>
      ${button({
        label: form.words.removeEntry(title),
        icon: iconClose,
        iconOnly: true,
        variant: 'quiet',
        size: 'small',
        onClick: () => remove(form, path, title),
      })}
    </div>
    ${form.isReadable(path) ? entryFields(form, path) : unreadable(form, path, title)}
  </div>`;
}

/** The way back is the host's undo; the focus goes to the button that adds one, which is always there. */
function remove(form: PanelForm, path: Path, title: string): void {
  form.change([path, undefined]);
  form.host.announce(form.words.removed(title));
  form.focus(addId);
}

function entryFields(form: PanelForm, path: Path): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  const at = (key: string): Path => [...path, key];
  return html`<div class="panel-columns">
      ${choiceEntry(form, {
        path: at('form'),
        label: labels.form,
        requirement: 'required',
        choices: choicesOf(protectionForms, terms.forms),
      })}
      ${choiceEntry(form, {
        path: at('status'),
        label: labels.protectionStatus,
        choices: choicesOf(patentStatuses, terms.formStatuses),
      })}
      ${partnerEntry(form, { path: at('responsible'), label: labels.responsible })}
      ${textEntry(form, { path: at('territory'), label: labels.territory })}
      ${textEntry(form, { path: at('number'), label: labels.protectionNumber })}
      ${dateEntry(form, { path: at('filingDate'), label: labels.filingDate })}
      ${dateEntry(form, { path: at('priorityDate'), label: labels.priorityDate })}
      ${dateEntry(form, { path: at('deadline'), label: labels.deadline })}
    </div>
    ${computedDates(form, path)}
    ${partnersEntry(form, { path: at('costs'), label: form.words.labelOf(labels.costs, titleOf(form, path)), initial: {} })}
    ${costFields(form, at('costs'))}`;
}

function costFields(form: PanelForm, path: Path): unknown {
  const { text } = form;
  const ids = entryIds(form.read(path));
  if (ids.length === 0) return nothing;
  const label = (id: Id) =>
    html`<span class="visually-hidden">${text.labels.costShare}: </span>${partnerLine(form, id)}`;
  const sum = sumWords(
    form,
    ids.map((id) => form.read([...path, id, 'share'])),
  );
  return html`<div class="panel-amounts" role="group" aria-label=${text.labels.costShare}>
    ${ids.map((id) =>
      readableOr(form, [...path, id], form.partnerName(id), () =>
        shareEntry(form, { path: [...path, id, 'share'], label: label(id) }),
      ),
    )}
    <p class="panel-sum" aria-live="polite">${sum ? html`<span>${text.sum}</span> ${sum}` : nothing}</p>
  </div>`;
}
