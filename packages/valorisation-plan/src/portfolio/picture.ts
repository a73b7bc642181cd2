/**
 * The picture of the portfolio. Places across are shares of the width and places down are multiples of the text size, so
 * that text is never squeezed, and an attribute says them: neither a server nor a strict policy lets a style do it. It is
 * one graphic for who listens, who has the table with the same content and the same ways.
 */
import type { Format } from '@kvasir/element';
import { toPointer, type Id } from '@kvasir/model';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PortfolioEntry, UnplacedResult } from '@kvasir/model/valorisation.js';
import type { ValorisationPlanMessages } from '../valorisation-plan.messages.ts';
import { nameOf, potentialText, shortName } from './entry-words.ts';
import { layOut, levelAt, type PlacedResult, type PictureLayout } from './picture-layout.ts';

export interface PictureOptions {
  readonly entries: readonly PortfolioEntry[];
  /** What is looked at, or compared. */
  readonly isChosen: (id: Id) => boolean;
  /** Whether something is to be put right in it. */
  readonly isOpen: (id: Id) => boolean;
  readonly canEdit: boolean;
  readonly text: ValorisationPlanMessages;
  readonly format: Format;
}

/** The height of a line, in multiples of the text size. */
const lineHeight = { usual: 2.05, crowded: 1.75 } as const;
/** Above the first line, and below the last one for the axis. */
const [above, below] = [2.9, 1.5];
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const mostLetters = 6;
/** Of two lengths of a title, where each is shown. */
const sizes = ['is-short', 'is-long'] as const;
/** So many of those that have no place are named; the table has them all. */
const mostUnplaced = 8;

/** A place down, from the first line on. */
const em = (lines: number, isCrowded: boolean): string =>
  `${(above + lines * lineHeight[isCrowded ? 'crowded' : 'usual']).toFixed(2)}em`;
const across = (level: number): string => `${levelAt(level).toFixed(1)}%`;

export function picture(options: PictureOptions): TemplateResult {
  const layout = layOut(options.entries);
  const { placed, unplaced, isCrowded } = layout;
  const { text } = options;
  return html`<figure class="picture ${isCrowded ? 'is-crowded' : ''}" part="picture">
    ${
      placed.length === 0
        ? nothing
        : html`<svg class="chart" role="img" aria-label=${text.picture} height=${em(layout.lines + below, isCrowded)}>
            ${axes(layout, text)}${placed.map((one) => mark(one, isCrowded, options))}
          </svg>`
    }
    ${unplaced.length > 0 ? without(unplaced, options) : nothing}
  </figure>`;
}

function axes({ lines, isCrowded }: PictureLayout, { axes: names }: ValorisationPlanMessages): SVGTemplateResult {
  const end = em(lines - 0.2, isCrowded);
  return svg`${levels.map(
    (level) =>
      svg`<line class="level" x1=${across(level)} x2=${across(level)} y1="1.6em" y2=${end} />
        <svg x=${across(level)} y=${em(lines + 0.5, isCrowded)}><text class="axis middle">${level}</text></svg>`,
  )}
    <line class="base" x1="0" x2="100%" y1=${end} y2=${end} />
    <svg y="1em"><text class="axis">↑ ${names.potential}</text></svg>
    <svg x="100%" y=${em(lines + 1.2, isCrowded)}><text class="axis end">${names.readiness}</text></svg>`;
}

