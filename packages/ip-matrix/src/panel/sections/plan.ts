import { partState, status, type PartState, type StatusKind } from '@kvasir/element/display.js';
import { dateWords, prose, section } from '@kvasir/element/panel.js';
import { resultParts, type ResultPart } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { ItemState } from '../item-state.ts';
import type { PanelForm } from '../panel-form.ts';

const kinds: Readonly<Record<PartState, StatusKind>> = { done: 'success', attention: 'danger', open: 'neutral' };

/** Whether the result has a valorisation plan, and how far it has the six parts of 3.3.1(a), in words. */
export function planSection(form: PanelForm, state: ItemState): TemplateResult {
  const { text } = form;
  const plan = form.item && form.read(['valorisationPlans', form.item.id]);
  const review = form.item && dateWords(form, form.read(['valorisationPlans', form.item.id, 'reviewDate']));
  return section(form, {
    name: 'plan',
    read: () =>
      html`<p>
          ${plan === undefined ? text.noPlan : text.planThere}
          ${plan !== undefined && review ? text.planReviewed(review) : ''}
        </p>
        ${prose(form.item && form.read(['valorisationPlans', form.item.id, 'summary']))}
        <ul class="panel-parts">
          ${resultParts.map((part) => partLine(form, part, partState(state.completeness, state.attention, part)))}
        </ul>`,
  });
}

function partLine({ text, terms }: PanelForm, part: ResultPart, state: PartState): TemplateResult {
  return html`<li class="panel-spread">
    <span>${terms.parts[part]}</span>${status({ kind: kinds[state], label: text.partStates[state] })}
  </li>`;
}
