/** What an element lets the code that answers its user do with it: what is protected there stays so for everybody else. */
import type { Finding } from '@kvasir/model';
import type { HeadingLevel } from '../controls/heading.ts';
import type { LiveRegion } from '../controls/live-region.ts';
import type { KvElement } from '../kv-element.ts';
import type { Format } from '../localization/format.ts';

/** What can be taken back, or done again. */
export interface WorkHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/**
 * What every element lets be done with it.
 *
 * @typeParam V the slice of the document
 * @typeParam M the messages of the element
 */
export interface WorkSource<V extends object, M extends object> {
  readonly live: LiveRegion;
  canEdit(): boolean;
  text(): M;
  format(): Format;
  level(): HeadingLevel;
  edit(next: V, phase: 'typing' | 'finished'): void;
  finishEdit(): void;
  /** Whether a surrounding `<kv-partnership>` has the value, and keeps each edit. */
  isBound(): boolean;
  /** False where there is nothing to take back here. */
  step(step: 'undo' | 'redo'): boolean;
  retry(): void;
}

/**
 * With what of its own each gives besides.
 *
 * @typeParam D what is derived from the slice
 * @typeParam S how the reader, and the page, want to see it
 */
export interface ControlSource<V extends object, M extends object, D, S> extends WorkSource<V, M> {
  readonly element: KvElement<M>;
  readonly model: D;
  readonly findings: { readonly all: readonly Finding[] };
  settings(): S;
}
