import { button } from '@kvasir/element/controls.js';
import { entryLink, fieldsOf, section, sectionId } from '@kvasir/element/panel.js';
import { isMap } from '@kvasir/model';
import { closeReview } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { changedItems, type ChangedItem } from '../../reviews/changed-items.ts';
import { fieldName, fieldText } from '../../reviews/changes-section.ts';
import type { EntryForm } from '../entry-form.ts';

/** With more, the view of the reviews has room for all of them. */
const most = 40;

/** What has changed on the roadmap since a review, in words; of a review that kept no plan, the way to keep one. */
export function sinceSection(form: EntryForm): TemplateResult {
  return section(form, { name: 'since', read: () => (isMap(form.field('plan')) ? changes(form) : noPlan(form)) });
}

function noPlan(form: EntryForm): TemplateResult {
  const { text, host } = form;
  return html`<p class="panel-quiet">${text.noPlanKept}</p>
    ${
      host.canEdit && form.isReadable(form.path('plan'))
        ? html`<div class="panel-acts">
            ${button({ label: text.keepPlan, size: 'small', onClick: () => keepPlan(form) })}
          </div>`
        : nothing
    }`;
}

function keepPlan(form: EntryForm): void {
  const { host, text } = form;
  form.change([form.path('plan'), closeReview(host.value)]);
  host.announce(text.planKept);
  form.focus(sectionId('since'));
}

function changes(form: EntryForm): TemplateResult {
  const { text } = form;
  const items = changedItems(fieldsOf(form.read(form.path())), form.host.value);
  if (items.length === 0) return html`<p class="panel-quiet">${text.nothingChanged}</p>`;
  return html`<ul class="panel-lines">
      ${items.slice(0, most).map((item) => changeLine(form, item))}
    </ul>
    ${items.length > most ? html`<p class="panel-quiet">${text.moreChanges(items.length - most)}</p>` : nothing}`;
}

function changeLine(form: EntryForm, { ref, kind, title, fields }: ChangedItem): TemplateResult {
  const { text, host, reviews } = form;
  const name =
    kind === 'went'
      ? html`<bdi class="panel-words">${title || ref.id}</bdi>`
      : entryLink(form, ref.collection, ref.id, () => host.openEntry(ref));
  const words =
    kind === 'changed'
      ? fields.map(({ field, from, to }) => {
          const [before, after] = [from, to].map((value) => fieldText(field, value, host, reviews.nothing));
          return `${fieldName(field, reviews)} ${reviews.change(before ?? '', after ?? '')}`;
        })
      : [text[kind]];
  return html`<li>
    ${name}
    <div class="panel-quiet"><bdi>${words.join('; ')}</bdi></div>
  </li>`;
}
