import {
  choiceEntry,
  choicesOf,
  facts,
  isolated,
  proseEntry,
  readableOr,
  section,
  termName,
} from '@kvasir/element/panel.js';
import { licenceEntry } from '@kvasir/element/result-fields.js';
import { accessPurposes, protectionForms, type AccessPurpose } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../names.ts';
import type { PanelForm } from '../panel-form.ts';

/** How background is protected and licensed already, and what rights others have in it. */
export function rightsSection(form: PanelForm): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  return section(form, {
    name: 'rights',
    read: () =>
      facts(
        [labels.protectionForm, termName(terms.forms, form.field('protection'))],
        [labels.presentLicence, isolated(form.field('licence'))],
        [labels.thirdPartyRights, isolated(form.field('thirdPartyRights'))],
      ),
    edit: () =>
      html`${choiceEntry(form, {
        path: form.path('protection'),
        label: labels.protectionForm,
        choices: choicesOf(protectionForms, terms.forms),
      })}
      ${licenceEntry(form, form.path('licence'), labels.presentLicence)}
      ${proseEntry(form, { path: form.path('thirdPartyRights'), label: labels.thirdPartyRights })}`,
  });
}

const labelNames: Readonly<Record<AccessPurpose, FieldName>> = {
  implementation: 'limitImplementation',
  exploitation: 'limitExploitation',
};

/** Specific limitations and conditions, for implementation and for exploitation (DESCA, Attachment 1). */
export function limitationsSection(form: PanelForm): TemplateResult {
  const { text } = form;
  const path = form.path('limitations');
  const name = text.sections.limitations;
  return section(form, {
    name: 'limitations',
    read: () =>
      readableOr(form, path, name, () =>
        facts(
          ...accessPurposes.map(
            (purpose) => [text.labels[labelNames[purpose]], isolated(form.field('limitations', purpose))] as const,
          ),
        ),
      ),
    edit: () =>
      readableOr(form, path, name, () =>
        accessPurposes.map((purpose) =>
          proseEntry(form, { path: [...path, purpose], label: text.labels[labelNames[purpose]] }),
        ),
      ),
  });
}
