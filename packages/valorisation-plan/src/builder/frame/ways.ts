/** On to the next place of a plan, and back, each by its name. */
import { icon, iconChevronDown } from '@kvasir/element';
import { buttonClass } from '@kvasir/element/display.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { builderPlaces, type BuilderPlace } from '../../settings.ts';
import type { FrameMessages } from './frame.messages.ts';

export function ways(text: FrameMessages, result: Id, place: BuilderPlace): TemplateResult {
  const at = builderPlaces.indexOf(place);
  const [previous, next] = [builderPlaces[at - 1], builderPlaces[at + 1]];
  return html`<div class="builder-ways">
    ${previous ? way(text, result, previous, 'previous') : nothing} ${next ? way(text, result, next, 'next') : nothing}
  </div>`;
}

function way(text: FrameMessages, result: Id, to: BuilderPlace, direction: 'previous' | 'next'): TemplateResult {
  const drawing = html`<span class="builder-${direction}">${icon(iconChevronDown)}</span>`;
  return html`<button
    type="button"
    class=${buttonClass({ variant: direction === 'next' ? 'primary' : 'secondary' })}
    part="button"
    data-do="plan"
    data-id=${result}
    data-place=${to}
  >
    ${direction === 'previous' ? drawing : nothing}
    <span class="button-label"><span class="visually-hidden">${text[direction]}: </span>${text.steps[to]}</span>
    ${direction === 'next' ? drawing : nothing}
  </button>`;
}
