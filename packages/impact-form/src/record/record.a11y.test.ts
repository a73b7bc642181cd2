import { accessibilitySuite } from '@kvasir/element/testing.js';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { KvImpactForm } from '../impact-form.ts';
import type { ImpactSlice } from '../impact-value.ts';
import '../define.ts';
import { halfYear } from './testing/half-year.ts';

const asked: ImpactSlice = {
  ...halfYear,
  indicators: {
    ...halfYear.indicators,
    doctorates: {
      ...halfYear.indicators?.['doctorates'],
      title: 'Doctorates hosted in firms',
      observations: { a: { period: '2026-H2', value: 33, version: 1 } },
    },
    orders: {
      ...halfYear.indicators?.['orders'],
      title: 'Take-back orders',
      observations: { a: { period: '2026-H2', value: 'some' as never, version: 1 } },
    },
  },
};

/** What is loaded later comes while the story settles; then what is folded out is opened. */
function openAll(element: Element | undefined): void {
  const open = (): void => {
    const { shadowRoot } = element as KvImpactForm;
    if (!shadowRoot?.querySelector('.rec-fold')) return void requestAnimationFrame(open);
    for (const button of shadowRoot.querySelectorAll<HTMLElement>('.rec-fold, .rec-more')) button.click();
  };
  if (element) open();
}

function showAll(element: Element | undefined): void {
  const show = (): void => {
    const segment = (element as KvImpactForm).shadowRoot?.querySelectorAll<HTMLElement>('.rec-bar .segment')[1];
    // On narrow ground there is no grid of many periods.
    if (segment) segment.click();
    else if (!(element as KvImpactForm).shadowRoot?.querySelector('.is-narrow')) requestAnimationFrame(show);
  };
  if (element) show();
}

function story(value: ImpactSlice, whenThere: (element: Element | undefined) => void, isReadonly = false): object {
  return {
    args: {},
    render: (): TemplateResult =>
      html`<kv-impact-form
        mode="record"
        period="2026-H2"
        today="2026-11-18"
        ?readonly=${isReadonly}
        .value=${value}
        ${ref(whenThere)}
      ></kv-impact-form>`,
  };
}

describe('recording, for everybody,', () => {
  accessibilitySuite({
    default: {},
    Period: story(asked, () => undefined),
    FoldedOut: story(asked, openAll),
    AllPeriods: story(asked, showAll),
    ReadOnly: story(asked, () => undefined, true),
  });
});
