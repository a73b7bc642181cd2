// Adapter for the side-by-side benchmark (job `form`): the public API only, no caching tricks.
import 'ours/packages/impact-form/dist/define-record.js';
import type { KvImpactForm } from '@kvasir/impact-form';

/** A field as the benchmark makes it up. */
interface BenchField {
  name: string;
  label: string;
  kind: 'text' | 'number' | 'select' | 'textarea' | 'checkbox';
  options?: readonly string[];
  value: string | number | boolean;
}

type Value = NonNullable<KvImpactForm['value']>;
type Indicator = NonNullable<Value['indicators']>[string];
type Observation = NonNullable<Indicator['observations']>[string];

const period = '2026-H2';

/** What is written is a judgement in words, what is chosen a rating, what is counted or ticked a number. */
function observationOf({ kind, options = [] }: BenchField, value: BenchField['value']): Observation {
  const entry = { period, status: 'provisional' as const, version: 1 };
  if (kind === 'number') return { ...entry, value: Number(value) };
  if (kind === 'checkbox') return { ...entry, value: value ? 1 : 0 };
  return kind === 'select'
    ? { ...entry, rating: options.indexOf(String(value)) + 1 }
    : { ...entry, text: String(value) };
}

function indicatorOf(field: BenchField, order: number): Indicator {
  const { label, kind, value } = field;
  return {
    title: label,
    number: `I${String(order + 1)}`,
    order,
    kind: kind === 'number' || kind === 'checkbox' ? 'quantitative' : 'qualitative',
    frequencyMonths: 6,
    version: 1,
    observations: { now: observationOf(field, value) },
  };
}

let form: KvImpactForm | undefined;
let given: readonly BenchField[] = [];

export default {
  mount(host: HTMLElement, data: readonly BenchField[]): void {
    given = data;
    form = document.createElement('kv-impact-form');
    form.mode = 'record';
    form.period = period;
    form.today = '2026-11-18';
    form.value = {
      indicators: Object.fromEntries(data.map((field, order) => [field.name, indicatorOf(field, order)])),
    };
    host.append(form);
  },
  async edit(name: string, value: BenchField['value']): Promise<void> {
    const field = given.find((one) => one.name === name);
    const indicator = form?.value?.indicators?.[name];
    if (!form || !field || !indicator) return;
    const edited: Indicator = { ...indicator, observations: { now: observationOf(field, value) } };
    form.value = { ...form.value, indicators: { ...form.value?.indicators, [name]: edited } };
    await form.updateComplete;
  },
  unmount(): void {
    form?.remove();
    form = undefined;
  },
  // The page scrolls, as it does with a plain form.
  scroller: () => form?.parentElement ?? null,
};
