import { rawText } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { entriesOf } from '../entries.ts';
import { addressEntry } from '../field-address.ts';
import { fieldsOfScienceEntry } from '../field-fields-of-science.ts';
import { termsEntry } from '../field-set.ts';
import { trlEntry } from '../field-trl.ts';
import { fold, group } from '../group.ts';
import { fieldsOf } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated } from '../repeated.ts';
import { goalName, goalOptions, readGoal } from '../vocabularies/goals.ts';
import { titledFields } from './titled.ts';

/** What the organisation can do, and at which readiness. */
export function offersGroup(form: PartnerForm): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  return group(
    form,
    'offers',
    html`${repeated(form, {
      collection: 'capabilities',
      title: ({ title }) => rawText(title),
      detail: ({ trl }) => levelsOf(form, trl),
      first: 'title',
      fields: (path) =>
        html`${titledFields(form, path)}${trlEntry(form, { path: [...path, 'trl'], label: labels.capabilityTrl })}`,
    })}
    ${trlEntry(form, { path: ['trl'], label: labels.trl })}
    ${fieldsOfScienceEntry(form, { label: labels.fields, hint: text.fieldsHint })}
    ${termsEntry(form, {
      path: ['sdgs'],
      label: labels.sdgs,
      hint: text.goalsHint,
      nameOf: (goal) => goalName(goal, terms),
      source: goalOptions(terms),
      read: readGoal,
    })}
    ${facilities(form)} ${results(form)}`,
  );
}

/** "TRL 6–9" for an entry's line. */
function levelsOf({ terms }: PartnerForm, trl: unknown): string | undefined {
  const { from, to } = fieldsOf(trl);
  return typeof from === 'number' && typeof to === 'number' ? terms.readinessRange(from, to) : undefined;
}

function facilities(form: PartnerForm): TemplateResult {
  const { labels, collections } = form.text;
  return fold(form, {
    name: 'facilities',
    label: collections.facilities.heading,
    count: entriesOf(form, 'facilities').length,
    places: [['facilities']],
    content: () =>
      repeated(form, {
        collection: 'facilities',
        title: ({ title }) => rawText(title),
        first: 'title',
        fields: (path) =>
          html`${titledFields(form, path)}${addressEntry(form, { path: [...path, 'url'], label: labels.facilityUrl })}`,
      }),
  });
}

function results(form: PartnerForm): TemplateResult {
  return fold(form, {
    name: 'results',
    label: form.text.collections.results.heading,
    count: entriesOf(form, 'results').length,
    places: [['results']],
    content: () =>
      repeated(form, {
        collection: 'results',
        title: ({ title }) => rawText(title),
        first: 'title',
        fields: (path) => titledFields(form, path),
      }),
  });
}
