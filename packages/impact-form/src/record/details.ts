/** What belongs to a value besides itself: whether it is final, what shows it, what else there is to say. */
import { button, rawText, segmented, textareaField, textField, type Wording } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { observedIn } from './observed.ts';
import type { RecordActions } from './record-actions.ts';
import type { RecordMessages } from './record.messages.ts';
import type { BelowRow, CellStatus } from './rows.ts';

export interface BelowPicture {
  readonly text: RecordMessages;
  readonly wording: Wording;
  readonly canEdit: boolean;
  readonly actions: RecordActions;
  /** Where the value stands now: that of the indicator's own row. */
  statusOf(row: BelowRow): CellStatus;
  /** The value before and the path, in words. */
  hintOf(row: BelowRow): string;
  follow(row: BelowRow): void;
  define(row: BelowRow): void;
  /** Gives the focus to a field of the row once it is drawn. */
  focus(id: string): void;
}

export function details(row: BelowRow, picture: BelowPicture): TemplateResult {
  const { text, wording, canEdit, actions } = picture;
  const { place, id } = row;
  const observation = observedIn(row.owner.raw).get(place.period)?.raw;
  const written = (field: 'evidence' | 'comment'): string => rawText(observation?.[field]);
  return html`<div class="rec-details" role="group" aria-label=${text.details}>
    <p class="rec-hint">${picture.hintOf(row)}</p>
    ${textField({
      id: `${id}-evidence`,
      label: text.evidence,
      hint: text.evidenceHint,
      kind: 'url',
      wording,
      value: written('evidence'),
      readOnly: !canEdit,
      onInput: (next) => actions.write(place, 'evidence', next),
      onChange: () => actions.finish(),
    })}
    ${canEdit ? valueIs(row, picture) : nothing}
    ${textareaField({
      id: `${id}-comment`,
      label: text.comment,
      wording,
      value: written('comment'),
      rows: 2,
      readOnly: !canEdit,
      onInput: (next) => actions.write(place, 'comment', next),
      onChange: () => actions.finish(),
    })}
    <p class="rec-links">
      ${button({ label: text.course, variant: 'quiet', size: 'small', onClick: () => picture.follow(row) })}
      ${button({ label: text.definitionOf, variant: 'quiet', size: 'small', onClick: () => picture.define(row) })}
    </p>
  </div>`;
}

function valueIs(row: BelowRow, { text, actions, statusOf, focus }: BelowPicture): TemplateResult {
  const { place } = row;
  const status = statusOf(row);
  return html`<div class="rec-value-is">
    <span class="field-label" aria-hidden="true">${text.valueIs}</span>
    ${segmented<string>({
      label: text.valueIs,
      segments: [
        { key: 'final', label: text.statuses.final },
        { key: 'provisional', label: text.statuses.provisional },
        { key: 'missing', label: text.statuses.missing },
      ],
      selected: status,
      onSelect: (key) => {
        if (key !== 'missing') {
          if (status === 'missing') actions.turnStatus(place, 'missing');
          if (status === 'provisional' || status === 'final' || status === 'unclear')
            actions.change(place, { status: key === 'final' ? 'final' : 'provisional' });
          return;
        }
        actions.wantReason(place);
        focus(`${row.id.replace(/-details$/, '')}-reason`);
      },
    })}
  </div>`;
}

/** One more group. Its name is that of the breakdown: women, the under-thirties, Aalund. */
export function moreGroups(row: BelowRow, { text, wording, actions, focus }: BelowPicture): TemplateResult {
  const { place, id } = row;
  return html`<form
    class="rec-more-groups"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLElement).querySelector('input');
      if (field && actions.addGroup(place, field.value)) field.value = '';
      focus(`${id}-name`);
    }}
  >
    ${textField({ id: `${id}-name`, label: text.groupName, wording, value: undefined })}
    ${button({
      label: text.addGroup,
      size: 'small',
      onClick: ({ currentTarget }) => (currentTarget as HTMLElement).closest('form')?.requestSubmit(),
    })}
  </form>`;
}
