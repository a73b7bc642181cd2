import { freshId, patentStatuses, protectionForms, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.ts';
import { rawText, readable } from '../../controls/raw-text.ts';
import { iconAdd, iconClose } from '../../icons.ts';
import { entryIds, type Path } from '../../panel/edits.ts';
import { choiceEntry, choicesOf, partnerEntry } from '../../panel/fields/field-choice.ts';
import { shareEntry } from '../../panel/fields/field-share.ts';
import { partnersEntry } from '../../panel/fields/field-tags.ts';
import { dateEntry, textEntry } from '../../panel/fields/field-text.ts';
import { dateText, facts, isolated, partnerLine, rawProse, termName } from '../../panel/reading.ts';
import { section } from '../../panel/section.ts';
import { readableOr, unreadable } from '../../panel/unreadable.ts';
import { computedDates, nextDate } from '../protection-dates.ts';
import type { ResultForm } from '../result-form.ts';
import { sumWords } from '../shares.ts';

/** How the result is protected: one entry for each form. */
export function protectionSection(form: ResultForm): TemplateResult {
  const { resultWords } = form;
  const path = form.path('protection');
  return section(form, {
    name: 'protection',
    read: () => readableOr(form, path, resultWords.sections.protection, () => readEntries(form)),
    edit: () => readableOr(form, path, resultWords.sections.protection, () => editEntries(form)),
  });
}

function titleOf(form: ResultForm, path: Path): string {
  const name = termName(form.resultTerms.forms, form.read([...path, 'form']));
  const number = readable(form.read([...path, 'number']));
  return [name, number].filter(Boolean).join(', ') || form.resultWords.newProtection;
}

function readEntries(form: ResultForm): unknown {
  const ids = entryIds(form.field('protection'));
  if (ids.length === 0) return undefined;
  return ids.map((id) => readEntry(form, form.path('protection', id)));
}

function readEntry(form: ResultForm, path: Path): TemplateResult {
  if (!form.isReadable(path)) return rawProse(form.read(path));
  const { resultWords, resultTerms } = form;
  const { labels } = resultWords;
  const at = (key: string) => form.read([...path, key]);
  const responsible = readable(at('responsible'));
  return html`<div class="panel-entry-read">
    ${facts(
      [labels.form, html`<bdi class="panel-words">${titleOf(form, path)}</bdi>`],
      [labels.protectionStatus, termName(resultTerms.formStatuses, at('status'))],
      [labels.responsible, responsible && partnerLine(form, responsible)],
      [labels.territory, isolated(at('territory'))],
      [labels.filingDate, dateText(form, at('filingDate'))],
      [labels.priorityDate, dateText(form, at('priorityDate'))],
      [resultWords.nextDate, nextDate(form, path)],
      [labels.costs, costsWords(form, [...path, 'costs'])],
    )}
  </div>`;
}

function costsWords(form: ResultForm, path: Path): unknown {
  if (!form.isReadable(path)) return isolated(form.read(path));
  const ids = entryIds(form.read(path));
  if (ids.length === 0) return undefined;
  return html`<ul class="panel-lines">
    ${ids.map((id) => html`<li class="panel-spread">${partnerLine(form, id)} <bdi>${rawText(form.read([...path, id, 'share']))}</bdi></li>`)}
  </ul>`;
}

function editEntries(form: ResultForm): TemplateResult {
  const { resultWords } = form;
  const ids = entryIds(form.field('protection'));
  return html`${repeat(
      ids,
      (id) => id,
      (id) => editEntry(form, id),
    )}
    <div class="panel-acts">
      ${button({
        id: addId,
        label: resultWords.addProtection,
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

function editEntry(form: ResultForm, id: Id): TemplateResult {
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
function remove(form: ResultForm, path: Path, title: string): void {
  form.change([path, undefined]);
  form.host.announce(form.words.removed(title));
  form.focus(addId);
}

function entryFields(form: ResultForm, path: Path): TemplateResult {
  const { resultWords, resultTerms } = form;
  const { labels } = resultWords;
  const at = (key: string): Path => [...path, key];
  return html`<div class="panel-columns">
      ${choiceEntry(form, {
        path: at('form'),
        label: labels.form,
        requirement: 'required',
        choices: choicesOf(protectionForms, resultTerms.forms),
      })}
      ${choiceEntry(form, {
        path: at('status'),
        label: labels.protectionStatus,
        choices: choicesOf(patentStatuses, resultTerms.formStatuses),
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

function costFields(form: ResultForm, path: Path): unknown {
  const { resultWords } = form;
  const ids = entryIds(form.read(path));
  if (ids.length === 0) return nothing;
  const label = (id: Id) =>
    html`<span class="visually-hidden">${resultWords.labels.costShare}: </span>${partnerLine(form, id)}`;
  const sum = sumWords(
    form,
    ids.map((id) => form.read([...path, id, 'share'])),
  );
  return html`<div class="panel-amounts" role="group" aria-label=${resultWords.labels.costShare}>
    ${ids.map((id) =>
      readableOr(form, [...path, id], form.partnerName(id), () =>
        shareEntry(form, { path: [...path, id, 'share'], label: label(id), notAShare: resultWords.notAShare }),
      ),
    )}
    <p class="panel-sum" aria-live="polite">${sum ? html`<span>${resultWords.sum}</span> ${sum}` : nothing}</p>
  </div>`;
}
