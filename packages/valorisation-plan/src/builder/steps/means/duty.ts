/** What Horizon Europe asks of the owners after the end: to use a result, or to offer it (model grant agreement, Annex 5). */
import { button, status } from '@kvasir/element/display.js';
import { toPointer } from '@kvasir/model';
import { exploitationDuty, type ExploitationDuty } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { MeansMessages } from '../means.messages.ts';

export function dutyWords(form: PlanForm, text: MeansMessages): TemplateResult {
  const { host, item, format } = form;
  const id = item?.id ?? '';
  const duty = exploitationDuty(host.value, id, host.settings.today);
  const day = (date: string): string => format.date(date);
  const isStandardised = form.field('routes', 'standardisation') === true;
  return html`<p class="means-note">${sentence(duty, text, day)}</p>
    ${
      duty.isOpen && host.canEdit
        ? html`<p class="means-acts">
            ${button({ label: text.sayWhoUses, size: 'small', onClick: () => host.open(id, 'roles') })}
            ${button({
              label: text.prepareEntry,
              size: 'small',
              onClick: () => host.open(id, undefined, toPointer(form.path('resultsPlatform', 'teaser'))),
            })}
          </p>`
        : nothing
    }
    ${duty.standardsUntil && isStandardised ? html`<p class="means-note">${text.standardsUntil(day(duty.standardsUntil))}</p>` : nothing}
    ${duty.objectionUntil ? html`<p class="means-note">${text.objectionUntil(day(duty.objectionUntil))}</p>` : nothing}`;
}

function sentence(duty: ExploitationDuty, text: MeansMessages, day: (date: string) => string): TemplateResult {
  const { state, isListed, due, isOverdue } = duty;
  if (state === 'yes') return status({ kind: 'success', label: text.dutyUsed });
  if (isListed) return status({ kind: 'success', label: text.dutyListed });
  if (isOverdue && due !== undefined) return status({ kind: 'danger', label: text.dutyOverdue(day(due)) });
  return status({ kind: 'info', label: text.dutyOpen(state, due && day(due)) });
}
