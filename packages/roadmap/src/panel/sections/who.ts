import { readable, selectField } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import {
  facts,
  fieldOptions,
  partnerEntry,
  partnerLine,
  partnerMarks,
  partnersEntry,
  readableOr,
  section,
  termsIn,
  unreadable,
} from '@kvasir/element/panel.js';
import { raciRoles, type Id, type RaciRole } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { EntryForm } from '../entry-form.ts';
import { accountableWrites, partnersIn, unreadableRoles } from '../raci.ts';

/** Who leads it, and who has which role in it; of a review, who took part; of a risk, who watches it. */
export function whoSection(form: EntryForm): TemplateResult {
  const { labels } = form.text;
  switch (form.item?.collection) {
    case 'reviews':
      return section(form, {
        name: 'who',
        read: () =>
          readableOr(form, form.path('participants'), labels.participants, () =>
            partnerMarks(form, termsIn(form.field('participants'))),
          ),
        edit: () => partnersEntry(form, { path: form.path('participants'), label: labels.participants }),
      });
    case 'risks':
      return onePartner(form, 'owner');
    case 'workPackages':
      return onePartner(form, 'lead');
    default:
      return section(form, { name: 'who', read: () => readRoles(form), edit: () => editRoles(form) });
  }
}

function onePartner(form: EntryForm, field: 'lead' | 'owner'): TemplateResult {
  const label = form.text.labels[field];
  return section(form, {
    name: 'who',
    read: () => facts([label, leader(form, field)]),
    edit: () => partnerEntry(form, { path: form.path(field), label }),
  });
}

function leader(form: EntryForm, field: 'lead' | 'owner'): TemplateResult | undefined {
  const id = readable(form.field(field));
  return id === undefined ? undefined : partnerLine(form, id);
}

/** Who answers for it comes first. */
const order: readonly RaciRole[] = ['accountable', ...raciRoles.filter((role) => role !== 'accountable')];

function readRoles(form: EntryForm): unknown {
  const { text } = form;
  const lead = [text.labels.lead, leader(form, 'lead')] as const;
  if (!form.isReadable(form.path('raci'))) {
    return html`${facts(lead)} ${unreadable(form, form.path('raci'), text.roles.accountable)}`;
  }
  const rows = facts(lead, ...order.map((role) => [text.roles[role], roleOf(form, role)] as const));
  const odd = unreadableRoles(form);
  return rows || odd.length > 0 ? html`${rows} ${oddRoles(form, odd)}` : undefined;
}

function roleOf(form: EntryForm, role: RaciRole): unknown {
  const ids = partnersIn(form, role);
  const [first] = ids;
  if (role !== 'accountable' || first === undefined) return partnerMarks(form, ids);
  return ids.length === 1
    ? partnerLine(form, first)
    : html`${partnerMarks(form, ids)} ${status({ kind: 'danger', label: severalOf(form, ids) })}`;
}

function severalOf(form: EntryForm, ids: readonly Id[]): string {
  return form.text.severalAccountable(form.format.list(ids.map((id) => form.partnerName(id))));
}

function oddRoles(form: EntryForm, ids: readonly Id[]): unknown {
  return ids.map((id) => unreadable(form, form.path('raci', id), form.partnerName(id)));
}

function editRoles(form: EntryForm): TemplateResult {
  const { labels, roles } = form.text;
  return html`${partnerEntry(form, { path: form.path('lead'), label: labels.lead })}
  ${readableOr(
    form,
    form.path('raci'),
    roles.accountable,
    () =>
      html`${accountableField(form)} ${oddRoles(form, unreadableRoles(form))}
      ${raciRoles.flatMap((role) => (role === 'accountable' ? [] : [roleTags(form, role)]))}`,
  )}`;
}

function accountableField(form: EntryForm): TemplateResult {
  const { text, host } = form;
  const ids = partnersIn(form, 'accountable');
  const known = host.partners.map(({ id, name }) => ({ key: id, label: name || id }));
  const base = fieldOptions(form, {
    path: form.path('raci'),
    label: text.roles.accountable,
    hint: text.accountableHint,
  });
  return selectField<Id>({
    ...base,
    error: ids.length > 1 ? severalOf(form, ids) : base.error,
    value: ids[0],
    choices: known,
    placeholder: text.nobodyAccountable,
    onChange: (id) => {
      form.change(...accountableWrites(form, id));
      if (id !== undefined && ids.length > 0) host.announce(text.nowAccountable(form.partnerName(id)));
    },
  });
}

/** The document keeps roles by partner; the panel asks for partners by role. */
function roleTags(form: EntryForm, role: RaciRole): unknown {
  return partnersEntry(form, {
    path: form.path('raci', role),
    label: form.text.roles[role],
    ids: partnersIn(form, role),
    onAdd: (id) => form.change([form.path('raci', id, role), true]),
    onRemove: (id) => form.change([form.path('raci', id, role), undefined]),
  });
}
