/** Where results stand in the picture: by readiness from left to right, by potential from top to bottom, and apart. */
import type { Id } from '@kvasir/model';
import {
  positionsOf,
  type PortfolioEntry,
  type PortfolioPosition,
  type UnplacedResult,
} from '@kvasir/model/valorisation.js';

/** A result in the picture. Places from left to right are shares of the width, from top to bottom they are lines. */
export interface PlacedResult extends PortfolioPosition {
  readonly line: number;
  /** Which of the places beside its level it takes: −1 and 1 where two share a line, 0 where it has it alone. */
  readonly side: -1 | 0 | 1;
  /** As much of its title as has room; where more of it has in a wider picture, that too. */
  readonly labels: readonly string[];
  /** Whether the title stands before the mark, because there is no room behind it. */
  readonly isLabelBefore: boolean;
}

export interface PictureLayout {
  readonly placed: readonly PlacedResult[];
  readonly unplaced: readonly UnplacedResult[];
  readonly lines: number;
  /** Too many for titles and ways: only the numbers are drawn. */
  readonly isCrowded: boolean;
}

/** From so many results on, a title would hide more than it tells. */
const crowd = 30;
/** Lines of a picture in which nothing has to be moved apart: few results need no large one. */
const [fewestLines, usualLines] = [6, 12];
/** The widths that titles are measured against, in pixels of the text size of the design: where there is less, and more. */
const widths = [690, 920] as const;
const letterWidth = 6.9;
const mostLetters = 34;
const fewestLetters = 6;
/** Behind the target a title is looked for. Only for want of so many letters it stands before the mark. */
const enoughLetters = 16;
/** Half a mark and its distance to what stands beside it, in hundredths of the width. */
const halfMark = 3.8;
const gap = 1.4;

/** The place of a level of readiness, in hundredths of the width. */
export function levelAt(level: number): number {
  return 5.6 + (level - 1) * 11.1;
}

/** How wide a letter is: those of East Asian scripts take twice the room. */
const widthOf = (letter: string): number => (letter >= '\u2E80' ? 2 : 1);

/** As many letters of a title as have room, and how many letters' room they take. */
function cut(title: string, room: number): readonly [text: string, width: number] {
  let width = 0;
  let text = '';
  const most = Math.min(room, mostLetters);
  for (const letter of title) {
    const next = width + widthOf(letter);
    if (next > most) return most < fewestLetters ? ['', 0] : [`${text.slice(0, -1).trimEnd()}…`, width];
    width = next;
    text += letter;
  }
  return [text, width];
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

type Labelled = Pick<PlacedResult, 'labels' | 'isLabelBefore'> & Reach;

/** A title behind the target or, where that ends too soon, before the mark; and from where to where all of it reaches. */
function labelled({ now, target }: PortfolioPosition, title: string): Labelled {
  const [start, end] = [levelAt(now) - halfMark, target > now ? levelAt(target) + gap : levelAt(now) + halfMark];
  const lettersIn = (room: number, width: number): number => Math.floor(((room / 100) * width) / letterWidth);
  const [before, behind] = [start - gap, 100 - end];
  const isLabelBefore = before > behind && lettersIn(behind, widths[0]) < Math.min(enoughLetters, title.length);
  const room = isLabelBefore ? before : behind;
  const cuts = widths.map((width) => cut(title, lettersIn(room, width)));
  const labels = cuts.map(([text]) => text);
  const reach = gap + Math.max(...cuts.map(([, letters], at) => ((letters * letterWidth) / (widths[at] ?? 1)) * 100));
  const [short = '', long = ''] = labels;
  return {
    labels: short === long ? [short].filter(Boolean) : labels,
    isLabelBefore,
    from: isLabelBefore ? start - reach : start,
    to: isLabelBefore ? end : end + reach,
  };
}

const touches = (one: Reach, other: Reach): boolean => one.from < other.to && other.from < one.to;

/**
 * Whoever has the higher potential stands higher. Those of the same potential share a line as long as none touches
 * another; what has to move apart for them moves down, and the picture grows.
 */
export function layOut(entries: readonly PortfolioEntry[]): PictureLayout {
  const { placed, unplaced } = positionsOf(entries);
  const titles = new Map<Id, string>(entries.map(({ id, title }) => [id, title]));
  const isCrowded = placed.length > crowd;
  const least = Math.min(usualLines, fewestLines + placed.length);
  const drawn: PlacedResult[] = [];
  /** What the lines of this potential hold already. */
  let taken: Reach[][] = [];
  let top = 0;
  let last: number | undefined;
  for (const position of placed) {
    if (position.potential !== last) {
      top = Math.max((1 - position.potential) * (least - 1), top + taken.length);
      taken = [];
      last = position.potential;
    }
    const alone = labelled(position, isCrowded ? '' : (titles.get(position.id) ?? ''));
    const { labels, isLabelBefore } = alone;
    const sides = isCrowded ? ([-1, 1] as const) : ([0] as const);
    const reachOn = (side: number): Reach => {
      const at = levelAt(position.now) + side * 2.7;
      return isCrowded ? { from: at - 2.6, to: at + 2.6 } : alone;
    };
    let line = 0;
    let side: PlacedResult['side'] | undefined;
    for (; side === undefined; line++) {
      const others = (taken[line] ??= []);
      side = sides.find((one) => !others.some((other) => touches(reachOn(one), other)));
      if (side !== undefined) others.push(reachOn(side));
    }
    drawn.push({ ...position, line: top + line - 1, side, labels, isLabelBefore });
  }
  return { placed: drawn, unplaced, lines: Math.max(least, top + taken.length), isCrowded };
}
