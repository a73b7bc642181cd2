/** What the element does on what its user does. It loads when somebody comes to it. */
import type { EventMoment, Format, KvElement } from '@kvasir/element';
import type { HeadingLevel, LiveRegion } from '@kvasir/element/display.js';
import { withValue } from '@kvasir/element/panel.js';
import { historyStep, isInField, LaterNotes, markedAction } from '@kvasir/element/workbench.js';
import { freshId, isMap, lastOrder, nextNumber, type Id, type Result } from '@kvasir/model';
import { placeOf } from '../builder/place-of.ts';
import type { PlanFindings } from '../plan-findings.ts';
import type { PlanHistory, PlanHost } from '../plan-host.ts';
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
  readonly value: PlanSlice | undefined;
  view: PlanView | undefined;
}

/** What the element lets its control do with it. */
export interface ControlSource {
  readonly element: ControlledElement;
  readonly state: PlanState;
  readonly model: PlanModel;
  readonly findings: PlanFindings;
  readonly live: LiveRegion;
  canEdit(): boolean;
  text(): ValorisationPlanMessages;
  format(): Format;
  level(): HeadingLevel;
  settings(): PlanSettings;
  result(): Id | undefined;
  edit(next: PlanSlice, phase: 'typing' | 'finished'): void;
  finishEdit(): void;
  history(): PlanHistory | undefined;
  /** False where there is nothing to take back here. */
  step(step: 'undo' | 'redo'): boolean;
  retry(): void;
}

export class PlanControl {
  readonly parts: LaterParts;
  readonly host: PlanHost;
  readonly #source: ControlSource;
  readonly #notes: LaterNotes;

  constructor(source: ControlSource) {
    this.#source = source;
    const { element, live } = source;
    this.#notes = new LaterNotes(element, live, () => import('@kvasir/element/controls.js'));
    this.host = this.#hostOf(source);
    this.parts = new LaterParts(this.host);
  }

  handle(event: Event, { path }: EventMoment): void {
    if (event.type === 'click') {
      const found = markedAction<PlanAction>(path);
      if (found) this.#act(found.action, found.node);
    } else if (event.type === 'keydown') this.#keydown(event as KeyboardEvent, path);
  }

  /** Where notes appear for a while, whatever is shown beside them. */
  renderNotes(): unknown {
    return this.#notes.render();
  }

  #hostOf(source: ControlSource): PlanHost {
    const { element, model, findings, state } = source;
    return {
      element,
      model,
      get value() {
        return model.value;
      },
      get settings() {
        return source.settings();
      },
      get partners() {
        return model.partners;
      },
      get canEdit() {
        return source.canEdit();
      },
      get text() {
        return source.text();
      },
      get format() {
        return source.format();
      },
      get level() {
        return source.level();
      },
      get findings() {
        return findings.all;
      },
      get result() {
        return source.result();
      },
      get place() {
        return state.place;
      },
      findingsOf: (id) => findings.of('results', id).findings,
      attentionOf: (id) => findings.of('results', id).attention,
      edit: (next, phase = 'finished') => this.#edit(next, phase),
      finishEdit: () => source.finishEdit(),
      undo: () => void source.step('undo'),
      redo: () => void source.step('redo'),
      get history() {
        return source.history();
      },
      announce: (text) => source.live.announce(text),
      note: (toast) => void this.#notes.show(toast),
      open: (result, place, field) => void this.#open(result, place, field),
      choose: (result) => this.#choose(result),
      addResult: () => this.#addResult(),
      show: (view) => this.#show(view),
    };
  }

  #act(action: PlanAction, { dataset }: HTMLElement): void {
    switch (action) {
      case 'view':
        return this.#show(dataset['view'] as PlanView);
      case 'add':
        return this.#addResult();
      case 'next': {
        const next = nextPlan(this.#source.model.portfolio);
        return next && void this.#open(next.id);
      }
      case 'plan':
        return void this.#open(dataset['id'] ?? '', dataset['place'] as BuilderPlace | undefined, dataset['field']);
      case 'files':
        return void this.#openFiles();
      case 'undo':
      case 'redo':
        return void this.#source.step(action);
      case 'retry':
        return this.#source.retry();
      case 'retry-part':
        return this.parts.failed.forEach((part) => void part.want());
    }
  }

  #keydown(event: KeyboardEvent, path: readonly EventTarget[]): void {
    if (isInField(path)) return;
    const step = historyStep(event);
    if (step && this.#source.step(step)) event.preventDefault();
  }

  #choose(result: Id): void {
    const { element, state } = this.#source;
    state.result = result;
    element.requestUpdate();
  }

  #show(view: PlanView): void {
    this.#source.element.view = view;
  }

  #edit(next: PlanSlice, phase: 'typing' | 'finished'): void {
    const { element, model } = this.#source;
    this.#source.edit(next, phase);
    // At once, and not with the next drawing: an edit that follows in the same turn goes on from this one.
    model.value = element.value;
  }

  /** A result that is only begun: its title is asked for first. */
  #addResult(): void {
    const { model } = this.#source;
    const results: unknown = model.value.results;
    const all = isMap(results) ? Object.values(results).filter((entry): entry is Result => isMap(entry)) : [];
    const id = freshId('result');
    const order = lastOrder(all);
    const entry = { number: nextNumber(all) ?? 'R1', ...(order !== undefined && { order }), title: '' };
    const next = withValue(model.value, ['results', id], entry);
    // What is no list of results and stands in its place stays.
    if (next === model.value) return;
    this.#edit(next, 'finished');
    void this.#open(id, 'need', `/results/${id}/title`);
  }

  async #openFiles(): Promise<void> {
    const { element } = this.#source;
    if (!(await this.parts.files.want())) return;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#files')?.click();
  }

  async #open(result: Id, place?: BuilderPlace, field?: string): Promise<void> {
    const { element, state } = this.#source;
    const wanted = place ?? (field === undefined ? undefined : placeOf(field));
    if (wanted) state.place = wanted;
    else if (state.result !== result) state.place = 'need';
    state.result = result;
    this.#show('builder');
    element.requestUpdate();
    const builder = await this.parts.builder.want();
    builder?.show(field);
  }
}
