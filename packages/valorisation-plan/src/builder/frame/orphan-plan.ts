/** A plan whose result was deleted: it stays, and can be given to another result or be deleted. */
import { readAt } from '@kvasir/element/panel.js';
import { button, editWithUndo, selectField, type Wording } from '@kvasir/element/controls.js';
import { message } from '@kvasir/element/display.js';
import { applyPatch, type Id, type MergePatch } from '@kvasir/model';
import { movePlan, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanHost } from '../../plan-host.ts';
import type { FrameMessages } from './frame.messages.ts';
import { planName } from './plan-line.ts';

const targetId = 'builder-attach-to';

export class OrphanPlan {
  readonly #host: PlanHost;
  /** The result that was chosen for the plan, and the plan. */
  #target: { readonly plan: Id; readonly result: Id } | undefined;

  constructor(host: PlanHost) {
    this.#host = host;
  }

  render(entry: PortfolioEntry, text: FrameMessages, wording: Wording): TemplateResult {
    return html`<div class="builder-orphan">
      ${message({
        kind: 'warning',
        content: text.orphan,
        action: this.#host.canEdit ? this.#ways(entry, text, wording) : nothing,
      })}
    </div>`;
  }

  #ways(entry: PortfolioEntry, text: FrameMessages, wording: Wording): TemplateResult {
    // A plan that says nothing is in nobody's way, but it is somebody's: nothing is written over.
    const free = this.#host.model.portfolio.filter(
      ({ id, isOrphan }) => !isOrphan && readAt(this.#host.value, ['valorisationPlans', id]) === undefined,
    );
    const target = this.#target?.plan === entry.id ? this.#target.result : undefined;
    const chosen = free.find(({ id }) => id === target);
    return html`${
      free.length === 0
        ? html`<p>${text.noFreeResult}</p>`
        : html`<div class="builder-attach">
            ${selectField({
              id: targetId,
              label: text.attachTo,
              wording,
              value: chosen?.id,
              placeholder: text.chooseResult,
              choices: free.map((one) => ({ key: one.id, label: planName(one, this.#host, text) })),
              onChange: (id) => this.#choose(entry.id, id),
            })}
            ${button({ label: text.attach, onClick: () => this.#attach(entry, chosen, text) })}
          </div>`
    }
    ${button({ label: text.deletePlan, variant: 'danger', onClick: () => this.#delete(entry, text) })}`;
  }

  #choose(plan: Id, result: Id | undefined): void {
    this.#target = result === undefined ? undefined : { plan, result };
    this.#host.element.requestUpdate();
  }

  #attach(entry: PortfolioEntry, to: PortfolioEntry | undefined, text: FrameMessages): void {
    // There is nothing to attach it to yet: the field is where that is chosen.
    if (!to) return this.#host.element.renderRoot.querySelector<HTMLElement>(`#${targetId}`)?.focus();
    const { place } = this.#host;
    this.#edit(entry, movePlan(this.#host.value, entry.id, to.id), text, text.attached(planName(to, this.#host, text)));
    this.#host.open(to.id, place);
  }

  #delete(entry: PortfolioEntry, text: FrameMessages): void {
    this.#edit(entry, { valorisationPlans: { [entry.id]: null } }, text, text.planDeleted);
    // Of one plan alone nothing is left but to say so.
    if (this.#host.settings.isSingle) this.#host.open(entry.id);
    else this.#host.show('portfolio');
  }

  #edit(entry: PortfolioEntry, patch: MergePatch, text: FrameMessages, said: string): void {
    const host = this.#host;
    const { place } = host;
    editWithUndo(host, applyPatch(host.value, patch), {
      text: said,
      undo: text.undo,
      onUndone: () => {
        host.announce(text.planBack);
        host.open(entry.id, place);
      },
    });
  }
}
