/**
 * Entry `@kvasir/model/vocabularies/domain.js`: what the terms of the document are called where they were published, in
 * English, each list with its source and with whether it was read there or is recalled. Load it on demand,
 * `await import(…)`. The codes themselves are in the main entry.
 */
export * from './data/domain/impact.ts';
export * from './data/domain/lambert.ts';
export * from './data/domain/organisation.ts';
export type { Names, Published } from './data/domain/published.ts';
export * from './data/domain/results.ts';
export * from './data/domain/work-plan.ts';
