import {
  button,
  checkboxGroup,
  combobox,
  heading,
  selectField,
  type ComboboxOption,
  type SetValue,
  type Wording,
  type HeadingLevel,
} from '@kvasir/element/controls.js';
import { accessPurposes, type AccessPurpose, type Id } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { ItemRef } from '../items.ts';
import type { MatrixPartner } from '../matrix-host.ts';
import type { AccessMessages } from './access.messages.ts';

/** A need for access that is being stated. */
export interface NeedDraft {
  readonly item?: ComboboxOption<ItemRef> | undefined;
  readonly beneficiary?: Id | undefined;
  readonly purposes: SetValue<AccessPurpose>;
  /** The user has tried to add it: what is missing is said. */
  readonly tried?: boolean;
}

/** A need with nothing missing. */
export interface StatedNeed {
  readonly item: ItemRef;
  readonly beneficiary: Id;
  readonly purposes: readonly AccessPurpose[];
}

/** The need that a draft states, once it is whole. */
export function statedNeed({ item, beneficiary, purposes }: NeedDraft): StatedNeed | undefined {
  const chosen = accessPurposes.filter((purpose) => purposes[purpose]);
  if (!item?.data || beneficiary === undefined || chosen.length === 0) return undefined;
  return { item: item.data, beneficiary, purposes: chosen };
}

export interface NeedFormOptions {
  /** The level of its heading. */
  readonly level: HeadingLevel;
  readonly draft: NeedDraft;
  readonly items: readonly ComboboxOption<ItemRef>[];
  readonly partners: readonly MatrixPartner[];
  readonly text: AccessMessages;
  readonly wording: Wording;
  onDraft(draft: NeedDraft): void;
  onAdd(): void;
  onCancel(): void;
}

/** The field that is to be filled in first. */
export function firstMissing({ item, beneficiary }: NeedDraft): string {
  if (!item?.data) return 'access-add-item';
  return beneficiary === undefined ? 'access-add-beneficiary' : 'access-add-purposes';
}

/** The form in which a need for access is stated: what, who, and what for. */
export function needForm(options: NeedFormOptions): TemplateResult {
  const { draft, level, text, wording, partners, onDraft, onAdd, onCancel } = options;
  const { tried = false } = draft;
  const hasPurpose = accessPurposes.some((purpose) => draft.purposes[purpose]);
  const onKey = (event: KeyboardEvent) => {
    // An open list takes Escape for itself.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  };
  return html`<section class="access-form" aria-labelledby="access-form" @keydown=${onKey}>
    ${heading(level, html`<span id="access-form">${text.addHeading}</span>`, 'views-subheading')}
    <div class="access-form-fields">
      ${combobox<ItemRef>({
        id: 'access-add-item',
        label: text.item,
        wording,
        value: draft.item?.label,
        source: options.items,
        error: tried && !draft.item ? text.chooseItem : undefined,
        onSelect: (item) => onDraft({ ...draft, item }),
      })}
      ${selectField<Id>({
        id: 'access-add-beneficiary',
        label: text.grantedTo,
        wording,
        value: draft.beneficiary,
        choices: partners.map(({ id, name }) => ({ key: id, label: name || id })),
        error: tried && draft.beneficiary === undefined ? text.choosePartner : undefined,
        onChange: (beneficiary) => onDraft({ ...draft, beneficiary }),
      })}
      ${checkboxGroup<AccessPurpose>({
        id: 'access-add-purposes',
        label: text.addPurposes,
        wording,
        value: draft.purposes,
        choices: accessPurposes.map((purpose) => ({ key: purpose, label: text.purposes[purpose] })),
        error: tried && !hasPurpose ? text.choosePurpose : undefined,
        onChange: (purposes) => onDraft({ ...draft, purposes }),
      })}
    </div>
    <div class="views-actions">
      ${button({ label: text.addNow, variant: 'primary', onClick: onAdd })}
      ${button({ label: text.cancel, variant: 'quiet', onClick: onCancel })}
    </div>
  </section>`;
}
