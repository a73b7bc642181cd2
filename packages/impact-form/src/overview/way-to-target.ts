/** How far an indicator is on its way from the baseline to the target, with a tick where the path is. */
import type { Format } from '@kvasir/element';
import { status, type StatusKind } from '@kvasir/element/display.js';
import { isMap } from '@kvasir/model';
import type { Progress } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { isFigure, type Figures } from './figures.ts';
import { wholeName } from './indicator-name.ts';

export interface WayWords {
  readonly text: ImpactFormMessages;
  readonly format: Format;
  readonly figure: Figures;
}

/** Only what asks for somebody's attention, or for none any more, has a sign; the others are read off the bar. */
const signs: Partial<Record<Progress['kind'], StatusKind>> = {
  reached: 'success',
  within: 'success',
  behind: 'warning',
  outside: 'warning',
  contradictory: 'warning',
};

/** Beyond ten times the way, a share says nothing. */
const mostShare = 10;

/** Less than a digit of the table is still something. */
function amount(gap: number, { figure, format }: WayWords): string {
  const size = Math.abs(gap);
  return figure(size) === figure(0) ? format.number(size, { maximumSignificantDigits: 2 }) : figure(size);
}

/** How far it has come, in words. */
export function progressWords(progress: Progress, words: WayWords): string {
  const { text, figure } = words;
  switch (progress.kind) {
    case 'reached':
      return text.reached;
    case 'on-path':
      return text.onPath;
    case 'behind':
      return progress.gap === undefined ? '' : text.behindBy(amount(progress.gap, words));
    case 'under-way':
      return text.underWay;
    case 'unmeasured':
      return text.notMeasured;
    case 'no-target':
      return text.noTarget;
    case 'contradictory':
      return text.contradictory;
    case 'within':
    case 'outside':
      return text[progress.kind](`${figure(progress.low)}–${figure(progress.high)}`);
  }
}

/** Where a value lies between the baseline, 0, and the target, 1. Halves, because a difference may be infinite. */
function placeOf(value: number, { raw }: ShownIndicator): number | undefined {
  const [baseline, target] = [raw['baseline'], raw['target']].map((end) => (isMap(end) ? end['value'] : undefined));
  if (!isFigure(baseline) || !isFigure(target)) return undefined;
  const place = (value / 2 - baseline / 2) / (target / 2 - baseline / 2);
  return Number.isFinite(place) ? Math.min(Math.max(0, place), 1) : undefined;
}

function share(ratio: number, { format }: WayWords): string {
  const shown = format.number(Math.min(ratio, mostShare), { style: 'percent' });
  return ratio > mostShare ? `> ${shown}` : shown;
}

function bar(ratio: number, path: number | undefined, isBehind: boolean): TemplateResult {
  return html`<svg
    class="way-bar ${isBehind ? 'way-late' : ''}"
    viewBox="0 0 100 14"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="way-track" y="4" width="100" height="6" />
    <rect class="way-done" y="4" width=${Math.round(Math.min(ratio, 1) * 100)} height="6" />
    <path class="way-path" d=${path === undefined ? '' : `M${Math.round(path * 98) + 1} 0v14`} />
  </svg>`;
}

/** Leads to the course of the indicator. */
export function wayToTarget(indicator: ShownIndicator, progress: Progress, words: WayWords): TemplateResult {
  const { text, format, figure } = words;
  const ratio = 'ratio' in progress ? progress.ratio : undefined;
  const expected = 'expected' in progress ? progress.expected : undefined;
  const sign = signs[progress.kind];
  const said = progressWords(progress, words);
  const path =
    expected === undefined || !('asOf' in progress)
      ? undefined
      : text.pathOn(format.date(progress.asOf), figure(expected));
  return html`<button type="button" class="way" data-do="follow" data-id=${indicator.id} title=${path ?? nothing}>
    <span class="visually-hidden">${text.followNamed(wholeName(indicator, text))},</span>
    ${
      ratio === undefined
        ? nothing
        : html`${bar(ratio, expected === undefined ? undefined : placeOf(expected, indicator), progress.kind === 'behind')}
            <span class="way-share">${share(ratio, words)}</span>`
    }
    ${
      sign
        ? status({ kind: sign, label: said })
        : html`<span class=${ratio === undefined ? 'way-word' : 'visually-hidden'}>${said}</span>`
    }
  </button>`;
}
