import { rawText } from '@kvasir/element/controls.js';
import { rorNameTypes } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { entriesOf } from '../entries.ts';
import { addressEntry } from '../field-address.ts';
import { choicesOf } from '../field-choice.ts';
import { checkboxesEntry } from '../field-set.ts';
import { textEntry } from '../field-text.ts';
import { languageEntry } from '../field-vocabulary.ts';
import { columns, fold, group } from '../group.ts';
import type { NameLookup } from '../lookup/name-lookup.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated } from '../repeated.ts';

/** What the organisation is called. */
export function organisationGroup(form: PartnerForm, lookup: NameLookup): TemplateResult {
  const { labels } = form.text;
  return group(
    form,
    'organisation',
    html`${lookup.entry({ path: ['name'], label: labels.name, requirement: 'required' }, ['legalName'])}
    ${columns(
      textEntry(form, { path: ['legalName'], label: labels.legalName, kind: 'name' }),
      textEntry(form, { path: ['shortName'], label: labels.shortName, kind: 'name' }),
    )}
    ${addressEntry(form, { path: ['website'], label: labels.website })}
    ${fold(form, {
      name: 'names',
      label: form.text.collections.names.heading,
      count: entriesOf(form, 'names').length,
      places: [['names']],
      content: () => furtherNames(form),
    })}`,
  );
}

function furtherNames(form: PartnerForm): TemplateResult {
  const { text, format } = form;
  const { labels } = text;
  return repeated(form, {
    collection: 'names',
    title: ({ text: name }) => rawText(name),
    detail: ({ lang }) => (typeof lang === 'string' ? format.languageName(lang) : undefined),
    first: 'text',
    fields: (path, { lang }) =>
      html`${columns(
        textEntry(form, {
          path: [...path, 'text'],
          label: labels.nameText,
          kind: 'name',
          requirement: 'required',
          lang: typeof lang === 'string' ? lang : undefined,
        }),
        languageEntry(form, { path: [...path, 'lang'], label: labels.nameLang, hint: text.languageHint }),
      )}
      ${checkboxesEntry(form, {
        path: [...path, 'kinds'],
        label: labels.nameKinds,
        choices: choicesOf(text.nameKind, [...rorNameTypes]),
      })}`,
  });
}
