/** What can be done while recording, each an edit of the document that can be taken back. */
import { editWithUndo } from '@kvasir/element/controls.js';
import { isMap, isSafeKey } from '@kvasir/model';
import type { ObservationChange } from '@kvasir/model/impact.js';
import type { ImpactHost } from '../impact-host.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { readEntry } from './entry.ts';
import { observedIn } from './observed.ts';
import { entryChange, withChanges, withObservation, type PeriodChange } from './record-edits.ts';
import { placeKey, type RecordState } from './record-state.ts';
import type { ValuePlace } from './rounds.ts';
import { heldAt, type CellStatus } from './rows.ts';

export class RecordActions {
  readonly #host: ImpactHost;
  readonly #state: RecordState;

  constructor(host: ImpactHost, state: RecordState) {
    this.#host = host;
    this.#state = state;
  }

  /** Somebody comes into a field: from now on Escape leads back to what stands there now. */
  enter(place: ValuePlace): void {
    const { typing } = this.#state;
    if (typing && placeKey(typing.place) === placeKey(place)) return;
    this.leave();
    const raw = this.#raw(place);
    this.#state.typing = { place, text: undefined, before: raw && observedIn(raw).get(place.period)?.raw };
  }

  /** Takes over what is typed, letter by letter: nothing is lost if the page is left. */
  type(place: ValuePlace, text: string): void {
    const raw = this.#raw(place);
    if (!this.#host.canEdit || !raw) return;
    this.enter(place);
    const { typing, otherwise, wantsReason } = this.#state;
    if (typing) typing.text = text;
    const key = placeKey(place);
    const entry = readEntry(text, raw, this.#host.format.language);
    otherwise.delete(key);
    if (entry.kind === 'value' && entry.otherwise !== undefined) otherwise.set(key, entry.otherwise);
    if (entry.kind !== 'empty') wantsReason.delete(key);
    this.#edit([{ ...place, change: entryChange(place, raw, entry, text) }], 'typing');
    this.#host.element.requestUpdate();
  }

  /** Ends what is being typed; what stands in the field is now written as numbers are. */
  leave(): void {
    const { typing } = this.#state;
    if (!typing) return;
    this.#state.typing = undefined;
    if (typing.text === undefined) return;
    this.#host.finishEdit();
    this.#host.element.requestUpdate();
  }

  /** Puts back what stood there before. */
  restore(): boolean {
    const { typing } = this.#state;
    if (typing?.text === undefined) return false;
    const { place, before } = typing;
    this.#state.typing = { place, before, text: undefined };
    const next = withObservation(this.#host.value, place, before);
    if (next === this.#host.value) this.#host.finishEdit();
    else this.#host.edit(next);
    this.#host.element.requestUpdate();
    return true;
  }

  /** One click on the status: provisional or final; or, where there is no value, that there is none. */
  turnStatus(place: ValuePlace, status: CellStatus): void {
    switch (status) {
      case 'provisional':
        return this.change(place, { status: 'final' });
      case 'final':
        return this.change(place, { status: 'provisional' });
      case 'open':
        return this.wantReason(place);
      case 'missing': {
        this.#state.wantsReason.delete(placeKey(place));
        return this.change(place, { missing: null });
      }
      case 'unclear':
        return undefined;
    }
  }

  /** That there is no value is not said before it is said why. */
  wantReason(place: ValuePlace): void {
    if (!this.#host.canEdit) return;
    this.#state.wantsReason.add(placeKey(place));
    this.#host.element.requestUpdate();
  }

  reason(place: ValuePlace, text: string): void {
    this.#state.wantsReason.add(placeKey(place));
    const missing = text === '' ? null : text;
    const { group } = place;
    if (group === undefined) return this.#edit([{ ...place, change: { missing } }], 'typing');
    const value = missing === null ? null : { missing, value: null };
    this.#edit([{ ...place, change: { breakdown: { [group]: value } as never } }], 'typing');
  }

  /** Writes what belongs to a value: words, evidence, comment. */
  write(place: ValuePlace, field: 'text' | 'evidence' | 'comment', text: string): void {
    const raw = this.#raw(place);
    const isFirst = raw && !observedIn(raw).has(place.period);
    const status = isFirst && field === 'text' ? ({ status: 'provisional' } as const) : {};
    this.#edit([{ ...place, change: { [field]: text === '' ? null : text, ...status } }], 'typing');
  }

  finish(): void {
    this.#host.finishEdit();
  }

  change(place: ValuePlace, change: ObservationChange): void {
    this.#edit([{ ...place, change }], 'finished');
    this.#host.element.requestUpdate();
  }

  /** The answer to what was asked: the value that was meant. */
  take(place: ValuePlace, value: number): void {
    this.#state.otherwise.delete(placeKey(place));
    this.change(place, { value });
  }

  /** The answer to what was asked: the value is right. */
  keep(place: ValuePlace): void {
    const raw = this.#raw(place);
    const held = raw && heldAt(raw, place);
    if (typeof held === 'number') this.#state.kept.set(placeKey(place), held);
    this.#host.element.requestUpdate();
  }

  /** One more group, with no value yet: it takes its place with the first one. */
  addGroup(place: ValuePlace, name: string): boolean {
    const group = name.trim();
    const raw = this.#raw(place);
    if (group === '' || !isSafeKey(group) || !raw || heldAt(raw, { ...place, group }) !== undefined) return false;
    this.change(place, { breakdown: { [group]: {} } });
    return true;
  }

  /** Makes values final, or takes over what was pasted: many changes that one press takes back. */
  together(changes: readonly PeriodChange[], told: string, focus: () => void): ImpactSlice {
    const { value } = this.#host;
    const next = withChanges(value, changes);
    const { text } = this.#host;
    if (next !== value && this.#host.canEdit)
      editWithUndo(this.#host, next, { text: told, undo: text.undo, onUndone: focus });
    else this.#host.note({ text: told });
    return next;
  }

  #raw({ indicator }: ValuePlace): Readonly<Record<string, unknown>> | undefined {
    const { indicators } = this.#host.value;
    const raw: unknown = isMap(indicators) && Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined;
    return isMap(raw) ? raw : undefined;
  }

  #edit(changes: readonly PeriodChange[], phase: 'typing' | 'finished'): void {
    if (!this.#host.canEdit) return;
    const next = withChanges(this.#host.value, changes);
    if (next !== this.#host.value) this.#host.edit(next, phase);
    else if (phase === 'finished') this.#host.finishEdit();
  }
}
