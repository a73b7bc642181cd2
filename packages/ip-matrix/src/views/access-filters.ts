import {
  button,
  checkboxField,
  combobox,
  selectField,
  type ComboboxOption,
  type Wording,
} from '@kvasir/element/controls.js';
import { toPointer, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemRef } from '../items.ts';
import type { MatrixPartner } from '../matrix-host.ts';
import type { AccessMessages } from './access.messages.ts';
import type { AccessFilter, AccessItem } from './access-rows.ts';

export interface AccessFiltersOptions {
  readonly filter: AccessFilter;
  readonly items: readonly ComboboxOption<ItemRef>[];
  readonly partners: readonly MatrixPartner[];
  readonly text: AccessMessages;
  readonly wording: Wording;
  onFilter(filter: AccessFilter): void;
}

export function isFiltered({ item, grantor, beneficiary, onlyDeviations }: AccessFilter): boolean {
  return item !== undefined || grantor !== undefined || beneficiary !== undefined || onlyDeviations === true;
}

/** The items as something to choose from, under the headings of their collections. */
export function itemOptions(items: readonly AccessItem[], text: AccessMessages): ComboboxOption<ItemRef>[] {
  return items.map(({ ref, number, title }) => ({
    key: toPointer([ref.collection, ref.id]),
    label: [number, title || text.untitled].filter(Boolean).join(' '),
    group: text[ref.collection],
    data: ref,
  }));
}

/** The controls that choose whose access to what is listed. */
export function accessFilters(options: AccessFiltersOptions): TemplateResult {
  const { filter, items, partners, text, wording, onFilter } = options;
  const { item, grantor, beneficiary, onlyDeviations } = filter;
  const chosen = item && items.find(({ key }) => key === toPointer([item.collection, item.id]));
  const choices = partners.map(({ id, name }) => ({ key: id, label: name || id }));
  const partnerFilter = (id: string, label: string, value: Id | undefined, onChange: (id: Id | undefined) => void) =>
    selectField<Id>({ id, label, wording, value, choices, placeholder: text.anyPartner, onChange });
  return html`${combobox<ItemRef>({
    id: 'access-filter-item',
    label: text.filterItem,
    wording,
    value: chosen?.label,
    source: items,
    placeholder: text.anyItem,
    onSelect: (option) => onFilter(without({ ...filter, item: option?.data })),
  })}
  ${partnerFilter('access-filter-grantor', text.filterGrantor, grantor, (id) =>
    onFilter(without({ ...filter, grantor: id })),
  )}
  ${partnerFilter('access-filter-beneficiary', text.filterBeneficiary, beneficiary, (id) =>
    onFilter(without({ ...filter, beneficiary: id })),
  )}
  ${checkboxField({
    id: 'access-filter-deviations',
    label: text.onlyDeviations,
    wording,
    value: onlyDeviations,
    onChange: (on) => onFilter({ ...filter, onlyDeviations: on }),
  })}
  ${
    isFiltered(filter)
      ? button({ label: text.clearFilter, variant: 'quiet', size: 'small', onClick: () => onFilter({}) })
      : nothing
  }`;
}

/** A filter without the choices that were taken back. */
function without(filter: { [K in keyof AccessFilter]: AccessFilter[K] | undefined }): AccessFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, choice]) => choice !== undefined));
}
