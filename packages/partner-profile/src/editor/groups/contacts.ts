import { button, rawText } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceEntry, choicesOf, radioEntry, yesNoEntry } from '../field-choice.ts';
import { dateEntry } from '../field-date.ts';
import { identifierEntry } from '../field-identifier.ts';
import { termsEntry } from '../field-set.ts';
import { textEntry } from '../field-text.ts';
import { columns, group } from '../group.ts';
import type { Path, PlainObject } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated } from '../repeated.ts';
import { today } from '../today.ts';
import { languageOptions, readLanguage } from '../vocabularies/languages.ts';

/** Whom to turn to (C(2024) 601, 3.3.1(b)). */
export function contactsGroup(form: PartnerForm): TemplateResult {
  return group(
    form,
    'contacts',
    repeated(form, {
      collection: 'contacts',
      title: ({ name, email }) => rawText(name) || rawText(email),
      detail: (contact) => roleOf(form, contact),
      first: 'name',
      // Nobody is shown before having agreed to it.
      initial: () => ({ consent: false }),
      fields: (path) => contactFields(form, path),
    }),
  );
}

function roleOf({ terms }: PartnerForm, { role, function: term }: PlainObject): string {
  const functions: Readonly<Record<string, string>> = terms.contactFunction;
  return rawText(role) || (functions[rawText(term)] ?? rawText(term));
}

function contactFields(form: PartnerForm, path: Path): TemplateResult {
  const { text, terms, format } = form;
  const { labels } = text;
  return html`${columns(
    textEntry(form, { path: [...path, 'name'], label: labels.contactName, kind: 'name', requirement: 'required' }),
    textEntry(form, { path: [...path, 'role'], label: labels.contactRole }),
    choiceEntry(form, {
      path: [...path, 'function'],
      label: labels.contactFunction,
      choices: choicesOf(terms.contactFunction),
    }),
    identifierEntry(form, 'orcid', { path: [...path, 'orcid'], label: labels.orcid, hint: text.orcidHint }),
    textEntry(form, { path: [...path, 'email'], label: labels.email, kind: 'email' }),
    textEntry(form, { path: [...path, 'phone'], label: labels.phone, kind: 'tel' }),
  )}
  ${termsEntry(form, {
    path: [...path, 'languages'],
    label: labels.languages,
    nameOf: (tag) => format.languageName(tag),
    source: languageOptions(format),
    read: (written) => readLanguage(written, format),
  })}
  ${textEntry(form, { path: [...path, 'availability'], label: labels.availability })}
  ${columns(
    dateEntry(form, { path: [...path, 'from'], label: labels.from }),
    dateEntry(form, { path: [...path, 'until'], label: labels.until }),
    lastVerified(form, [...path, 'lastVerified']),
    radioEntry(form, {
      path: [...path, 'visibility'],
      label: labels.visibility,
      choices: choicesOf(text.visibility),
    }),
  )}
  ${yesNoEntry(form, { path: [...path, 'consent'], label: labels.consent, hint: text.consentHint })}`;
}

/** When somebody last made sure that the contact is right, and a button for doing so now. */
function lastVerified(form: PartnerForm, path: Path): TemplateResult {
  const { text } = form;
  const confirm = () => {
    form.commit(path, today());
    form.live.announce(text.confirmedToday);
  };
  return html`<div class="with-button">
    ${dateEntry(form, { path, label: text.labels.lastVerified })}
    ${form.readOnly || form.disabled ? nothing : button({ label: text.confirmToday, onClick: confirm })}
  </div>`;
}
