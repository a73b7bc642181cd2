// Adapter for the side-by-side benchmark (job `form`): the public API only, no caching tricks.
import 'ours/packages/valorisation-plan/dist/define.js';
import type { KvValorisationPlan } from '@kvasir/valorisation-plan';
import { portfolioOfFields, type BenchField } from './portfolio-latency/plans-of-fields.ts';

let portfolio: KvValorisationPlan | undefined;
let given: readonly BenchField[] = [];

export default {
  mount(host: HTMLElement, fields: readonly BenchField[]): void {
    given = fields;
    portfolio = document.createElement('kv-valorisation-plan');
    portfolio.today = '2026-11-18';
    portfolio.value = portfolioOfFields(fields);
    host.append(portfolio);
  },
  async edit(name: string, value: BenchField['value']): Promise<void> {
    const id = `r${String(given.findIndex((field) => field.name === name) % 200)}`;
    const before = portfolio?.value?.results?.[id];
    if (!portfolio || !before) return;
    const results = { ...portfolio.value?.results, [id]: { ...before, title: String(value) } };
    portfolio.value = { ...portfolio.value, results };
    await portfolio.updateComplete;
  },
  unmount(): void {
    portfolio?.remove();
    portfolio = undefined;
  },
  // The page scrolls, as it does with a plain form.
  scroller: () => portfolio?.parentElement ?? null,
};
