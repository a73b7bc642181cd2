import { impactDimensions, indicatorLevels, orientations, type IndicatorLevel, type Orientation } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactPicture } from '../impact-view.ts';
import type { ShownIndicator } from '../impact-model.ts';

/** The level that more of an orientation's indicators have than any other; none where two have as many. */
function mainLevel(indicators: readonly ShownIndicator[], orientation: Orientation): IndicatorLevel | undefined {
  const own = indicators.filter(({ raw }) => raw['orientation'] === orientation);
  const counts = indicatorLevels
    .map((level) => ({ level, count: own.filter(({ raw }) => raw['level'] === level).length }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.level : undefined;
}

function levelsOf(indicators: readonly ShownIndicator[]): (readonly [IndicatorLevel, readonly Orientation[]])[] {
  const found = orientations.map((orientation) => [orientation, mainLevel(indicators, orientation)] as const);
  return indicatorLevels
    .map((level) => [level, found.filter(([, one]) => one === level).map(([orientation]) => orientation)] as const)
    .filter(([, some]) => some.length > 0);
}

/** How much of what the Code asks for is looked at, and on what each orientation stands: told, and never a quota. */
export function balanceSentence({ model, text, settings }: ImpactPicture): TemplateResult {
  const { balance, indicators } = model;
  const covered = impactDimensions.filter((dimension) => balance.dimensions[dimension] > 0).length;
  const empty = orientations.filter((orientation) => balance.orientations[orientation] === 0);
  const levels = levelsOf(indicators);
  const [lead, answer] = text.covered(covered);
  return html`<p class="say">
    <bdi
      >${lead} <b>${answer}</b>. ${empty.length > 0 ? text.emptySides(empty, settings.format) : nothing}
      ${levels.length > 0 ? text.standsOn(levels, settings.format) : nothing}</bdi
    >
  </p>`;
}
