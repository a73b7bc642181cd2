/** Where one is in a plan, and the way to each of its places: a list beside the step or, in little room, a line. */
import { icon, iconCheck, iconChevronDown, iconWarning } from '@kvasir/element';
import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '@kvasir/model';
import { builderPlaces, type BuilderPlace } from '../../settings.ts';
import type { FrameMessages } from './frame.messages.ts';
import { stepCount, stepNumber, type PlaceReading, type PlaceReadings } from './plan-reading.ts';

/** What of the Code each place answers. */
export const paragraphs: Readonly<Record<BuilderPlace, string>> = {
  need: '3.3.1(d)',
  users: '3.3.1(d)',
  ownership: '3.3.1(a)',
  routes: '3.3.1(b)',
  roles: '3.3.1(a)',
  steps: '3.3.1(a)',
  'joint-exploitation': '3.3.1(a)',
  sharing: '3.4.1(e)',
  funding: '3.3.1(c)',
  risks: '3.3.1(a)',
  contacts: '3.3.1(b)',
  review: '3.3.1(a)',
};

export interface StepperOptions {
  readonly text: FrameMessages;
  /** The result whose plan is shown. */
  readonly result: Id;
  readonly place: BuilderPlace;
  readonly places: PlaceReadings;
  /** Whether the list is unfolded, where there is room for a line only. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export const stepsId = 'builder-steps';
export const jumpId = 'builder-jump';

export function stepper(options: StepperOptions): TemplateResult {
  const { text, place, places, isOpen, toggle } = options;
  return html`<nav class="builder-nav" aria-label=${text.stepper}>
    <button
      type="button"
      class="builder-jump"
      id=${jumpId}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${stepsId}
      @click=${toggle}
    >
      <span class="builder-segments" aria-hidden="true">
        ${builderPlaces.map((one) => html`<i class="is-${places[one].state} ${one === place ? 'is-here' : ''}"></i>`)}
      </span>
      <span class="builder-jump-text">
        <span>${text.allSteps(stepNumber(place), stepCount, text.steps[place])}</span>
        ${icon(iconChevronDown)}
      </span>
    </button>
    <ol class="builder-steps ${isOpen ? 'is-open' : ''}" id=${stepsId}>
      ${builderPlaces.map((one) => html`<li>${entry(options, one)}</li>`)}
    </ol>
  </nav>`;
}

function entry({ text, result, place, places }: StepperOptions, own: BuilderPlace): TemplateResult {
  const reading = places[own];
  return html`<button
    type="button"
    class="builder-step is-${reading.state}"
    part="step"
    aria-current=${own === place ? 'step' : nothing}
    data-do="plan"
    data-id=${result}
    data-place=${own}
  >
    <span class="builder-mark" aria-hidden="true">${mark(own, reading)}</span>
    <span class="builder-step-text">
      <span class="builder-step-name">${text.steps[own]}</span>
      <span class="builder-step-state"
        ><bdi class="builder-paragraph" dir="ltr">${paragraphs[own]}</bdi>
        <span>${stateWords(text, reading)}</span></span
      >
    </span>
  </button>`;
}

function mark(place: BuilderPlace, { state }: PlaceReading): unknown {
  if (state === 'done') return icon(iconCheck);
  if (state === 'attention') return icon(iconWarning);
  return stepNumber(place);
}

function stateWords(text: FrameMessages, { state, findings, vacant }: PlaceReading): string {
  if (state !== 'attention') return text.states[state];
  const places = vacant.reduce((sum, { count }) => sum + count, 0);
  return [findings.length > 0 && text.findings(findings.length), places > 0 && text.vacantPlaces(places)]
    .filter(Boolean)
    .join(' · ');
}
