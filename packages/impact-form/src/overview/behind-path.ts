import { findingLine } from '@kvasir/element/finding-lines.js';
import type { Progress } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { numberOf, shortName } from './indicator-name.ts';
import { shownProgress } from './shown-progress.ts';

function shareOf(progress: Progress): number {
  return 'ratio' in progress ? (progress.ratio ?? 0) : 0;
}

/** The one that is furthest behind its path, and how many more are behind theirs. */
export function behindPath(
  indicators: readonly ShownIndicator[],
  today: string,
  text: ImpactFormMessages,
): TemplateResult | typeof nothing {
  const behind = indicators
    .map((indicator) => ({ indicator, progress: shownProgress(indicator, today) }))
    .filter(({ progress }) => progress.kind === 'behind')
    .sort((one, other) => shareOf(one.progress) - shareOf(other.progress));
  const [worst] = behind;
  if (!worst) return nothing;
  const number = numberOf(worst.indicator);
  const step = html`<button type="button" class="retry" data-do="follow" data-id=${worst.indicator.id}>
    ${number ? text.followNamed(number) : text.goThere}
  </button>`;
  const sentence = text.runBehind(shortName(worst.indicator, text), behind.length - 1);
  return findingLine({ severity: 'warning', sentence, step }, text);
}
