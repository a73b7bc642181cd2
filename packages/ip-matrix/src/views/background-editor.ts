import { button, selectField, textareaField, textField, type Choice } from '@kvasir/element/controls.js';
import { accessPurposes, assetTypes, protectionForms, type Id } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { textOf } from '@kvasir/model';
import type { BackgroundText } from './background-edits.ts';
import type { BackgroundEntry } from './background-list.ts';
import type { BackgroundTableContext, Phase } from './background-table.ts';
import { backgroundId, labelOf } from './background-words.ts';

function choicesOf(terms: readonly string[], labels: Readonly<Record<string, string>>): Choice<string>[] {
  return terms.map((term) => ({ key: term, label: labelOf(term, labels) }));
}

/** An entry as it is edited: in the columns of the attachment what they ask for, below them what it is. */
export function editedBackground(item: BackgroundEntry, context: BackgroundTableContext): TemplateResult {
  const { text, matrixWords, wording } = context;
  const { id, entry } = item;
  const prefix = backgroundId(id);
  const title = textOf(entry.title);
  const set = (field: BackgroundText, phase: Phase) => (words: string) =>
    context.setText(id, field, phase === 'finished' ? words.trim() : words, phase);
  const onKey = (event: KeyboardEvent) => endOnEscape(event, id, context);
  return html`<tr role="row" class="background-editing" @keydown=${onKey}>
      <th role="rowheader" scope="row">
        <div class="background-fields">
          ${textField({
            id: `${prefix}-title`,
            label: text.title,
            wording,
            value: title,
            error: title ? undefined : text.titleMissing,
            onInput: (words) => (words.trim() ? set('title', 'typing')(words) : undefined),
            onChange: set('title', 'finished'),
          })}
          ${textareaField({
            id: `${prefix}-description`,
            label: text.description,
            wording,
            value: textOf(entry.description),
            rows: 2,
            onInput: set('description', 'typing'),
            onChange: set('description', 'finished'),
          })}
        </div>
      </th>
      ${accessPurposes.map(
        (purpose) =>
          html`<td role="cell" data-label=${text[purpose]}>
            ${textareaField({
              id: `${prefix}-${purpose}`,
              label: html`<span class="visually-hidden">${text[purpose]}</span>`,
              wording,
              value: textOf(entry.limitations?.[purpose]),
              rows: 4,
              onInput: (words) => context.setLimitation(id, purpose, words, 'typing'),
              onChange: (words) => context.setLimitation(id, purpose, words.trim(), 'finished'),
            })}
          </td>`,
      )}
      <td role="cell" class="background-actions"></td>
    </tr>
    <tr role="row" class="background-editing" @keydown=${onKey}>
      <td role="cell" colspan="4">
        <div class="background-facts-fields">
          ${selectField({
            id: `${prefix}-asset-type`,
            label: text.assetType,
            wording,
            value: textOf(entry.assetType) || undefined,
            choices: choicesOf(assetTypes, matrixWords.assetTypes),
            onChange: (type) => context.setText(id, 'assetType', type, 'finished'),
          })}
          ${selectField({
            id: `${prefix}-protection`,
            label: text.protection,
            wording,
            value: textOf(entry.protection) || undefined,
            choices: choicesOf(protectionForms, matrixWords.forms),
            onChange: (form) => context.setText(id, 'protection', form, 'finished'),
          })}
          ${textField({
            id: `${prefix}-licence`,
            label: text.licenceLabel,
            wording,
            kind: 'code',
            value: textOf(entry.licence),
            onInput: set('licence', 'typing'),
            onChange: set('licence', 'finished'),
          })}
          ${textareaField({
            id: `${prefix}-third-party`,
            label: text.thirdPartyLabel,
            wording,
            value: textOf(entry.thirdPartyRights),
            rows: 2,
            onInput: set('thirdPartyRights', 'typing'),
            onChange: set('thirdPartyRights', 'finished'),
          })}
        </div>
        <div class="views-actions background-row-actions">
          ${button({ id: `${prefix}-done`, label: text.done, size: 'small', onClick: () => context.done(id) })}
          ${button({ label: text.remove, size: 'small', variant: 'quiet', onClick: () => context.remove(item) })}
        </div>
      </td>
    </tr>`;
}

function endOnEscape(event: KeyboardEvent, id: Id, { leave }: BackgroundTableContext): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  leave(id);
}
