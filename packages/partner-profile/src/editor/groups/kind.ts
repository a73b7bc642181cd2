import { html, nothing, type TemplateResult } from 'lit';
import { choiceEntry, choicesOf, yesNoEntry } from '../field-choice.ts';
import { dateEntry } from '../field-date.ts';
import { wholeNumberEntry } from '../field-number.ts';
import { checkboxesEntry } from '../field-set.ts';
import { columns, group } from '../group.ts';
import type { PartnerForm } from '../partner-form.ts';

/** What kind of organisation it is, how large, and whether it still exists. */
export function kindGroup(form: PartnerForm): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  const isIntermediary = form.read(['sector']) === 'intermediary' || form.read(['intermediaryType']) !== undefined;
  const status = form.read(['status']);
  const isGone = (status !== undefined && status !== 'active') || form.read(['withdrawnOn']) !== undefined;
  const activities = choicesOf(terms.activityType).map(({ key, label }) => ({ key, label: `${label} (${key})` }));
  return group(
    form,
    'kind',
    html`${columns(
      choiceEntry(form, { path: ['sector'], label: labels.sector, choices: choicesOf(terms.sector) }),
      isIntermediary
        ? choiceEntry(form, {
            path: ['intermediaryType'],
            label: labels.intermediaryType,
            choices: choicesOf(terms.intermediaryType),
          })
        : nothing,
      choiceEntry(form, { path: ['activityType'], label: labels.activityType, choices: activities }),
      choiceEntry(form, { path: ['sizeBand'], label: labels.sizeBand, choices: choicesOf(terms.sizeBand) }),
      yesNoEntry(form, { path: ['sme'], label: labels.sme }),
      wholeNumberEntry(form, { path: ['staff'], label: labels.staff }),
      wholeNumberEntry(form, { path: ['established'], label: labels.established }),
      choiceEntry(form, { path: ['status'], label: labels.status, choices: choicesOf(text.status) }),
      isGone ? dateEntry(form, { path: ['withdrawnOn'], label: labels.withdrawnOn }) : nothing,
    )}
    ${checkboxesEntry(form, {
      path: ['organisationTypes'],
      label: labels.organisationTypes,
      choices: choicesOf(terms.organisationType),
    })}`,
  );
}
