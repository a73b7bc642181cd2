/** What the impact form does on what its user does. It loads when somebody comes to it. */
import { adoptStyles, type EventMoment, type KvElement } from '@kvasir/element';
import {
  historyStep,
  isInField,
  markedAction,
  sideStyles,
  WorkControl,
  type ControlSource,
  type WorkHistory,
} from '@kvasir/element/workbench.js';
import type { Id } from '@kvasir/model';
import type { ImpactFindings } from '../impact-findings.ts';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import { ImpactHost } from '../impact-host.ts';
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
  view: ImpactView;
  period: string | undefined;
}

/** What the element lets its control do with it. */
export interface ImpactSource extends ControlSource<ImpactSlice, ImpactFormMessages, ImpactModel, ImpactSettings> {
  readonly element: ControlledElement;
  readonly state: ImpactState;
  readonly findings: ImpactFindings;
  /** Undefined where nobody can edit, or the partnership around keeps the history. */
  history(): WorkHistory | undefined;
}

export class ImpactControl extends WorkControl<ImpactSource> {
  readonly parts: LaterParts;
  readonly host: ImpactHost;
  /** What had the focus when the panel was opened, and the id under which it is drawn anew. */
  #opener: { readonly node: HTMLElement; readonly id: string } | undefined;

  constructor(source: ImpactSource) {
    super(source, () => import('@kvasir/element/controls.js'));
    adoptStyles(source.element, sideStyles);
    this.host = new ImpactHost(this);
    this.parts = new LaterParts(this.host);
  }

  handle(event: Event, { path }: EventMoment): void {
    if (event.type === 'click') {
      const found = markedAction<ImpactAction>(path);
      if (found) this.#act(found.action, found.node);
    } else if (event.type === 'keydown') this.#keydown(event as KeyboardEvent, path);
  }

  /** Closes the panel, and gives the focus back to what opened it. */
  close(): void {
    const { state, element } = this.source;
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
    const { view } = this.source.settings();
    const part = view === 'indicators' ? undefined : this.parts.views[view].part;
    if (part?.focusBack) part.focusBack();
    else root.querySelector<HTMLElement>('[data-do="add"]')?.focus();
  }

  #act(action: ImpactAction, { dataset }: HTMLElement): void {
    switch (action) {
      case 'view':
        return this.show(dataset['view'] as ImpactView);
      case 'add':
        return this.host.openLibrary();
      case 'library': {
        const { orientation, dimension } = dataset;
        return this.host.openLibrary({ ...(orientation && { orientation }), ...(dimension && { dimension }) });
      }
      case 'indicator':
        return void this.open(dataset['id'] ?? '', dataset['field']);
      case 'follow':
        return this.follow(dataset['id'] ?? '');
      case 'files':
        return void this.openFiles();
      case 'import':
        return void this.parts.files.want().then((files) => files?.openImport());
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
    if (step && this.source.step(step)) return event.preventDefault();
    if (event.key === 'Escape' && this.source.state.openIndicator !== undefined) {
      event.preventDefault();
      this.close();
    }
  }

  show(view: ImpactView): void {
    this.source.element.view = view;
  }

  follow(id: Id): void {
    this.source.state.followed = id;
    this.show('follow');
    this.source.element.requestUpdate();
  }

  async open(id: Id, field?: string): Promise<void> {
    const { element, state } = this.source;
    const { activeElement: node } = element.renderRoot as ShadowRoot;
    if (node instanceof HTMLElement && !node.closest('.side')) this.#opener = { node, id: node.id };
    state.openIndicator = id;
    element.requestUpdate();
    const panel = await this.parts.panel.want();
    if (state.openIndicator === id) panel?.show(id, field);
    element.requestUpdate();
  }
}
