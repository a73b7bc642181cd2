import { rawText } from '@kvasir/element/controls.js';
import { rorRelationships } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { entriesOf } from '../entries.ts';
import { addressEntry } from '../field-address.ts';
import { choiceEntry, choicesOf } from '../field-choice.ts';
import { dateEntry } from '../field-date.ts';
import { identifierEntry } from '../field-identifier.ts';
import { moneyEntry } from '../field-money.ts';
import { textEntry } from '../field-text.ts';
import { columns, fold, group } from '../group.ts';
import type { CollectionName } from '../editor.messages.ts';
import type { Path, PlainObject } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated, type RepeatedOptions } from '../repeated.ts';

/** What the organisation has done, where it belongs, and to whom it is related. */
export function recordGroup(form: PartnerForm): TemplateResult {
  return group(form, 'record', html`${projects(form)} ${memberships(form)} ${relations(form)}`);
}

function foldedList(
  form: PartnerForm,
  collection: CollectionName,
  options: Omit<RepeatedOptions, 'collection'>,
): TemplateResult {
  return fold(form, {
    name: collection,
    label: form.text.collections[collection].heading,
    count: entriesOf(form, collection).length,
    places: [[collection]],
    content: () => repeated(form, { collection, ...options }),
  });
}

function projects(form: PartnerForm): TemplateResult {
  return foldedList(form, 'projects', {
    title: ({ acronym, title, cordis }) => [acronym, title, cordis].map(rawText).find((name) => name.trim() !== ''),
    detail: (project) => projectDetail(form, project),
    first: 'acronym',
    fields: (path) => projectFields(form, path),
  });
}

function projectDetail({ terms }: PartnerForm, { role, startDate, endDate }: PlainObject): string | undefined {
  const roles: Readonly<Record<string, string>> = terms.role;
  const years = [startDate, endDate].map((date) => rawText(date).slice(0, 4)).filter((year) => year !== '');
  const name = rawText(role);
  const parts = [roles[name] ?? name, [...new Set(years)].join('–')].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function projectFields(form: PartnerForm, path: Path): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  return html`${columns(
    textEntry(form, { path: [...path, 'acronym'], label: labels.projectAcronym, kind: 'name' }),
    textEntry(form, {
      path: [...path, 'cordis'],
      label: labels.projectCordis,
      hint: text.projectCordisHint,
      kind: 'digits',
    }),
  )}
  ${textEntry(form, { path: [...path, 'title'], label: labels.projectTitle })}
  ${choiceEntry(form, { path: [...path, 'role'], label: labels.projectRole, choices: choicesOf(terms.role) })}
  ${columns(
    dateEntry(form, { path: [...path, 'startDate'], label: labels.startDate }),
    dateEntry(form, { path: [...path, 'endDate'], label: labels.endDate }),
    moneyEntry(form, { path: [...path, 'ecContribution'], label: labels.ecContribution }),
    moneyEntry(form, { path: [...path, 'netEcContribution'], label: labels.netEcContribution }),
    moneyEntry(form, { path: [...path, 'totalCost'], label: labels.totalCost }),
  )}`;
}

function memberships(form: PartnerForm): TemplateResult {
  const { labels } = form.text;
  return foldedList(form, 'memberships', {
    title: ({ name }) => rawText(name),
    first: 'name',
    fields: (path) =>
      html`${textEntry(form, { path: [...path, 'name'], label: labels.membershipName, requirement: 'required' })}
      ${columns(
        addressEntry(form, { path: [...path, 'url'], label: labels.membershipUrl }),
        dateEntry(form, { path: [...path, 'since'], label: labels.since }),
      )}`,
  });
}

function relations(form: PartnerForm): TemplateResult {
  const { text } = form;
  const { labels } = text;
  const kinds: Readonly<Record<string, string>> = text.relation;
  return foldedList(form, 'relations', {
    title: ({ name }) => rawText(name),
    detail: ({ kind }) => kinds[rawText(kind)] ?? rawText(kind),
    first: 'name',
    initial: () => ({ kind: 'related' }),
    fields: (path) =>
      html`${columns(
        textEntry(form, { path: [...path, 'name'], label: labels.relationName, kind: 'name', requirement: 'required' }),
        choiceEntry(form, {
          path: [...path, 'kind'],
          label: labels.relationKind,
          requirement: 'required',
          choices: choicesOf(text.relation, [...rorRelationships]),
        }),
        identifierEntry(form, 'ror', { path: [...path, 'ror'], label: labels.relationRor }),
        textEntry(form, {
          path: [...path, 'partner'],
          label: labels.relationPartner,
          hint: text.relationPartnerHint,
          kind: 'code',
        }),
      )}`,
  });
}
