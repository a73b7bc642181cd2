/** What a surrounding `<kv-partnership>` gives to the elements inside it. */
import { createContext } from '@lit/context';
import type { AgreementState, Id, Partner, Partnership } from '@kvasir/model';

/**
 * Where an element's slice stands in the document: at a path, such as `['partners', 'northlake']`, or as some of its
 * fields, such as `['partners', 'results']`.
 */
export type SlicePlace =
  { path: readonly [string, ...string[]] } | { fields: readonly [keyof Partnership, ...(keyof Partnership)[]] };

/** What there is of a slice. Absent from a document that has been read, it is `ready` without a value. */
export type BoundSlice<V> =
  { kind: 'loading' } | { kind: 'error' } | { kind: 'ready'; value: V | undefined; readOnly: boolean };

/** An element's hold on its slice. */
export interface SliceBinding<V> {
  /** Takes over a user's edit. Edits up to a finished one are one step of undo. */
  write(value: V | undefined, phase: 'typing' | 'finished'): void;
  /** Takes over what a user changed in an element that was not bound yet: the difference of the two, and no more. */
  bringAlong(before: V | undefined, after: V): void;
  /** Ends the edit under way, without a further change. */
  finish(): void;
  /** Ends the calls back. */
  release(): void;
}

/** What the agreement bar shows of one part of the document. */
export interface AgreementView {
  state: AgreementState;
  /** The part of the document that is agreed on, as a JSON Pointer. */
  pointer: string;
  /** The document in which it stands, to show what has changed since a partner decided. */
  document: Partnership;
  /** The partners of the document, for their names and marks. */
  partners: Readonly<Record<Id, Partner>>;
  /** On whose behalf the user acts, where the host has said so. */
  actingFor: Id | undefined;
  /** Whether the user may agree, object and withdraw. */
  canAct: boolean;
  /** Whether an act of the user's is under way. */
  busy: boolean;
}

/** What a user can do about the agreement on one part of the document (C(2024) 601, 3.1.1: "jointly agreeing"). */
export interface AgreementActions {
  agree(): void;
  object(reason: string): void;
  withdraw(): void;
  /** Ends the calls back. */
  release(): void;
}

/** The document of a partnership as the elements inside `<kv-partnership>` see it: by slices, never whole. */
export interface PartnershipScope {
  /** Calls back at once, and whenever the slice has changed. */
  bind<V>(place: SlicePlace, receive: (slice: BoundSlice<V>) => void): SliceBinding<V>;
  /** Calls back when the state of the agreement on the part at a JSON Pointer is known, and whenever it has changed. */
  agreement(pointer: string, receive: (view: AgreementView) => void): AgreementActions;
}

/** The key is registered, so that two copies of Kvasir on one page understand each other. */
export const partnershipContext = createContext<PartnershipScope | undefined>(Symbol.for('kvasir.partnership'));
