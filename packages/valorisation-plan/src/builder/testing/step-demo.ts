import { define, LazyPart } from '@kvasir/element';
import { panelStyles } from '@kvasir/element/internal/panel/panel.styles.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { PlanHost } from '../../plan-host.ts';
import { KvValorisationPlan } from '../../valorisation-plan.ts';
import { PlanForm } from '../plan-form.ts';
import type { BuilderPart } from '../step-part.ts';

/** Where somebody wanted to go. */
export type Opened = Parameters<PlanHost['open']>;

/** One place of the builder, without the frame around it: all else is as in the element. */
export class StepDemo extends KvValorisationPlan {
  /** Makes the part that is shown. */
  make: ((form: PlanForm) => BuilderPart) | undefined;
  /** The way that was last taken from it. */
  opened: Opened | undefined;
  /** What was last announced. */
  announced = '';
  planForm: PlanForm | undefined;
  readonly #part = new LazyPart<BuilderPart | undefined>(this, async () => {
    const control = await this.entrance.control.want();
    if (!control) return undefined;
    const own: Partial<PlanHost> = {
      open: (...way) => (this.opened = way),
      announce: (text) => (this.announced = text),
    };
    this.planForm = new PlanForm(Object.assign(Object.create(control.host) as PlanHost, own));
    return this.make?.(this.planForm);
  });

  static override styles = [KvValorisationPlan.styles, panelStyles];

  /** The part that is shown, once it has come. */
  get shownPart(): BuilderPart | undefined {
    return this.#part.part;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.#part.expect();
  }

  protected override render(): TemplateResult {
    super.render();
    const form = this.planForm;
    const id = this.result ?? '';
    if (form && form.item?.id !== id) form.turnTo({ collection: 'valorisationPlans', id });
    return html`<div
      class="frame"
      @click=${this.entrance}
      @keydown=${this.entrance}
      @change=${this.entrance}
      @input=${this.entrance}
    >
      ${form?.isReady ? this.#part.part?.render() : ''} ${this.entrance.control.part?.renderNotes() ?? ''}
      ${this.live.region()}
    </div>`;
  }
}
define('kv-step-demo', StepDemo);
