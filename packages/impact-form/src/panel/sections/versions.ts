import { readable } from '@kvasir/element/controls.js';
import { dateWords, entryIds, fieldsOf, readableOr, section } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../../impact-host.ts';
import { changedFieldLines } from '../changed-field-lines.ts';
import type { IndicatorForm } from '../indicator-form.ts';

/** What the indicator meant before, until when, and what is another one since. */
export function versionsSection(form: IndicatorForm, element: ImpactHost): TemplateResult | typeof nothing {
  const path = form.path('earlierVersions');
  if (form.read(path) === undefined && form.version === 1) return nothing;
  return section(form, {
    name: 'versions',
    read: () => readableOr(form, path, form.text.sections.versions, () => list(form, element)),
  });
}

function list(form: IndicatorForm, element: ImpactHost): TemplateResult {
  const { text, item } = form;
  // What is held back in the panel is no version yet.
  const standing = fieldsOf(item && fieldsOf(element.value.indicators)[item.id]);
  const earlier = fieldsOf(standing['earlierVersions']);
  const keys = entryIds(earlier).sort((one, other) => Number(other) - Number(one));
  if (keys.length === 0) return html`<p class="panel-quiet">${text.noEarlierVersions}</p>`;
  return html`<ol class="panel-versions">
    <li><p class="panel-lead">${text.currentVersion(form.version)}</p></li>
    ${keys.map((key, index) => {
      const definition = fieldsOf(earlier[key]);
      const after = index === 0 ? standing : fieldsOf(earlier[keys[index - 1] ?? '']);
      const number = Number(key);
      return html`<li>
        <p>
          ${
            Number.isSafeInteger(number)
              ? text.versionUntil(number, dateWords(form, definition['until']))
              : html`<bdi>${readable(key)}</bdi>`
          }
        </p>
        <ul class="panel-changes">
          ${changedFieldLines(form, definition, after)}
        </ul>
      </li>`;
    })}
  </ol>`;
}