function mark(
  one: PlacedResult,
  isCrowded: boolean,
  { entries, isChosen, isOpen, text, format }: PictureOptions,
): unknown {
  const { id, now, target, line, side, labels, isLabelBefore } = one;
  const entry = entries.find((other) => other.id === id);
  if (!entry) return nothing;
  const [x, y] = [across(now), em(line, isCrowded)];
  const short = [...(entry.number || '·')];
  const number = short.length > mostLetters ? `${short.slice(0, mostLetters - 1).join('')}…` : short.join('');
  const half = isCrowded ? 1.4 : Math.max(1.45, number.length * 0.31 + 0.55);
  const isDefect = isOpen(id);
  const hasWay = !isCrowded && target > now;
  const end = across(hasWay ? target : now);
  return svg`<g
    class="result ${isDefect ? 'is-open' : ''} ${isChosen(id) ? 'is-chosen' : ''}"
    data-do="plan"
    data-id=${id}
  >
    <title>${nameOf(entry, text)}, ${text.trl(now, entry.readiness.target)}, ${text.columns.potential} ${potentialText(entry, text, format)}${isDefect ? `. ${text.openPart}` : ''}</title>
    ${
      hasWay
        ? svg`<line class="way" x1=${x} x2=${end} y1=${y} y2=${y} />
            <svg x=${end} y=${y} width="1em" height="1em" viewBox="0 0 13 13"><path class="way" d="M-5-4.5 0 0l-5 4.5" /></svg>`
        : nothing
    }
    <svg x=${x} y=${y}>
      <rect x="${(side * half - half + side * 0.1).toFixed(2)}em" y=${isCrowded ? '-.76em' : '-.86em'} width="${(half * 2).toFixed(2)}em" height=${isCrowded ? '1.52em' : '1.72em'} rx="2" />
      <svg x="${(side * (half + 0.1)).toFixed(2)}em" y=".36em"><text class="number middle">${number}</text></svg>
      ${isDefect ? svg`<svg x="${(side * (half + 0.1) + half).toFixed(2)}em" y="-.86em" width="1em" height="1em" viewBox="0 0 13 13"><path class="open" d="M0-5 5.5 4.5h-11z" /></svg>` : nothing}
    </svg>
    ${labels.length > 0 ? titleOf(one, { x: isLabelBefore ? x : end, y, from: isLabelBefore ? -half - 0.6 : hasWay ? 0.6 : half + 0.6 }) : nothing}
  </g>`;
}

/** The title behind the way or before the mark; where it has two lengths, the one that has room is shown. */
function titleOf(
  { labels, isLabelBefore }: PlacedResult,
  { x, y, from }: { readonly x: string; readonly y: string; readonly from: number },
): SVGTemplateResult {
  return svg`<svg x=${x} y=${y}>
    <svg x="${from.toFixed(2)}em" y=".36em">
      ${labels.map(
        (label, at) =>
          svg`<text class="name ${isLabelBefore ? 'end' : ''} ${labels.length > 1 ? sizes[at] : ''}">${label}</text>`,
      )}
    </svg>
  </svg>`;
}

/** What has no place yet, what it would need to have one, and the way to say it. */
function without(unplaced: readonly UnplacedResult[], { entries, canEdit, text }: PictureOptions): TemplateResult {
  const own = unplaced.flatMap(({ id, lacks }) => {
    const entry = entries.find((other) => other.id === id);
    return entry && !entry.isOrphan ? [{ entry, lacks }] : [];
  });
  if (own.length === 0) return html``;
  const fields = { readiness: ['trl'], potential: ['exploitability', 'ratings'] } as const;
  return html`<figcaption class="unplaced">
    ${text.notPlaced}
    ${own.slice(0, mostUnplaced).map(({ entry, lacks }) => {
      const name = shortName(entry, text);
      return html`<span
        ><bdi>${name}</bdi>
        <span
          >(${lacks.map(
            (lack, at) =>
              html`${at > 0 ? ', ' : ''}${
                canEdit
                  ? html`<button
                      type="button"
                      class="retry"
                      data-do="plan"
                      data-id=${entry.id}
                      data-place="need"
                      data-field=${toPointer(['results', entry.id, ...fields[lack]])}
                      aria-label=${text.state(text.lacks[lack], name)}
                    >
                      ${text.lacks[lack]}
                    </button>`
                  : text.lacks[lack]
              }`,
          )})</span
        ></span
      > `;
    })}
    ${own.length > mostUnplaced ? text.moreResults(own.length - mostUnplaced) : nothing}
  </figcaption>`;
}
