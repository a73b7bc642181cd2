/** The entry on the Horizon Results Platform: what only it says, and how long each of its texts is. */
import { status } from '@kvasir/element/display.js';
import {
  checkAddress,
  choiceEntry,
  choicesOf,
  dateEntry,
  isolated,
  proseEntry,
  readableOr,
  tagsEntry,
  textEntry,
  textOrNothing,
} from '@kvasir/element/panel.js';
import {
  platformAudiences,
  platformFields,
  platformNeeds,
  platformStatuses,
  type PlatformField,
} from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import { setEntry } from '../../set-entry.ts';
import type { MeansMessages } from '../means.messages.ts';

export function platformEntry(form: PlanForm, text: MeansMessages): unknown {
  const path = form.path('resultsPlatform');
  return readableOr(form, path, text.platform, () => fields(form, text));
}

function fields(form: PlanForm, text: MeansMessages): TemplateResult {
  const { terms } = form;
  const labels = text.platformEntry;
  const at = (...keys: readonly string[]) => form.path('resultsPlatform', ...keys);
  return html`${proseEntry(form, { path: at('teaser'), label: labels.teaser, hint: text.teaserHint })}
    <div class="means-inline">
      ${setEntry(form, {
        path: at('audiences'),
        label: labels.audiences,
        choices: choicesOf(platformAudiences, terms.platformAudiences),
      })}
    </div>
    <div class="means-inline">
      ${setEntry(form, { path: at('needs'), label: labels.needs, choices: choicesOf(platformNeeds, terms.platformNeeds) })}
    </div>
    ${tagsEntry(form, {
      path: at('policyAreas'),
      label: labels.policyAreas,
      hint: text.policyAreasHint,
      source: undefined,
      nameOf: (area) => area,
      onAddText: (area) => {
        const written = textOrNothing(area)?.trim();
        if (written !== undefined) form.change([at('policyAreas', written), true]);
      },
    })}
    ${textEntry(form, { path: at('video'), label: labels.video, kind: 'url', check: checkAddress })}
    <div class="panel-columns">
      ${choiceEntry(form, { path: at('status'), label: labels.status, choices: choicesOf(platformStatuses, terms.platformStatuses) })}
      ${dateEntry(form, { path: at('listedOn'), label: labels.listedOn })}
    </div>
    ${textEntry(form, { path: at('url'), label: labels.url, kind: 'url', check: checkAddress })}`;
}

/** All that the platform asks for, with its lengths: most of it stands elsewhere in the plan. */
export function platformLengths(form: PlanForm, text: MeansMessages): TemplateResult {
  const { host, item } = form;
  const all = platformFields(host.value, item?.id ?? '');
  return html`<details class="panel-fold">
    <summary>${text.platformAll}</summary>
    <div class="panel-fold-content">
      <table class="means-table" aria-label=${text.platformAll}>
        <thead>
          <tr>
            <th scope="col">${text.platformHeads.field}</th>
            <th scope="col">${text.platformHeads.length}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            (field) =>
              html`<tr>
                <th scope="row">${name(form, text, field)}</th>
                <td>${length(text, field)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function name(form: PlanForm, text: MeansMessages, { field, pointer }: PlatformField): unknown {
  const { host, item } = form;
  const words = text.platformFields[field];
  if (!host.canEdit) return isolated(words);
  return html`<button
    type="button"
    class="panel-link"
    part="link"
    @click=${() => host.open(item?.id ?? '', undefined, pointer)}
  >
    ${words}
  </button>`;
}

function length(text: MeansMessages, { isEmpty, limit, length: long, excess, terms }: PlatformField): unknown {
  if (isEmpty) return html`<span class="panel-quiet">${text.empty}</span>`;
  if (!limit) return terms ? text.count(long) : text.length(long);
  const words = limit.isPublished ? text.publishedCount(long, limit.most) : text.advisedLength(long, limit.most);
  return excess > 0 ? status({ kind: 'warning', label: words }) : words || nothing;
}
