import type { ResultForm } from './result-form.ts';

/** Whether owners have something in common to rule. A regime in the document is shown, whatever the kind of ownership. */
export function hasJointRegime(form: ResultForm): boolean {
  return (
    form.field('ownership', 'kind') === 'joint' ||
    ['jointRegime', 'agreement'].some((key) => form.field('ownership', key) !== undefined)
  );
}
