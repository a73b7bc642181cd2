/** What the parts of the element that load later may ask of it. */
import { ControlHost } from '@kvasir/element/workbench.js';
import type { Finding, Id, ResultPart } from '@kvasir/model';
import type { PlanControl } from './control/plan-control.ts';
import type { PlanModel } from './plan-model.ts';
import type { PlanSlice } from './plan-value.ts';
import type { BuilderPlace, PlanSettings, PlanView } from './settings.ts';
import type { ValorisationPlanMessages } from './valorisation-plan.messages.ts';

export class PlanHost extends ControlHost<PlanSlice, ValorisationPlanMessages, PlanModel, PlanSettings> {
  declare protected readonly control: PlanControl;

  /** What the rules find in one result and its plan. */
  findingsOf(result: Id): readonly Finding[] {
    return this.control.source.findings.of('results', result).findings;
  }

  /** The parts of 3.3.1(a) of a result that an error or a warning is about. */
  attentionOf(result: Id): ReadonlySet<ResultPart> {
    return this.control.source.findings.of('results', result).attention;
  }

  /** The id of the result whose plan is looked at; the first one where nobody chose; none where there are no results. */
  get result(): Id | undefined {
    return this.control.source.result();
  }

  /** Where in its plan. */
  get place(): BuilderPlace {
    return this.control.source.state.place;
  }

  /**
   * Opens the plan of a result in the builder.
   *
   * @param place where; without it, where one was last
   * @param field the JSON Pointer of a field that gets the focus; its place follows from it where none is given
   */
  open(result: Id, place?: BuilderPlace, field?: string): void {
    void this.control.open(result, place, field);
  }

  /** Looks at the plan of another result, in the view that is shown. */
  choose(result: Id): void {
    this.control.choose(result);
  }

  /** Adds a result without a title, and opens its plan. */
  addResult(): void {
    this.control.addResult();
  }

  show(view: PlanView): void {
    this.control.show(view);
  }
}
