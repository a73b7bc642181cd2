/** What the element shows, derived from its value; each part anew only when what it comes from changes. */
import { Remembered } from '@kvasir/element';
import { SliceModel } from '@kvasir/element/workbench.js';
import type { Id } from '@kvasir/model';
import { createPortfolioReader, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import type { PlanSlice } from './plan-value.ts';

export class PlanModel extends SliceModel<PlanSlice> {
  readonly #portfolio = new Remembered<readonly PortfolioEntry[]>();
  readonly #readPortfolio = createPortfolioReader();
  readonly #today: () => string;

  /** @param today the day that steps and reviews are held against, `YYYY-MM-DD` */
  constructor(today: () => string) {
    super();
    this.#today = today;
  }

  get today(): string {
    return this.#today();
  }

  /** Every result with its plan, in the order of the results, and after them the plans whose result is gone. */
  get portfolio(): readonly PortfolioEntry[] {
    const { today } = this;
    const { results, valorisationPlans, partners, milestones, indicators, background, startDate, endDate } = this.value;
    return this.#portfolio.of(
      [results, valorisationPlans, partners, milestones, indicators, background, startDate, endDate, today],
      () => this.#readPortfolio(this.value, today),
    );
  }

  entry(id: Id | undefined): PortfolioEntry | undefined {
    return id === undefined ? undefined : this.portfolio.find((entry) => entry.id === id);
  }
}
