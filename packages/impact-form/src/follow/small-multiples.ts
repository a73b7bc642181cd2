/** All indicators as small charts, each of which leads to the large one. */
import type { Id } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { titleOf } from '../overview/indicator-name.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { indicatorChart } from './chart.ts';
import { courseOf, type CourseOptions } from './course.ts';
import { courseSummary, unitOf, type CourseWords } from './course-words.ts';
import { whenNear } from './when-near.ts';
import { textOf } from '@kvasir/model';

export interface SmallMultiplesOptions extends CourseOptions {
  readonly indicators: readonly ShownIndicator[];
  readonly chosen: Id;
  readonly words: CourseWords;
  readonly isPrinting: boolean;
  choose(indicator: ShownIndicator): void;
}

/** Of the small chart in its own measure; it is as wide as its column. */
const size = { width: 280, height: 84, textSize: 12, detail: 'small' } as const;

export function smallMultiples(options: SmallMultiplesOptions): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
  return html`<ul class="minis" role="list">
    ${repeat(
      options.indicators,
      ({ id }) => id,
      (indicator) => html`<li>${mini(indicator, options)}</li>`,
    )}
  </ul>`;
}

function mini(indicator: ShownIndicator, options: SmallMultiplesOptions): TemplateResult {
  const { words, chosen, isPrinting, choose, today, projectEnd } = options;
  const { raw, id } = indicator;
  const course = courseOf(raw, { today, projectEnd });
  const { toIncrease, toDecrease, toMaintain } = words.course;
  const aims = { increase: toIncrease, decrease: toDecrease, maintain: toMaintain };
  const facts = [unitOf(course), course.direction && aims[course.direction]].filter(Boolean).join(', ');
  const draw = (): TemplateResult => indicatorChart({ ...words, indicator: raw, today, projectEnd, ...size });
  return html`<button
    type="button"
    class="mini ${id === chosen ? 'is-chosen' : ''}"
    id="mini-${id}"
    aria-current=${id === chosen ? 'true' : 'false'}
    @click=${() => choose(indicator)}
  >
    <span class="mini-name"
      ><span class="mini-number">${textOf(raw['number'])}</span> <bdi>${titleOf(indicator, words.text)}</bdi>
      <span class="mini-facts"><bdi>${facts}</bdi></span></span
    >
    <span class="mini-box">${whenNear(draw, isPrinting)}</span>
    <span class="visually-hidden">${courseSummary(course, words)}</span>
  </button>`;
}
