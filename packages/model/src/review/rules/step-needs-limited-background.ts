import type { Background } from '../../schema/result.ts';
import { isLimitedFor } from '../../valorisation/background.ts';
import { stepRule, type StepValues } from '../plan-rule.ts';
import { idsIn, partnerName } from '../result-rule.ts';
import { readable } from '../walk.ts';

const titleOf = (background: Background | undefined): string | undefined => readable(background?.title);

/** A step that says what background it needs can be held against what its owner allows. */
export const stepNeedsLimitedBackground = stepRule<
  'step-needs-limited-background',
  StepValues & { readonly background: string; readonly owner: string }
>({
  id: 'step-needs-limited-background',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, step, background, owner }) =>
    `The step “${step}” for “${name}” needs “${background}”, which ${owner} limits for exploitation. Agree on wider access, or drop the step.`,
  find({ background, responsible }, report, around, step) {
    for (const key of idsIn(background)) {
      const owner = around.ask('background', key, (needed) =>
        isLimitedFor(needed, responsible) ? readable(needed?.partner) : undefined,
      );
      if (owner === undefined) continue;
      report(['background', key], {
        name: around.name,
        step,
        background: around.ask('background', key, titleOf) ?? key,
        owner: partnerName(around, owner),
      });
    }
  },
});
