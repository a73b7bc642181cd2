/** What the stories of the element have in common. */
import type { Density } from '@kvasir/element';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../define.ts';
import type { PlanSlice } from '../plan-value.ts';
import type { PlanView } from '../settings.ts';

export interface PlanArgs {
  value?: PlanSlice | undefined;
  view?: PlanView;
  result?: string;
  /** What a reader presses first, one after the other. */
  presses?: readonly string[];
  today: string;
  density?: Density;
  readonly: boolean;
  src?: string;
}

/** Presses each button when it is there, as a reader does: parts come on demand. */
async function press(element: Element, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const found = (): HTMLElement | null | undefined => element.shadowRoot?.querySelector(selector);
    do await new Promise(requestAnimationFrame);
    while (element.isConnected && !found());
    found()?.click();
  }
}

const pressed = new WeakSet<Element>();

/** Once for each element, however often its story is drawn. */
function pressOnce(element: Element | undefined, selectors: readonly string[]): void {
  if (!element || pressed.has(element)) return;
  pressed.add(element);
  void press(element, selectors);
}

/** On a day that stays the same, so that pictures do too. */
export function plans(args: PlanArgs): TemplateResult {
  return html`<kv-valorisation-plan
    .value=${args.value}
    view=${args.view ?? nothing}
    result=${args.result ?? nothing}
    today=${args.today}
    density=${args.density ?? nothing}
    ?readonly=${args.readonly}
    src=${args.src ?? nothing}
    ${ref((element) => pressOnce(element, args.presses ?? []))}
  ></kv-valorisation-plan>`;
}

/** Gives the element what takes its time to be made: agreements have digests. */
export function given(make: () => Promise<object>): (context: { canvasElement: HTMLElement }) => Promise<void> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('kv-valorisation-plan');
    if (element) element.value = await make();
  };
}

/** The day on which stories look. */
export const storyDay = '2026-11-18';
