/** What the parts of an element that load later may ask of it. */
import type { Finding, NamedPartner } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { HeadingLevel } from '../../controls/heading.ts';
import type { Toast } from '../../controls/toasts.ts';
import type { Format } from '../../localization/format.ts';
import type { ControlSource } from '../work-source.ts';
import type { LaterNotes } from './later-notes.ts';

/** What every part may ask. */
export interface WorkHost<V extends object> {
  /** The element itself, for controllers, styles and `requestUpdate`. */
  readonly element: LitElement;
  /** What is shown; an empty object while there is nothing. */
  readonly value: V;
  readonly partners: readonly NamedPartner[];
  readonly canEdit: boolean;
  readonly format: Format;
  /** The level of the element's title; what stands in its views and its panel has headings below that. */
  readonly level: HeadingLevel;
  /** What the rules find in the slice. Empty until the rules have loaded. */
  readonly findings: readonly Finding[];
  /** Takes over a user's edit. Edits up to a finished one are one step of undo. */
  edit(next: V, phase?: 'typing' | 'finished'): void;
  /** Ends the edit under way, without a further change. */
  finishEdit(): void;
  /** Takes the last edit back; false where there is nothing to take back here. */
  undo(): boolean;
  redo(): void;
  /** Says something to those who do not see it. */
  announce(text: string): void;
  /** Shows a note for a while, with one thing to do: what was done, and the way to take it back. */
  note(toast: Toast): void;
}

/** The control of an element, as its host sees it. */
interface HostedControl<V extends object, M extends object, D, S> {
  readonly source: ControlSource<V, M, D, S>;
  readonly notes: LaterNotes;
}

/**
 * The element as its parts see it; each element adds what is its own.
 *
 * A part may stand before it with an edit or a value of its own (`Object.create(host, …)`): nothing here is private to the
 * object, so that it works with that one as `this` too.
 *
 * @typeParam V the slice of the document
 * @typeParam M the messages of the element
 * @typeParam D what is derived from the slice
 * @typeParam S how the reader, and the page, want to see it
 */
export class ControlHost<
  V extends object,
  M extends object,
  D extends { readonly value: V; readonly partners: readonly NamedPartner[] },
  S,
> implements WorkHost<V> {
  protected readonly control: HostedControl<V, M, D, S>;

  constructor(control: HostedControl<V, M, D, S>) {
    this.control = control;
  }

  get element(): LitElement {
    return this.control.source.element;
  }

  /** What follows from the value. */
  get model(): D {
    return this.control.source.model;
  }

  get value(): V {
    return this.control.source.model.value;
  }

  get partners(): readonly NamedPartner[] {
    return this.control.source.model.partners;
  }

  get settings(): S {
    return this.control.source.settings();
  }

  get canEdit(): boolean {
    return this.control.source.canEdit();
  }

  get text(): M {
    return this.control.source.text();
  }

  get format(): Format {
    return this.control.source.format();
  }

  get level(): HeadingLevel {
    return this.control.source.level();
  }

  get findings(): readonly Finding[] {
    return this.control.source.findings.all;
  }

  edit(next: V, phase: 'typing' | 'finished' = 'finished'): void {
    this.control.source.edit(next, phase);
  }

  finishEdit(): void {
    this.control.source.finishEdit();
  }

  undo(): boolean {
    return this.control.source.step('undo');
  }

  redo(): void {
    this.control.source.step('redo');
  }

  announce(text: string): void {
    this.control.source.live.announce(text);
  }

  note(toast: Toast): void {
    void this.control.notes.show(toast);
  }
}
