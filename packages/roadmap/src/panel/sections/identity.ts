import {
  choiceEntry,
  choicesOf,
  dateEntry,
  dateText,
  facts,
  flagEntry,
  isolated,
  prose,
  proseEntry,
  section,
  tagsEntry,
  termName,
  termsIn,
  textEntry,
  titledName,
  titledOptions,
  type Path,
} from '@kvasir/element/panel.js';
import { deliverableTypes, disseminationLevels, obligatoryDeliverables, riskLevels, sectors } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { EntryForm } from '../entry-form.ts';
import type { FieldName } from '../names.ts';

/** What the entry is: its name and number, and what its own table of Part B asks for besides. */
export function identitySection(form: EntryForm): TemplateResult {
  return section(form, { name: 'identity', read: () => readIdentity(form), edit: () => editIdentity(form) });
}

function readIdentity(form: EntryForm): TemplateResult | undefined {
  const text = prose(form.field(form.item?.collection === 'workPackages' ? 'objectives' : 'description'));
  const rows = factsOf(form);
  return text || rows ? html`${text} ${rows}` : undefined;
}

function factsOf(form: EntryForm): TemplateResult | undefined {
  const { text, terms } = form;
  const { labels } = text;
  const packages = [labels.workPackages, names(form, 'workPackages')] as const;
  switch (form.item?.collection) {
    case 'workPackages':
      return undefined;
    case 'reviews':
      return facts(
        [labels.date, dateText(form, form.field('date'))],
        [labels.next, dateText(form, form.field('next'))],
      );
    case 'risks':
      return facts(
        [labels.likelihood, termName(terms.riskLevels, form.field('likelihood'))],
        [labels.severity, termName(terms.riskLevels, form.field('severity'))],
        packages,
        [labels.mitigation, isolated(form.field('mitigation'))],
      );
    case 'deliverables':
      return facts(
        packages,
        [labels.type, code(terms.deliverableTypes, form.field('type'))],
        [labels.dissemination, code(terms.disseminationLevels, form.field('dissemination'))],
        [labels.obligation, termName(text.obligations, form.field('obligation'))],
      );
    default:
      return facts(packages, [labels.actors, actors(form)]);
  }
}

/** A term that Part B writes as a code: the code, and what it stands for. */
function code(terms: Readonly<Record<string, string>>, value: unknown): string | undefined {
  const name = termName(terms, value);
  return name === undefined || name === value ? name : `${String(value)} · ${name}`;
}

function names(form: EntryForm, field: string): unknown {
  const path = form.path(field);
  if (!form.isReadable(path)) return isolated(form.read(path));
  const ids = termsIn(form.read(path));
  return ids.length === 0
    ? undefined
    : html`<bdi>${form.format.list(ids.map((id) => titledName(form, field, id)))}</bdi>`;
}

function actors(form: EntryForm): unknown {
  const path = form.path('actors');
  if (!form.isReadable(path)) return isolated(form.read(path));
  const terms = termsIn(form.read(path)).map((term) => termName(form.text.sectors, term) ?? term);
  return terms.length === 0 ? undefined : html`<bdi>${form.format.list(terms)}</bdi>`;
}

function editIdentity(form: EntryForm): TemplateResult {
  const titles = html`${textEntry(form, {
    ...spec(form, 'title'),
    // A review goes by its day.
    requirement: form.item?.collection === 'reviews' ? undefined : 'required',
  })}`;
  const number = textEntry(form, spec(form, 'number'));
  switch (form.item?.collection) {
    case 'workPackages':
      return html`${titles} ${number} ${proseEntry(form, { ...spec(form, 'objectives'), rows: 4 })}`;
    case 'reviews':
      return html`${titles}
        <div class="panel-columns">
          ${dateEntry(form, { ...spec(form, 'date'), requirement: 'required' })} ${dateEntry(form, spec(form, 'next'))}
        </div>`;
    case 'risks':
      return html`${titles} ${number}
        <div class="panel-columns">${riskLevel(form, 'likelihood')} ${riskLevel(form, 'severity')}</div>
        ${packageTags(form)} ${proseEntry(form, { ...spec(form, 'mitigation'), rows: 4 })}`;
    case 'deliverables':
      return html`${titles} ${number} ${proseEntry(form, { ...spec(form, 'description'), rows: 3 })}
      ${packageTags(form)}
      ${choiceEntry(form, { ...spec(form, 'type'), choices: codeChoices(deliverableTypes, form.terms.deliverableTypes) })}
      ${choiceEntry(form, {
        ...spec(form, 'dissemination'),
        choices: codeChoices(disseminationLevels, form.terms.disseminationLevels),
      })}
      ${choiceEntry(form, {
        ...spec(form, 'obligation'),
        choices: choicesOf(obligatoryDeliverables, form.text.obligations),
      })}`;
    default:
      return html`${titles} ${number} ${proseEntry(form, { ...spec(form, 'description'), rows: 3 })}
      ${packageTags(form)} ${flagEntry(form, spec(form, 'gate'))}
      ${tagsEntry(form, {
        ...spec(form, 'actors'),
        source: form.list('actors', [form.text], () => sectors.map((key) => ({ key, label: form.text.sectors[key] }))),
        nameOf: (key) => termName(form.text.sectors, key) ?? key,
      })}`;
  }
}

function spec(form: EntryForm, field: FieldName): { path: Path; label: string } {
  return { path: form.path(field), label: form.text.labels[field] };
}

function riskLevel(form: EntryForm, field: 'likelihood' | 'severity'): TemplateResult {
  return choiceEntry(form, { ...spec(form, field), choices: choicesOf(riskLevels, form.terms.riskLevels) });
}

function codeChoices<K extends string>(terms: readonly K[], words: Readonly<Record<K, string>>) {
  return terms.map((key) => ({ key, label: `${key} · ${words[key]}` }));
}

function packageTags(form: EntryForm): unknown {
  return tagsEntry(form, {
    ...spec(form, 'workPackages'),
    source: titledOptions(form, 'workPackages'),
    nameOf: (id) => titledName(form, 'workPackages', id),
  });
}
