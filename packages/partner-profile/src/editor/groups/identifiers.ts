import { rawText } from '@kvasir/element/controls.js';
import { parseVat } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { entriesOf } from '../entries.ts';
import { identifierEntry } from '../field-identifier.ts';
import { textEntry } from '../field-text.ts';
import { unreadable } from '../field-unreadable.ts';
import { columns, fold, group } from '../group.ts';
import { fieldsOf, isContainer } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated } from '../repeated.ts';

/** The registers that few organisations know their number in. */
const lesserKnown = ['isni', 'lei', 'wikidata', 'grid', 'fundref', 'doi'] as const;

/** The numbers under which registers know the organisation. */
export function identifiersGroup(form: PartnerForm): TemplateResult {
  const { text } = form;
  const { labels } = text;
  const path = ['identifiers'];
  const known = form.read(path);
  const count = lesserKnown.filter((register) => fieldsOf(known)[register] !== undefined).length;
  const others = fold(form, {
    name: 'identifiers',
    label: text.moreIdentifiers,
    count: count + entriesOf(form, 'otherIdentifiers').length,
    places: [...lesserKnown.map((register) => [...path, register]), ['otherIdentifiers']],
    content: () => html`${isContainer(known) ? lesserKnownFields(form) : ''} ${otherIdentifiers(form)}`,
  });
  if (!isContainer(known))
    return group(form, 'identifiers', html`${unreadable(form, { path, label: text.groups.identifiers })}${others}`);
  return group(
    form,
    'identifiers',
    html`${columns(
      identifierEntry(form, 'ror', { path: ['identifiers', 'ror'], label: labels.ror, hint: text.rorHint }),
      identifierEntry(form, 'pic', { path: ['identifiers', 'pic'], label: labels.pic, hint: text.picHint }),
      vatEntry(form),
    )}
    ${others}`,
  );
}

/** A VAT number is kept as it is written: its form differs by country, and the form of the EU is advice. */
function vatEntry(form: PartnerForm): TemplateResult {
  const path = ['identifiers', 'vat'];
  const { text } = form;
  // The advice is about the number without the spaces that people put in it.
  const isRight = parseVat(rawText(form.read(path))) !== undefined;
  return textEntry(form, {
    path,
    label: text.labels.vat,
    hint: text.vatHint,
    advice: isRight ? 'none' : 'own',
    kind: 'code',
  });
}

function lesserKnownFields(form: PartnerForm): TemplateResult {
  const { labels } = form.text;
  const plain = (register: 'wikidata' | 'grid' | 'fundref' | 'doi') =>
    textEntry(form, { path: ['identifiers', register], label: labels[register], kind: 'code' });
  return columns(
    identifierEntry(form, 'isni', { path: ['identifiers', 'isni'], label: labels.isni }),
    identifierEntry(form, 'lei', { path: ['identifiers', 'lei'], label: labels.lei }),
    plain('wikidata'),
    plain('grid'),
    plain('fundref'),
    plain('doi'),
  );
}

function otherIdentifiers(form: PartnerForm): TemplateResult {
  const { labels } = form.text;
  return repeated(form, {
    collection: 'otherIdentifiers',
    title: ({ value }) => rawText(value),
    detail: ({ scheme }) => rawText(scheme),
    first: 'scheme',
    fields: (path) =>
      columns(
        textEntry(form, { path: [...path, 'scheme'], label: labels.identifierScheme, requirement: 'required' }),
        textEntry(form, {
          path: [...path, 'value'],
          label: labels.identifierValue,
          kind: 'code',
          requirement: 'required',
        }),
      ),
  });
}
