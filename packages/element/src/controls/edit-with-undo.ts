import { merge, takeBack } from '@kvasir/model';
import type { Format } from '../localization/format.ts';
import { controlsCatalogue } from './controls.messages.ts';
import type { Toast } from './toasts.ts';

/** What of an element is edited. */
export interface UndoHost<V extends object> {
  readonly value: V;
  readonly canEdit: boolean;
  readonly format: Format;
  edit(next: V): void;
  /** Takes the last edit back; false where the history is kept by somebody else. */
  undo(): boolean;
  note(toast: Toast): void;
  announce(text: string): void;
}

export interface UndoOffer {
  /** What was done. */
  readonly text: string;
  /** What the button is called that takes it back. */
  readonly undo: string;
  /** Says that it was taken back, and leads the focus to where it is again. */
  readonly onUndone: () => void;
}

/**
 * Makes an edit, and offers in a note to take it back. As long as it is the last one, that is a step back in the history, as
 * by the keyboard. Else it takes back what this edit changed and nobody has changed since, as an edit of its own: the value
 * may hold others' work by then. Where all of it has been changed, it says that nothing is left to take back; where it has
 * been taken back otherwise, by the history, the note goes.
 */
export function editWithUndo<V extends object>(host: UndoHost<V>, after: V, { text, undo, onUndone }: UndoOffer): void {
  const before = host.value;
  host.edit(after);
  const isOver = takenBack(host, before, after);
  host.note({ text, action: { label: undo, run: () => undoEdit(host, before, after, onUndone) }, isOver });
}

/** Tells of an edit, as often as it is asked, whether it has been taken back by now: by the history, by somebody else. */
export function takenBack<V extends object>(host: { readonly value: V }, before: V, after: V): () => boolean {
  let seen = after;
  let isTakenBack = false;
  return () => {
    const { value } = host;
    // Not with every drawing: a large value takes its time.
    if (value !== seen && before !== after) isTakenBack = value === before || saysAsBefore(value, before, after);
    seen = value;
    return isTakenBack;
  };
}

/** Whether a value says again what it said before an edit; what has been written over since does not. */
function saysAsBefore<V extends object>(value: V, before: V, after: V): boolean {
  return takeBack(value, { before, after }) === value && merge(after, before, value).conflicts.length === 0;
}

function undoEdit<V extends object>(host: UndoHost<V>, before: V, after: V, onUndone: () => void): void {
  if (!host.canEdit) return;
  if (host.value === after && host.undo()) return onUndone();
  const value = takeBack(host.value, { before, after });
  // The notes, of which the button is one, have loaded these words.
  if (value === host.value) return host.announce(controlsCatalogue.spoken(host.format.language).nothingToTakeBack);
  host.edit(value);
  onUndone();
}
