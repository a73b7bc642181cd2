import { takeBack } from '@kvasir/model';
import type { Format } from '../localization/format.ts';
import { controlsCatalogue } from './controls.messages.ts';
import type { Toast } from './toasts.ts';

/** What of an element is edited. */
export interface UndoHost<V extends object> {
  readonly value: V;
  readonly canEdit: boolean;
  readonly format: Format;
  edit(next: V): void;
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
 * Makes an edit, and offers in a note to take it back. That takes back what this edit changed and nobody has changed since,
 * as an edit of its own: the last step of the history may be another one by then, and the value may hold others' work.
 * Where they have changed all of it, it says that nothing is left to take back.
 */
export function editWithUndo<V extends object>(host: UndoHost<V>, after: V, { text, undo, onUndone }: UndoOffer): void {
  const before = host.value;
  host.edit(after);
  host.note({ text, action: { label: undo, run: () => undoEdit(host, before, after, onUndone) } });
}

function undoEdit<V extends object>(host: UndoHost<V>, before: V, after: V, onUndone: () => void): void {
  if (!host.canEdit) return;
  const value = takeBack(host.value, { before, after });
  // The notes, of which the button is one, have loaded these words.
  if (value === host.value) return host.announce(controlsCatalogue.spoken(host.format.language).nothingToTakeBack);
  host.edit(value);
  onUndone();
}
