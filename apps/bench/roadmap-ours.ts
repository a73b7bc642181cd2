// Adapter for the side-by-side benchmark (job `roadmap`): the public API only, no caching tricks.
import 'ours/packages/roadmap/dist/define.js';
import type { KvRoadmap, Roadmap } from '@kvasir/roadmap';

/** A bar as the benchmark makes it up: days of a year and a bit from 1 January 2025 on. */
interface BenchBar {
  id: string;
  row: number;
  label: string;
  start: string;
  end: string;
  dep: string | null;
  wp: string;
}

type Item = NonNullable<Roadmap['deliverables']>[string];

const firstYear = 2025;

/** The project month that a day lies in. */
function monthOf(day: string): number {
  return (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7));
}

function itemOf({ row, label, start, end, dep, wp }: BenchBar): Item {
  return {
    title: label,
    order: row,
    startMonth: monthOf(start),
    dueDate: end,
    workPackages: { [wp]: true },
    ...(dep !== null && { dependsOn: { [dep]: {} } }),
  };
}

function sliceOf(bars: readonly BenchBar[]): Roadmap {
  const packages = [...new Set(bars.map(({ wp }) => wp))];
  return {
    startDate: `${String(firstYear)}-01-01`,
    endDate: `${String(firstYear + 1)}-02-28`,
    workPackages: Object.fromEntries(packages.map((wp, order) => [wp, { number: wp, title: wp, order }])),
    deliverables: Object.fromEntries(bars.map((bar) => [bar.id, itemOf(bar)])),
  };
}

let roadmap: KvRoadmap | undefined;
let given: readonly BenchBar[] = [];

export default {
  mount(host: HTMLElement, data: readonly BenchBar[]): void {
    given = data;
    roadmap = document.createElement('kv-roadmap');
    roadmap.view = 'timeline';
    roadmap.lanes = 'none';
    roadmap.today = '2025-06-15';
    // As high as the others: the room that the benchmark gives, less what stands above the timeline.
    roadmap.style.setProperty('--kv-roadmap-block-size', '590px');
    roadmap.value = sliceOf(data);
    host.append(roadmap);
  },
  async edit(index: number, { label, start, end }: Pick<BenchBar, 'label' | 'start' | 'end'>): Promise<void> {
    const bar = given[index];
    const item = bar && roadmap?.value?.deliverables?.[bar.id];
    if (!roadmap || !item) return;
    const edited: Item = { ...item, title: label, startMonth: monthOf(start), dueDate: end };
    roadmap.value = { ...roadmap.value, deliverables: { ...roadmap.value?.deliverables, [bar.id]: edited } };
    await roadmap.updateComplete;
  },
  unmount(): void {
    roadmap?.remove();
    roadmap = undefined;
  },
  scroller: () => roadmap?.shadowRoot?.querySelector('[part=viewport]') ?? null,
};
