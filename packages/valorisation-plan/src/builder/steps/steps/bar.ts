/** When a step is taken, as a bar on the months of all steps; the same stands in words below it. */
import { status } from '@kvasir/element/display.js';
import { styled } from '@kvasir/element/windowing.js';
import type { ReadStep, StepTimeline } from '@kvasir/model/valorisation.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { StepsMessages } from './steps.messages.ts';
import { monthsInWords } from './months.ts';

/** What can be made out of a bar that is shorter than that. */
const shortest = 1.5;

/** Nearer to an end of the scale than that, the end of the project takes the place of what is written there. */
const room = 0.28;

/** The months between which the bars lie, above them. */
export function scaleHead(text: StepsMessages, { from, to, end }: StepTimeline): TemplateResult {
  const isBeyond = end !== undefined && end.month < to;
  return html`${text.when}
    <span class="step-scale" aria-hidden="true">
      ${isBeyond && end.at < room + 0.1 ? nothing : html`<span>${text.month(from)}</span>`}
      ${
        isBeyond
          ? html`<span class="step-scale-end" ${styled({ '--_at': String(end.at) })}>${text.end(end.month)}</span>`
          : nothing
      }
      ${
        isBeyond && end.at > 1 - room / 2
          ? nothing
          : html`<span class="step-scale-to">${end?.month === to ? text.end(to) : text.month(to)}</span>`
      }
    </span>`;
}

export function whenCell(
  form: PlanForm,
  text: StepsMessages,
  step: ReadStep,
  timeline: StepTimeline,
): TemplateResult | typeof nothing {
  const [months, days] = monthsInWords(form, text, step);
  if (months === '') return nothing;
  return html`${bar(form, step, timeline)}
    <span class="step-when"
      ><span>${months}</span>
      <span class="panel-quiet">${days}</span>
      ${step.isAfterEnd ? html`<span class="panel-quiet">${text.afterEnd}</span>` : nothing}
      ${step.isLate ? status({ kind: 'warning', label: text.late }) : nothing}</span
    >`;
}

function bar(
  form: PlanForm,
  { id, responsible }: ReadStep,
  { bars, end }: StepTimeline,
): TemplateResult | typeof nothing {
  const found = bars.find((one) => one.id === id);
  if (!found) return nothing;
  const colour = responsible && form.partner(responsible.partner)?.mark.colour;
  const length = Math.max(shortest, found.length * 100);
  const at = (end?.at ?? 1) * 100;
  return html`<svg class="step-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="step-ground" width=${at} height="12" />
      <rect class="step-beyond" x=${at} width=${100 - at} height="12" />
      <rect class="step-span ${colour === undefined ? '' : `p${String(colour)}`}" x=${Math.min(found.start * 100, 100 - length)} y="2.5" width=${length} height="7" />
      ${end && end.at < 1 ? svg`<path class="step-end" d="M${at} 0V12" />` : nothing}`}
  </svg>`;
}
