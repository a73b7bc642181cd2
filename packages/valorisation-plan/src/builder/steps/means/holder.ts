import { readable } from '@kvasir/element/controls.js';
import { partnerLine, partnerMarks } from '@kvasir/element/panel.js';
import { partnerState } from '@kvasir/model/valorisation.js';
import { html, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import { vacantWord } from '../roles/vacancy.ts';

/** Whom an entry names, as a mark; a partner who left, with the word for the place that is vacant; nobody, as nothing. */
export function holder(form: PlanForm, id: unknown): TemplateResult | undefined {
  const partner = readable(id);
  if (partner === undefined) return undefined;
  const { value, settings } = form.host;
  const state = partnerState(value, partner, settings.today);
  if (state === 'departed') return html`${partnerMarks(form, [partner])} ${vacantWord(form, { partner, state })}`;
  return state === 'missing' ? partnerLine(form, partner) : partnerMarks(form, [partner]);
}
