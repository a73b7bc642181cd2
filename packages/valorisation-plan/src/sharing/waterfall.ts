/**
 * The way of an income to the parties as a picture: a column for each amount, which begins where the last one ended; in a
 * narrow box, or with many parties, a row for each. Both are there, and the width of the box decides which is seen.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';

export interface FallBar {
  /** What stands below its column, or before its row. */
  readonly label: unknown;
  /** The amount, as it is read. */
  readonly amount: string;
  readonly look: 'total' | 'deduction' | 'party';
  /** The partner's place in the palette. */
  readonly colour?: number | undefined;
  readonly top: number;
  readonly bottom: number;
  /** Where it stands in the plan, while other numbers are tried out. */
  readonly standing?: { readonly top: number; readonly bottom: number } | undefined;
}

export interface FallOptions {
  readonly bars: readonly FallBar[];
  /** What the picture says, for who does not see it. */
  readonly label: string;
}

const height = 210;
/** For the amount above the highest column. */
const above = 24;
/** Of the width that each column has, which part is bar. */
const barShare = 0.6;
const thinnest = 1;

/** The widths, in the size of its text, from which on a picture may have columns. */
export const fallWidths: readonly number[] = Array.from({ length: 14 }, (_, index) => 30 + 5 * index);

/** The smallest width at which the amounts of all columns stand side by side; `undefined` where no box is that wide. */
function widthFor(bars: readonly FallBar[]): number | undefined {
  const longest = Math.max(...bars.map(({ amount }) => amount.length));
  const needed = bars.length * Math.max(5.4, longest * 0.62 + 0.8);
  return fallWidths.find((width) => width >= needed);
}

/** To a tenth of a pixel or of a percent: more digits only make the picture heavier. */
function short(number: number): number {
  return Math.round(number * 10) / 10;
}

function lookOf({ look, colour }: FallBar): string {
  if (look !== 'party') return `fall-bar fall-${look}`;
  return colour === undefined ? 'fall-bar fall-unknown' : `fall-bar fall-party p${String(colour)}`;
}

export function waterfall({ bars, label }: FallOptions): TemplateResult {
  const most = Math.max(1, ...bars.flatMap(({ top, standing }) => [top, standing?.top ?? 0]));
  const width = widthFor(bars);
  return html`<div class="fall" part="waterfall" role="img" aria-label=${label}>
    <div class=${width === undefined ? 'fall-only-rows' : `fall-${String(width)}`} aria-hidden="true">
      ${width === undefined ? nothing : columns(bars, most)} ${rows(bars, most)}
    </div>
  </div>`;
}

function columns(bars: readonly FallBar[], most: number): TemplateResult {
  const each = 100 / bars.length;
  const yOf = (level: number): number => short(above + (1 - level / most) * (height - above));
  const percent = (part: number): string => `${short(part)}%`;
  const rect = (index: number, top: number, bottom: number, look: string) => {
    const tall = Math.max(thinnest, short(yOf(bottom) - yOf(top)));
    // What is thinner than a line stands on the line where it ends.
    const y = Math.min(yOf(top), short(height - tall));
    return svg`<rect class=${look} x=${percent((index + (1 - barShare) / 2) * each)} width=${percent(barShare * each)} y=${y} height=${tall} />`;
  };
  return html`<div class="fall-columns">
    <svg class="fall-picture" height=${height + 1}>
      <line class="fall-ground" x1="0" x2="100%" y1=${height + 0.5} y2=${height + 0.5} />
      ${bars.map((bar, index) => {
        const { look, top, bottom, standing, amount } = bar;
        const level = yOf(look === 'total' ? top : bottom);
        const next = bars[index + 1];
        const from = (index + (1 + barShare) / 2) * each;
        const to = (index + 1 + (1 - barShare) / 2) * each;
        return svg`${rect(index, top, bottom, lookOf(bar))}
          ${standing ? rect(index, standing.top, standing.bottom, 'fall-standing') : nothing}
          ${next ? svg`<line class="fall-link" x1=${percent(from)} x2=${percent(to)} y1=${level} y2=${level} />` : nothing}
          <text class="fall-amount" x=${percent((index + 0.5) * each)} y=${short(Math.min(yOf(top), height) - 7)} text-anchor="middle">${amount}</text>`;
      })}
    </svg>
    <div class="fall-labels">${bars.map(({ label }) => html`<div>${label}</div>`)}</div>
  </div>`;
}

function rows(bars: readonly FallBar[], most: number): TemplateResult {
  const percent = (level: number): string => `${short((level / most) * 100)}%`;
  return html`<div class="fall-rows">
    ${bars.map((bar) => {
      const { top, bottom, standing, label, amount } = bar;
      return html`<div class="fall-row">
        <div class="fall-row-label">${label}</div>
        <svg class="fall-picture fall-track" height="16">
          <rect class=${lookOf(bar)} x=${percent(bottom)} width=${percent(top - bottom)} y="2" height="12" />
          ${standing ? svg`<rect class="fall-standing" x=${percent(standing.bottom)} width=${percent(standing.top - standing.bottom)} y="2" height="12" />` : nothing}
        </svg>
        <bdi class="fall-row-amount">${amount}</bdi>
      </div>`;
    })}
  </div>`;
}
