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

type Memberships = NonNullable<Item['workPackages']>;

function itemOf({ row, label, start, end, dep }: BenchBar, workPackages: Memberships): Item {
  const item: Item = { title: label, order: row, startMonth: monthOf(start), dueDate: end, workPackages };
  return dep === null ? item : { ...item, dependsOn: { [dep]: {} } };
}

function sliceOf(bars: readonly BenchBar[]): Roadmap {
  const memberships = new Map<string, Memberships>();
  const workPackages: NonNullable<Roadmap['workPackages']> = {};
  const deliverables: NonNullable<Roadmap['deliverables']> = {};
  for (const bar of bars) {
    const { id, wp } = bar;
    let membership = memberships.get(wp);
    if (!membership) {
      workPackages[wp] = { number: wp, title: wp, order: memberships.size };
      memberships.set(wp, (membership = { [wp]: true }));
    }
    deliverables[id] = itemOf(bar, membership);
  }
  return {
    startDate: `${String(firstYear)}-01-01`,
    endDate: `${String(firstYear + 1)}-02-28`,
    workPackages,
    deliverables,
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
