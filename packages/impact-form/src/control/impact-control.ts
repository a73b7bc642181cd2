/** What the impact form does on what its user does. It loads when somebody comes to it. */
import { adoptStyles, type EventMoment, type Format, type KvElement } from '@kvasir/element';
import type { HeadingLevel, LiveRegion } from '@kvasir/element/display.js';
import { historyStep, isInField, markedAction, LaterNotes, sideStyles } from '@kvasir/element/workbench.js';
import type { Id } from '@kvasir/model';
import type { ImpactFindings } from '../impact-findings.ts';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ImpactHistory, ImpactHost } from '../impact-host.ts';
import type { ImpactModel } from '../impact-model.ts';
import type { ImpactState } from '../impact-state.ts';
import type { ImpactSlice } from '../impact-value.ts';
import type { ImpactSettings, ImpactView } from '../settings.ts';
import { LaterParts } from './later-parts.ts';

/** What a click on something marked with `data-do` asks for. */
export type ImpactAction =
  'view' | 'add' | 'library' | 'indicator' | 'follow' | 'files' | 'import' | 'undo' | 'redo' | 'retry' | 'retry-part';

/** What of the element its user can change. */
export interface ControlledElement extends KvElement<ImpactFormMessages> {
  readonly value: ImpactSlice | undefined;
  view: ImpactView;
  period: string | undefined;
}

/** What the element lets its control do with it. */
export interface ControlSource {
  readonly element: ControlledElement;
  readonly state: ImpactState;
  readonly model: ImpactModel;
  readonly findings: ImpactFindings;
  readonly live: LiveRegion;
  canEdit(): boolean;
  text(): ImpactFormMessages;
  format(): Format;
  level(): HeadingLevel;
  settings(): ImpactSettings;
  edit(next: ImpactSlice, phase: 'typing' | 'finished'): void;
  finishEdit(): void;
  history(): ImpactHistory | undefined;
  /** False where there is nothing to take back here. */
  step(step: 'undo' | 'redo'): boolean;
  retry(): void;
}

export class ImpactControl {
  readonly parts: LaterParts;
  readonly host: ImpactHost;
  readonly #source: ControlSource;
  readonly #notes: LaterNotes;
  /** What had the focus when the panel was opened, and the id under which it is drawn anew. */
  #opener: { readonly node: HTMLElement; readonly id: string } | undefined;

  constructor(source: ControlSource) {
    this.#source = source;
    const { element, live } = source;
    adoptStyles(element, sideStyles);
    this.#notes = new LaterNotes(element, live, () => import('@kvasir/element/controls.js'));
    this.host = this.#hostOf(source);
    this.parts = new LaterParts(this.host);
  }

  handle(event: Event, { path }: EventMoment): void {
    if (event.type === 'click') {
      const found = markedAction<ImpactAction>(path);
      if (found) this.#act(found.action, found.node);
    } else if (event.type === 'keydown') this.#keydown(event as KeyboardEvent, path);
  }

  /** Where notes appear for a while, whatever is shown beside them. */
  renderNotes(): unknown {
    return this.#notes.render();
  }

  /** Closes the panel, and gives the focus back to what opened it. */
  close(): void {
    const { state, element } = this.#source;
    const root = element.renderRoot as ShadowRoot;
    const hadFocus = Boolean(root.activeElement?.closest('.side'));
    const closed = state.openIndicator;
    state.openIndicator = undefined;
    this.parts.panel.part?.show(undefined);
    element.requestUpdate();
    if (hadFocus) void element.updateComplete.then(() => this.#focusBack(root, closed));
  }

  /** To what opened the panel; where that is gone, to the indicator, into the view, or to where indicators are added. */
  #focusBack(root: ShadowRoot, closed: Id | undefined): void {
    const { node, id = '' } = this.#opener ?? {};
    const opener = root.getElementById(id) ?? (node?.isConnected ? node : undefined);
    const target = opener ?? root.getElementById(`indicator-${closed ?? ''}`);
    if (target) return target.focus();
    const { view } = this.#source.settings();
    const part = view === 'indicators' ? undefined : this.parts.views[view].part;
    if (part?.focusBack) part.focusBack();
    else root.querySelector<HTMLElement>('[data-do="add"]')?.focus();
  }

  #hostOf(source: ControlSource): ImpactHost {
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
      get open() {
        return state.openIndicator;
      },
      get followed() {
        return state.followed;
      },
      findingsOf: (id) => findings.of('indicators', id).findings,
      edit: (next, phase = 'finished') => this.#edit(next, phase),
      finishEdit: () => source.finishEdit(),
      undo: () => void source.step('undo'),
      redo: () => void source.step('redo'),
      get history() {
        return source.history();
      },
      announce: (text) => source.live.announce(text),
      note: (toast) => void this.#notes.show(toast),
      openIndicator: (id, field) => void this.#open(id, field),
      closeIndicator: () => this.close(),
      follow: (id) => this.#follow(id),
      openLibrary: (gap) => void this.parts.library.want().then((library) => library?.show(gap)),
      show: (view) => this.#show(view),
      choosePeriod: (period) => (element.period = period),
    };
  }

  #act(action: ImpactAction, { dataset }: HTMLElement): void {
    switch (action) {
      case 'view':
        return this.#show(dataset['view'] as ImpactView);
      case 'add':
        return this.host.openLibrary();
      case 'library': {
        const { orientation, dimension } = dataset;
        return this.host.openLibrary({ ...(orientation && { orientation }), ...(dimension && { dimension }) });
      }
      case 'indicator':
        return void this.#open(dataset['id'] ?? '', dataset['field']);
      case 'follow':
        return this.#follow(dataset['id'] ?? '');
      case 'files':
        return void this.#openFiles();
      case 'import':
        return void this.parts.files.want().then((files) => files?.openImport());
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
    if (step && this.#source.step(step)) return event.preventDefault();
    if (event.key === 'Escape' && this.#source.state.openIndicator !== undefined) {
      event.preventDefault();
      this.close();
    }
  }

  #show(view: ImpactView): void {
    this.#source.element.view = view;
  }

  #follow(id: Id): void {
    this.#source.state.followed = id;
    this.#show('follow');
    this.#source.element.requestUpdate();
  }

  #edit(next: ImpactSlice, phase: 'typing' | 'finished'): void {
    const { element, model } = this.#source;
    this.#source.edit(next, phase);
    // At once, and not with the next drawing: an edit that follows in the same turn goes on from this one.
    model.value = element.value;
  }

  async #openFiles(): Promise<void> {
    const { element } = this.#source;
    if (!(await this.parts.files.want())) return;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#files')?.click();
  }

  async #open(id: Id, field?: string): Promise<void> {
    const { element, state } = this.#source;
    const { activeElement: node } = element.renderRoot as ShadowRoot;
    if (node instanceof HTMLElement && !node.closest('.side')) this.#opener = { node, id: node.id };
    state.openIndicator = id;
    element.requestUpdate();
    const panel = await this.parts.panel.want();
    if (state.openIndicator === id) panel?.show(id, field);
    element.requestUpdate();
  }
}
