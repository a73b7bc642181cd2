/** What the roadmap does on what its user does. It loads when somebody comes to it. */
import { adoptStyles, type EventMoment, type KvElement } from '@kvasir/element';
import { editWithUndo } from '@kvasir/element/controls.js';
import {
  historyStep,
  isInField,
  markedAction,
  sideStyles,
  WorkControl,
  type ControlSource,
} from '@kvasir/element/workbench.js';
import { applyPatch } from '@kvasir/model';
import { consequences, type Move } from '@kvasir/model/roadmap.js';
import { html, nothing } from 'lit';
import { isSameEntry, type EntryRef } from '../entries.ts';
import type { RoadmapFindings } from '../roadmap-findings.ts';
import { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { RoadmapState } from '../roadmap-state.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { isFiltering } from '../row-model.ts';
import type { RoadmapMessages } from '../roadmap.messages.ts';
import {
  zooms,
  type LaneKind,
  type RoadmapFilter,
  type RoadmapSettings,
  type RoadmapView,
  type Zoom,
} from '../settings.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { TimelineControl } from '../timeline/timeline-control.ts';
import { addEntry } from './add-entry.ts';
import { LaterParts } from './later-parts.ts';
import { movedSentence } from './move-sentence.ts';

/** What a click on something marked with `data-do` asks for. */
export type RoadmapAction =
  | 'view'
  | 'lanes'
  | 'partner'
  | 'baseline'
  | 'zoom-in'
  | 'zoom-out'
  | 'add'
  | 'add-item'
  | 'findings'
  | 'frame'
  | 'files'
  | 'import'
  | 'undo'
  | 'redo'
  | 'clear-search'
  | 'status'
  | 'lane'
  | 'item'
  | 'retry'
  | 'retry-part';

/** What of the element its user can change. */
export interface ControlledElement extends KvElement<RoadmapMessages> {
  view: RoadmapView;
  zoom: Zoom;
  lanes: LaneKind;
  baseline: boolean;
}

/** What the element lets its control do with it. */
export interface RoadmapSource extends ControlSource<Roadmap, RoadmapMessages, RoadmapModel, RoadmapSettings> {
  readonly element: ControlledElement;
  readonly state: RoadmapState;
  readonly timeline: Timeline;
  readonly findings: RoadmapFindings;
  /** Keeps the view for the reader's next visit. */
  remember(view: RoadmapView): void;
}

export class RoadmapControl extends WorkControl<RoadmapSource> {
  readonly parts: LaterParts;
  readonly host: RoadmapHost;
  readonly #timelineControl: TimelineControl;

  constructor(source: RoadmapSource) {
    super(source, () => import('@kvasir/element/controls.js'));
    adoptStyles(source.element, sideStyles);
    this.host = new RoadmapHost(this);
    this.parts = new LaterParts(this.host);
    this.#timelineControl = new TimelineControl(this.host, source.timeline);
  }

  handle(event: Event, moment: EventMoment): void {
    switch (event.type) {
      case 'click':
        return this.#click(event as MouseEvent, moment);
      case 'change':
        return this.#change(event, moment);
      case 'input':
        return this.#input(event, moment);
      case 'keydown':
        return this.#keydown(event as KeyboardEvent, moment);
      case 'focusin':
      case 'pointerdown':
        return this.#timeline(event, moment);
    }
  }

  /** What stands below what is looked at, and the dialogs. */
  override renderNotes(): unknown {
    const { agreement, files, frameDialog } = this.parts;
    // The reviews have a dialog of their own for the frame.
    const frame = this.source.element.view === 'reviews' ? nothing : frameDialog.part?.render();
    return html`${agreement.part?.render()} ${files.part?.render()} ${frame} ${super.renderNotes()}`;
  }

  /** Closes the panel, and gives the focus back to the row if it was in the panel. */
  close({ focus = true }: { focus?: boolean } = {}): void {
    const { state, timeline, element } = this.source;
    state.openEntry = undefined;
    this.parts.panel.part?.show(undefined);
    element.requestUpdate();
    if (!focus) return;
    // The agenda and the reviews look after it themselves: what was opened there may be gone, or elsewhere.
    if (element.view === 'timeline') timeline.focus();
    else this.parts.views[element.view].part?.focusBack?.();
  }

  #click(event: MouseEvent, moment: EventMoment): void {
    const found = markedAction<RoadmapAction>(moment.path);
    if (found) this.#act(found.action, found.node);
    else this.#timeline(event, moment);
  }

  #act(action: RoadmapAction, node: HTMLElement): void {
    switch (action) {
      case 'view':
        return this.show(node.dataset['view'] as RoadmapView);
      case 'zoom-in':
      case 'zoom-out':
        return this.zoom(action === 'zoom-in' ? 1 : -1);
      case 'add':
        return addEntry(this.host, 'milestones');
      case 'add-item':
        return void this.#openAddMenu();
      case 'findings':
        return void this.parts.findings.want().then((findings) => findings?.toggle());
      case 'frame':
        // The button is gone when it has done its work: the focus finds another one near it.
        return void this.parts.frameDialog.want().then((frame) => frame?.open('files'));
      case 'files':
        return void this.openFiles();
      case 'import':
        return void this.parts.files.want().then((files) => files?.openImport());
      case 'undo':
      case 'redo':
        return void this.source.step(action);
      case 'clear-search':
        return this.filter({});
      case 'status':
        return this.#filterStatus(node.dataset['status']);
      case 'lane':
        return this.#toggleLane(node.dataset['key'] ?? '');
      case 'item':
        return this.#openKey(node.dataset['key'] ?? '');
      case 'retry':
        return this.source.retry();
      case 'retry-part':
        return this.retryParts();
      // Those that are fields tell of themselves when they have changed.
      case 'lanes':
      case 'partner':
      case 'baseline':
    }
  }

  #change(event: Event, { path: [target] }: EventMoment): void {
    const { element, state } = this.source;
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    const action = target.dataset['do'];
    if (action === undefined) return;
    // How one looks at the roadmap is no edit of it.
    event.stopPropagation();
    if (action === 'lanes') element.lanes = target.value as LaneKind;
    if (action === 'baseline') element.baseline = (target as HTMLInputElement).checked;
    if (action === 'partner') {
      const { partner: _before, ...rest } = state.filter;
      this.filter(target.value === '' ? rest : { ...rest, partner: target.value });
    }
  }

  #input(event: Event, { path: [target] }: EventMoment): void {
    if (!(target instanceof HTMLInputElement) || !target.matches('.search-input')) return;
    event.stopPropagation();
    this.filter({ ...this.source.state.filter, text: target.value });
  }

  #keydown(event: KeyboardEvent, moment: EventMoment): void {
    const step = historyStep(event);
    if (step && !isInField(moment.path)) {
      if (this.source.step(step)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && this.source.state.openEntry && !isInField(moment.path)) {
      event.preventDefault();
      return this.close();
    }
    this.#timeline(event, moment);
  }

  /** What happens in the timeline is for the part that knows its rows. */
  #timeline(event: Event, moment: EventMoment): void {
    const isInside = moment.path.some((node) => node instanceof Element && node.matches('.timeline'));
    if (isInside) this.#timelineControl.handle(event, moment);
  }

  show(view: RoadmapView): void {
    const { element } = this.source;
    element.view = view;
    this.source.remember(view);
  }

  zoom(step: 1 | -1): void {
    const { element, live, text } = this.source;
    const next = zooms[zooms.indexOf(element.zoom) + step];
    if (!next) return;
    element.zoom = next;
    live.announce(text().zooms[next]);
  }

  filter(filter: RoadmapFilter): void {
    const { element, state, model, live, text, settings } = this.source;
    state.filter = filter;
    if (isFiltering(filter)) {
      live.announce(text().found(model.rows(settings()).filter(({ kind }) => kind === 'item').length));
    }
    element.requestUpdate();
  }

  #filterStatus(status: string | undefined): void {
    const { filter } = this.source.state;
    const { status: before, ...rest } = filter;
    this.filter(before === status || (status !== 'delayed' && status !== 'at-risk') ? rest : { ...rest, status });
  }

  #toggleLane(key: string): void {
    const { element, state } = this.source;
    const collapsed = new Set(state.collapsed);
    if (!collapsed.delete(key)) collapsed.add(key);
    state.collapsed = collapsed;
    element.requestUpdate();
  }

  #openKey(key: string): void {
    const slash = key.indexOf('/');
    const collection = key.slice(0, slash) as EntryRef['collection'];
    if (slash > 0) void this.open({ collection, id: key.slice(slash + 1) });
  }

  /** The menu takes the place of the button that asked for it, and opens. */
  async #openAddMenu(): Promise<void> {
    const { element } = this.source;
    if (!(await this.parts.adding.want())) return;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#add')?.click();
  }

  move(move: Move, entry: EntryRef): void {
    const { model, text } = this.source;
    if (!this.source.canEdit()) return;
    const { nowLate } = consequences(model.value, move.patch);
    const after = applyPatch(model.value, move.patch);
    editWithUndo(this.host, after, {
      text: movedSentence(after, entry, nowLate.length, this.source.settings()),
      undo: text().undo,
      onUndone: () => this.source.timeline.focus(),
    });
  }

  async open(entry: EntryRef, field?: string): Promise<void> {
    const { element, state } = this.source;
    state.openEntry = entry;
    element.requestUpdate();
    const panel = await this.parts.panel.want();
    if (isSameEntry(state.openEntry, entry)) panel?.show(entry, field);
    element.requestUpdate();
  }
}
