import { iconAdd, iconClose } from '@kvasir/element';
import { button, readable } from '@kvasir/element/controls.js';
import {
  choiceEntry,
  choicesOf,
  entryIds,
  facts,
  isolated,
  prose,
  proseEntry,
  rawProse,
  readableOr,
  section,
  termName,
  textEntry,
  unreadable,
} from '@kvasir/element/panel.js';
import { ethicsFindings, freshId, riskLevels, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { IndicatorForm } from '../indicator-form.ts';

/** What the indicator shows of harm, and what ethical concern there is about it (C(2024) 601, 3.4.1(a)). In short. */
export function harmSection(form: IndicatorForm): TemplateResult {
  return section(form, { name: 'harm', read: () => readHarm(form), edit: () => editHarm(form) });
}

function readHarm(form: IndicatorForm): TemplateResult {
  const { text } = form;
  const { labels } = text;
  const path = form.path('negativeImpacts');
  return html`${readableOr(form, form.path('ethics'), labels.ethics, () => {
    const finding = termName(text.ethicsFindings, form.field('ethics', 'finding'));
    return facts(
      [labels.ethics, finding ?? html`<span class="panel-quiet">${text.notAssessed}</span>`],
      [text.mitigation, isolated(form.field('ethics', 'mitigation'))],
    );
  })}
  ${readableOr(form, path, labels.negativeImpacts, () => {
    const ids = entryIds(form.read(path));
    return ids.length === 0 ? html`<p class="panel-quiet">${text.noHarm}</p>` : ids.map((id) => readOne(form, id));
  })}
  ${
    form.host.settings.mode === 'edit'
      ? html`<div class="panel-acts">
          ${button({
            label: text.allHarm,
            size: 'small',
            variant: 'quiet',
            onClick: () => {
              form.host.closeIndicator();
              form.host.show('negative');
            },
          })}
        </div>`
      : nothing
  }`;
}

function readOne(form: IndicatorForm, id: Id): TemplateResult {
  const { text } = form;
  const path = form.path('negativeImpacts', id);
  if (!form.isReadable(path)) return rawProse(form.read(path));
  const at = (key: string) => form.read([...path, key]);
  return html`<div class="panel-entry-read">
    ${prose(at('description')) ?? html`<p class="panel-quiet">${text.newHarm}</p>`}
    ${facts(
      [text.affected, isolated(at('affected'))],
      [text.severity, termName(text.severities, at('severity'))],
      [text.mitigation, isolated(at('mitigation'))],
    )}
  </div>`;
}

function editHarm(form: IndicatorForm): TemplateResult {
  const { text } = form;
  const { labels } = text;
  const path = form.path('negativeImpacts');
  return html`${readableOr(
    form,
    form.path('ethics'),
    labels.ethics,
    () =>
      html`${choiceEntry(form, {
        path: form.path('ethics', 'finding'),
        label: labels.ethics,
        choices: choicesOf(ethicsFindings, text.ethicsFindings),
        placeholder: text.notAssessed,
      })}
      ${
        form.field('ethics', 'finding') === 'identified' || form.field('ethics', 'mitigation') !== undefined
          ? proseEntry(form, { path: form.path('ethics', 'mitigation'), label: text.ethicsMitigation })
          : nothing
      }`,
  )}
  ${readableOr(
    form,
    path,
    labels.negativeImpacts,
    () =>
      html`${repeat(
          entryIds(form.read(path)),
          (id) => id,
          (id) => editOne(form, id),
        )}
        <div class="panel-acts">
          ${button({ id: addId, label: text.addHarm, icon: iconAdd, size: 'small', onClick: () => addOne(form) })}
        </div>`,
  )}`;
}

const addId = 'panel-add-harm';

function editOne(form: IndicatorForm, id: Id): TemplateResult {
  const { text, words } = form;
  const path = form.path('negativeImpacts', id);
  if (!form.isReadable(path)) return html`${unreadable(form, path, text.harm)}`;
  const at = (key: string) => [...path, key];
  const title = readable(form.read(at('description'))) ?? text.newHarm;
  return html`<div class="panel-entry" role="group" aria-label=${title}>
    <div class="panel-entry-head">
      <p class="panel-entry-title"><bdi>${text.harm}</bdi></p>
      ${button({
        label: words.removeEntry(title),
        icon: iconClose,
        iconOnly: true,
        variant: 'quiet',
        size: 'small',
        onClick: () => {
          form.change([path, undefined]);
          form.host.announce(words.removed(title));
          form.focus(addId);
        },
      })}
    </div>
    ${proseEntry(form, { path: at('description'), label: text.harm, requirement: 'required' })}
    ${textEntry(form, { path: at('affected'), label: text.affected })}
    ${choiceEntry(form, { path: at('severity'), label: text.severity, choices: choicesOf(riskLevels, text.severities) })}
    ${proseEntry(form, { path: at('mitigation'), label: text.mitigation })}
  </div>`;
}

function addOne(form: IndicatorForm): void {
  const entries = form.read(form.path('negativeImpacts'));
  const id = freshId('negative-impact', (taken) => entryIds(entries).includes(taken));
  const { orientation, dimension } = { orientation: form.field('orientation'), dimension: form.field('dimension') };
  form.change([
    form.path('negativeImpacts', id),
    { ...(orientation !== undefined && { orientation }), ...(dimension !== undefined && { dimension }) },
  ]);
  form.focus(form.idOf(form.path('negativeImpacts', id, 'description')));
}
