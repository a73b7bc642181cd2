/** What the element does on what its user does. It loads when somebody comes to it. */
import type { EventMoment, KvElement } from '@kvasir/element';
import { withValue } from '@kvasir/element/panel.js';
import { historyStep, isInField, markedAction, WorkControl, type ControlSource } from '@kvasir/element/workbench.js';
import { freshId, isMap, lastOrder, nextNumber, type Id, type Result } from '@kvasir/model';
import { placeOf } from '../builder/place-of.ts';
import type { PlanFindings } from '../plan-findings.ts';
import { PlanHost } from '../plan-host.ts';
import type { PlanModel } from '../plan-model.ts';
import type { PlanState } from '../plan-state.ts';
import type { PlanSlice } from '../plan-value.ts';
import { nextPlan } from '../portfolio/next-plan.ts';
import type { BuilderPlace, PlanSettings, PlanView } from '../settings.ts';
import type { ValorisationPlanMessages } from '../valorisation-plan.messages.ts';
import { LaterParts } from './later-parts.ts';

/** What a click on something marked with `data-do` asks for. */
export type PlanAction = 'view' | 'add' | 'next' | 'plan' | 'files' | 'undo' | 'redo' | 'retry' | 'retry-part';

/** What of the element its user can change. */
export interface ControlledElement extends KvElement<ValorisationPlanMessages> {
  view: PlanView | undefined;
}

/** What the element lets its control do with it. */
export interface PlanSource extends ControlSource<PlanSlice, ValorisationPlanMessages, PlanModel, PlanSettings> {
  readonly element: ControlledElement;
  readonly state: PlanState;
  readonly findings: PlanFindings;
  result(): Id | undefined;
}

export class PlanControl extends WorkControl<PlanSource> {
  readonly parts: LaterParts;
  readonly host: PlanHost;

  constructor(source: PlanSource) {
    super(source, () => import('@kvasir/element/controls.js'));
    this.host = new PlanHost(this);
    this.parts = new LaterParts(this.host);
  }

  handle(event: Event, { path }: EventMoment): void {
    if (event.type === 'click') {
      const found = markedAction<PlanAction>(path);
      if (found) this.#act(found.action, found.node);
    } else if (event.type === 'keydown') this.#keydown(event as KeyboardEvent, path);
  }

  #act(action: PlanAction, { dataset }: HTMLElement): void {
    switch (action) {
      case 'view':
        return this.show(dataset['view'] as PlanView);
      case 'add':
        return this.addResult();
      case 'next': {
        const next = nextPlan(this.source.model.portfolio);
        return next && void this.open(next.id);
      }
      case 'plan':
        return void this.open(dataset['id'] ?? '', dataset['place'] as BuilderPlace | undefined, dataset['field']);
      case 'files':
        return void this.openFiles();
      case 'undo':
      case 'redo':
        return void this.source.step(action);
      case 'retry':
        return this.source.retry();
      case 'retry-part':
        return this.retryParts();
    }
  }

  #keydown(event: KeyboardEvent, path: readonly EventTarget[]): void {
    if (isInField(path)) return;
    const step = historyStep(event);
    if (step && this.source.step(step)) event.preventDefault();
  }

  choose(result: Id): void {
    const { element, state } = this.source;
    state.result = result;
    element.requestUpdate();
  }

  show(view: PlanView): void {
    this.source.element.view = view;
  }

  /** A result that is only begun: its title is asked for first. */
  addResult(): void {
    const { model } = this.source;
    const results: unknown = model.value.results;
    const all = isMap(results) ? Object.values(results).filter((entry): entry is Result => isMap(entry)) : [];
    const id = freshId('result');
    const order = lastOrder(all);
    const entry = { number: nextNumber(all) ?? 'R1', ...(order !== undefined && { order }), title: '' };
    const next = withValue(model.value, ['results', id], entry);
    // What is no list of results and stands in its place stays.
    if (next === model.value) return;
    this.host.edit(next);
    void this.open(id, 'need', `/results/${id}/title`);
  }

  async open(result: Id, place?: BuilderPlace, field?: string): Promise<void> {
    const { element, state } = this.source;
    const wanted = place ?? (field === undefined ? undefined : placeOf(field));
    if (wanted) state.place = wanted;
    else if (state.result !== result) state.place = 'need';
    state.result = result;
    this.show('builder');
    element.requestUpdate();
    const builder = await this.parts.builder.want();
    builder?.show(field);
  }
}
