import { openAccessModes, type OpenAccessMode } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { combobox } from '../../controls/combobox.ts';
import { checkAddress, checkText } from '../../panel/checks.ts';
import type { Path } from '../../panel/edits.ts';
import { choicesOf, radioEntry } from '../../panel/fields/field-choice.ts';
import { wholeEntry } from '../../panel/fields/field-number.ts';
import { fieldOptions } from '../../panel/fields/field-options.ts';
import { dateEntry, proseEntry, textEntry, textOrNothing } from '../../panel/fields/field-text.ts';
import { address, dateText, facts, isolated, prose, termName } from '../../panel/reading.ts';
import { section } from '../../panel/section.ts';
import { readableOr } from '../../panel/unreadable.ts';
import { licenceOptions } from '../licences.ts';
import type { ResultForm } from '../result-form.ts';

/** How open the result is, under which licence, from where and when, or why not. */
export function opennessSection(form: ResultForm): TemplateResult {
  const name = form.resultWords.sections['open-access'];
  const path = form.path('openAccess');
  return section(form, {
    name: 'open-access',
    read: () => readableOr(form, path, name, () => readOpenness(form)),
    edit: () => readableOr(form, path, name, () => editOpenness(form)),
  });
}

function readOpenness(form: ResultForm): TemplateResult | undefined {
  const { resultWords, resultTerms, format } = form;
  const { labels } = resultWords;
  const at = (key: string) => form.field('openAccess', key);
  const mode = termName(resultTerms.openness, at('mode'));
  const months = at('embargoMonths');
  const rows = facts(
    [labels.mode, mode && html`<bdi>${mode}</bdi>`],
    [labels.licence, isolated(at('licence'))],
    [labels.repository, address(at('repository'))],
    [labels.publicationDate, dateText(form, at('publicationDate'))],
    [labels.embargoMonths, typeof months === 'number' ? resultWords.embargo(months, format) : isolated(months)],
  );
  const reason = prose(at('justification'));
  return rows || reason ? html`${rows} ${reason}` : undefined;
}

function editOpenness(form: ResultForm): TemplateResult {
  const { resultWords, resultTerms } = form;
  const { labels } = resultWords;
  const at = (key: string): Path => form.path('openAccess', key);
  const mode = form.read(at('mode'));
  const needsReason = mode === ('restricted' satisfies OpenAccessMode) || mode === ('closed' satisfies OpenAccessMode);
  return html`${radioEntry(form, {
      path: at('mode'),
      label: labels.mode,
      choices: choicesOf(openAccessModes, resultTerms.openness, resultWords.modeHints),
    })}
    ${
      needsReason || form.read(at('justification')) !== undefined
        ? proseEntry(form, {
            path: at('justification'),
            label: labels.justification,
            hint: resultWords.justificationHint,
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

/** A licence: the usual ones for the type of asset first, then all of SPDX; or any other resultWords. */
export function licenceEntry(form: ResultForm, path: Path, label: string): unknown {
  return combobox({
    ...fieldOptions(form, { path, label, hint: form.resultWords.licenceHint, check: checkText }),
    value: form.shownText(path),
    source: licenceOptions(form),
    freeText: true,
    onInput: (text) => form.type(path, textOrNothing(text), text),
    onChange: (text) => form.commit(path, textOrNothing(text.trim())),
    onSelect: (option) => form.commit(path, option?.key),
  });
}
