/** Below each place: who has agreed to the plan as it stands, and what people said of it. */
import { LazyPart, Remembered } from '@kvasir/element';
import type { EntryAgreement } from '@kvasir/element/agreement.js';
import { commentsSection } from '@kvasir/element/panel.js';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing } from 'lit';
import { placeFields, placeOf } from '../place-of.ts';
import type { PlanForm } from '../plan-form.ts';
import type { FrameMessages } from './frame.messages.ts';
import { planName } from './plan-line.ts';

/** A comment on a field says at which step that is. */
function fieldLabels({ steps }: FrameMessages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    placeFields.map((field) => [field, steps[placeOf(`/valorisationPlans/any/${field}`) ?? 'review']]),
  );
}

export class PlanFoot {
  readonly #form: PlanForm;
  readonly #agreement: LazyPart<EntryAgreement>;
  readonly #labels = new Remembered<Readonly<Record<string, string>>>();
  /** Whether there is a plan: nobody can agree to nothing. */
  #hasPlan = false;

  constructor(form: PlanForm) {
    this.#form = form;
    const { host } = form;
    this.#agreement = new LazyPart(host.element, async () => {
      const { EntryAgreement } = await import('@kvasir/element/agreement.js');
      return new EntryAgreement(host, () => (this.#hasPlan ? form.item : undefined));
    });
  }

  /** The way to what one can do about the agreement; none outside of a partnership, or where one can do nothing. */
  get toAgreement(): (() => void) | undefined {
    if (!this.#agreement.part?.view?.canAct) return undefined;
    const { renderRoot } = this.#form.host.element;
    return () => renderRoot.querySelector<HTMLElement>('.builder-foot .agreement button')?.focus();
  }

  render(entry: PortfolioEntry): unknown {
    this.#hasPlan = entry.plan !== undefined;
    if (!this.#hasPlan) return nothing;
    this.#agreement.expect();
    const form = this.#form;
    const labels = this.#labels.of([form.frame], () => fieldLabels(form.frame));
    return html`<div class="builder-foot">
      ${this.#bar(entry)} ${commentsSection(form, { partner: this.#agreement.part?.view?.actingFor, labels })}
    </div>`;
  }

  #bar(entry: PortfolioEntry): unknown {
    const { words, host, frame } = this.#form;
    if (this.#agreement.hasFailed) return html`<p class="panel-quiet">${words.agreementMissing}</p>`;
    const bar = this.#agreement.part?.bar(entry.number || planName(entry, host, frame));
    return bar === undefined ? nothing : html`<div class="panel-agreement">${bar}</div>`;
  }
}
