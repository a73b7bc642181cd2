import type { Catalogue } from '@kvasir/element';
import { WordedPart } from '@kvasir/element/controls.js';
import { levelBelow, type HeadingLevel } from '@kvasir/element/display.js';
import type { CSSResultGroup } from 'lit';
import type { PlanHost } from '../plan-host.ts';
import type { PlanForm } from './plan-form.ts';

/**
 * What stands at one place of the builder, below its question. It is drawn for the plan that the form shows, which is
 * readable; question, introduction, findings of the place, guidance, agreement and the ways on are drawn around it.
 *
 * Where nobody can edit, every `…Entry` of `@kvasir/element/panel.js` is read as label and text, or is nothing where
 * nothing stands: a step draws the same fields in both cases. Only buttons and controls of its own it leaves out where
 * `form.host.canEdit` is false.
 */
export interface BuilderPart {
  render(): unknown;
  /**
   * Opens what a JSON Pointer leads to: the row of an entry, a fold. The focus then goes to the node with the id
   * `form.idOf(path)` of the field or, without one, of the nearest place that it lies in.
   */
  openAt?(pointer: string): void;
}

/** A place of the builder with words and styles of its own. */
export abstract class StepPart<M extends object> extends WordedPart<PlanHost, M> implements BuilderPart {
  protected readonly form: PlanForm;

  constructor(form: PlanForm, catalogue: Catalogue<M>, styles: CSSResultGroup) {
    super(form.host, catalogue, styles);
    this.form = form;
  }

  /** The level of headings within a step, below its question. */
  protected get stepLevel(): HeadingLevel {
    return levelBelow(this.host.level, 2);
  }
}
