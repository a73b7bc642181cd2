import { Remembered } from '@kvasir/element';
import type { Id } from '@kvasir/model';
import type { PlanHost } from '../plan-host.ts';
import { readAgreement, type PlanAgreement } from './plan-agreement.ts';

/** What was decided on each plan. Digests take their time: until they are there, nothing is said of agreement. */
export class PlanAgreements {
  readonly #host: PlanHost;
  readonly #known = new Remembered<Map<Id, PlanAgreement | 'nobody' | 'asked'>>();

  constructor(host: PlanHost) {
    this.#host = host;
  }

  /** The agreement on a plan, `nobody` where nobody has decided; `undefined` while that is worked out. */
  of(id: Id): PlanAgreement | 'nobody' | undefined {
    const { value, settings, element } = this.#host;
    const { valorisationPlans, results, agreements, partners } = value;
    const known = this.#known.of([valorisationPlans, results, agreements, partners, settings.today], () => new Map());
    const found = known.get(id);
    if (found === undefined) {
      known.set(id, 'asked');
      void readAgreement(value, id, settings.today).then((agreement) => {
        known.set(id, agreement ?? 'nobody');
        element.requestUpdate();
      });
    }
    return found === 'asked' ? undefined : found;
  }
}
