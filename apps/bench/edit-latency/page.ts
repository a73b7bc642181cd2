/** Runs in the browser: how long one edit takes until everything that shows the document is up to date. */
import '@kvasir/partner-profile/define.js';
import '@kvasir/partnership/define.js';
import type { MergePatch, Partnership } from '@kvasir/model';
import { memorySource, PartnershipStore } from '@kvasir/store';
import { largePartnership } from '../../../packages/model/src/testing/large-partnership.ts';

export interface Size {
  partners: number;
  results: number;
  milestones: number;
  indicators: number;
  observations: number;
}

export interface Timing {
  /** From the edit to all bound elements updated, problems and findings recomputed: milliseconds, one per edit. */
  updated: number[];
  /** The same, and style and layout computed. */
  laidOut: number[];
  findings: number;
  bytes: number;
}

declare global {
  interface Window {
    measureEdits(size: Size, edits: number): Promise<Timing>;
  }
}

/** What the elements of a portal hold of the document besides the profiles: a matrix, a roadmap, metrics, plans. */
const slices: (keyof Partnership)[][] = [
  ['partners', 'results', 'background'],
  ['partners', 'workPackages', 'milestones', 'deliverables', 'reviews'],
  ['partners', 'results', 'indicators'],
  ['partners', 'results', 'valorisationPlans'],
  ['glossary'],
];

function nth<T>(map: Readonly<Record<string, T>> | undefined, index: number): string {
  const keys = Object.keys(map ?? {});
  return keys[index % keys.length] ?? '';
}

/** One field each time, in another collection. */
function editOf({ partners, results, milestones, indicators }: Partnership, index: number): MergePatch {
  const indicator = nth(indicators, index * 13);
  const observation = nth(indicators?.[indicator]?.observations, index);
  switch (index % 5) {
    case 0:
      return { partners: { [nth(partners, index)]: { name: `Northlake University ${String(index)}` } } };
    case 1:
      return { results: { [nth(results, index * 7)]: { title: `Infusion process ${String(index)}` } } };
    case 2:
      return { milestones: { [nth(milestones, index * 11)]: { dueMonth: (index % 48) + 1 } } };
    case 3:
      return { indicators: { [indicator]: { observations: { [observation]: { value: index } } } } };
    default:
      // A finding comes and goes with this one.
      return { results: { [nth(results, 3)]: { ownership: { owners: { nobody: index % 2 ? {} : null } } } } };
  }
}

window.measureEdits = async (size, edits) => {
  const document_ = largePartnership(size);
  const store = new PartnershipStore(memorySource(document_));
  const partnership = document.createElement('kv-partnership');
  partnership.store = store;
  const profiles = Object.keys(document_.partners ?? {}).map((id) => {
    const profile = document.createElement('kv-partner-profile');
    profile.partner = id;
    return profile;
  });
  partnership.append(...profiles);
  document.body.append(partnership);
  const counts = slices.map((fields) =>
    fields.map((field) =>
      store.subscribe(
        (value) => value?.[field],
        () => undefined,
      ),
    ),
  );
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.status.kind !== 'ready') return;
      stop();
      resolve();
    });
  });
  const settle = () => Promise.all([partnership.updateComplete, ...profiles.map((profile) => profile.updateComplete)]);
  // The checks load on demand: an edit is measured when they are there.
  while (store.findings.length === 0 && store.problems.length === 0) {
    store.update({ results: { [nth(store.value?.results, 3)]: { ownership: { owners: { nobody: {} } } } } });
    await settle();
    await new Promise(requestAnimationFrame);
  }
  const timing: Timing = { updated: [], laidOut: [], findings: 0, bytes: JSON.stringify(store.value).length };
  for (let index = 0; index < edits; index += 1) {
    const patch = editOf(store.value ?? {}, index);
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    store.update(patch);
    void [store.problems.length, store.findings.length];
    await settle();
    timing.updated.push(performance.now() - start);
    partnership.getBoundingClientRect();
    timing.laidOut.push(performance.now() - start);
  }
  timing.findings = store.findings.length;
  counts.flat().forEach((stop) => stop());
  partnership.remove();
  return timing;
};
