import { combobox } from '@kvasir/element/controls.js';
import {
  address,
  checkAddress,
  checkText,
  choicesOf,
  dateEntry,
  dateText,
  facts,
  fieldOptions,
  isolated,
  type Path,
  prose,
  proseEntry,
  radioEntry,
  readableOr,
  section,
  termName,
  textEntry,
  textOrNothing,
  wholeEntry,
} from '@kvasir/element/panel.js';
import { openAccessModes, type OpenAccessMode } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { licenceOptions } from '../licences.ts';
import type { PanelForm } from '../panel-form.ts';

/** How open the result is, under which licence, from where and when, or why not. */
export function opennessSection(form: PanelForm): TemplateResult {
  const name = form.text.sections['open-access'];
  const path = form.path('openAccess');
  return section(form, {
    name: 'open-access',
    read: () => readableOr(form, path, name, () => readOpenness(form)),
    edit: () => readableOr(form, path, name, () => editOpenness(form)),
  });
}

function readOpenness(form: PanelForm): TemplateResult | undefined {
  const { text, terms, format } = form;
  const { labels } = text;
  const at = (key: string) => form.field('openAccess', key);
  const mode = termName(terms.openness, at('mode'));
  const months = at('embargoMonths');
  const rows = facts(
    [labels.mode, mode && html`<bdi>${mode}</bdi>`],
    [labels.licence, isolated(at('licence'))],
    [labels.repository, address(at('repository'))],
    [labels.publicationDate, dateText(form, at('publicationDate'))],
    [labels.embargoMonths, typeof months === 'number' ? text.embargo(months, format) : isolated(months)],
  );
  const reason = prose(at('justification'));
  return rows || reason ? html`${rows} ${reason}` : undefined;
}

function editOpenness(form: PanelForm): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  const at = (key: string): Path => form.path('openAccess', key);
  const mode = form.read(at('mode'));
  const needsReason = mode === ('restricted' satisfies OpenAccessMode) || mode === ('closed' satisfies OpenAccessMode);
  return html`${radioEntry(form, {
      path: at('mode'),
      label: labels.mode,
      choices: choicesOf(openAccessModes, terms.openness, text.modeHints),
    })}
    ${
      needsReason || form.read(at('justification')) !== undefined
        ? proseEntry(form, {
            path: at('justification'),
            label: labels.justification,
            hint: text.justificationHint,
            rows: 3,
          })
        : nothing
    }
    ${licenceEntry(form, at('licence'), labels.licence)}
    ${textEntry(form, { path: at('repository'), label: labels.repository, kind: 'url', check: checkAddress })}
    <div class="panel-columns">
      ${dateEntry(form, { path: at('publicationDate'), label: labels.publicationDate })}
      ${wholeEntry(form, { path: at('embargoMonths'), label: labels.embargoMonths, least: 0, most: 120 })}
    </div>`;
}

/** A licence: the usual ones for the type of asset first, then all of SPDX; or any other text. */
export function licenceEntry(form: PanelForm, path: Path, label: string): unknown {
  return combobox({
    ...fieldOptions(form, { path, label, hint: form.text.licenceHint, check: checkText }),
    value: form.shownText(path),
    source: licenceOptions(form),
    freeText: true,
    onInput: (text) => form.type(path, textOrNothing(text), text),
    onChange: (text) => form.commit(path, textOrNothing(text.trim())),
    onSelect: (option) => form.commit(path, option?.key),
  });
}
