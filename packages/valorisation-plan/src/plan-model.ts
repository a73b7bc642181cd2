/** What the element shows, derived from its value; each part anew only when what it comes from changes. */
import { Remembered } from '@kvasir/element';
import { isMap, namedPartners, type Id, type NamedPartner } from '@kvasir/model';
import { createPortfolioReader, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import type { PlanSlice } from './plan-value.ts';

const none: PlanSlice = {};

export class PlanModel {
  readonly #partners = new Remembered<readonly NamedPartner[]>();
  readonly #partnerMap = new Remembered<ReadonlyMap<Id, NamedPartner>>();
  readonly #portfolio = new Remembered<readonly PortfolioEntry[]>();
  readonly #readPortfolio = createPortfolioReader();
  readonly #today: () => string;
  #value: PlanSlice = none;

  /** @param today the day that steps and reviews are held against, `YYYY-MM-DD` */
  constructor(today: () => string) {
    this.#today = today;
  }

  get value(): PlanSlice {
    return this.#value;
  }
  set value(value: PlanSlice | undefined) {
    // What is no map at all shows nothing; the element says what it was given.
    this.#value = isMap(value) ? value : none;
  }

  get today(): string {
    return this.#today();
  }

  get partners(): readonly NamedPartner[] {
    const { partners } = this.#value;
    return this.#partners.of([partners], () => namedPartners(partners));
  }

  get partnerMap(): ReadonlyMap<Id, NamedPartner> {
    const { partners } = this;
    return this.#partnerMap.of([partners], () => new Map(partners.map((partner) => [partner.id, partner])));
  }

  /** Every result with its plan, in the order of the results, and after them the plans whose result is gone. */
  get portfolio(): readonly PortfolioEntry[] {
    const { today } = this;
    const { results, valorisationPlans, partners, milestones, indicators, background, startDate, endDate } =
      this.#value;
    return this.#portfolio.of(
      [results, valorisationPlans, partners, milestones, indicators, background, startDate, endDate, today],
      () => this.#readPortfolio(this.#value, today),
    );
  }

  entry(id: Id | undefined): PortfolioEntry | undefined {
    return id === undefined ? undefined : this.portfolio.find((entry) => entry.id === id);
  }
}
