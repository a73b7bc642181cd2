/** How wide and high things are, in pixels at a text size of 15 px; a host with larger text gets larger cells. */
import { offsetsOf, type Offsets } from '@kvasir/element/windowing.js';
import type { GridColumn } from './columns.ts';
import type { GridRow } from './rows.ts';
import type { WantedWidths } from './wanted-widths.ts';

/** What is known of the room: of the viewport that scrolls, and of what was set. */
export interface Room {
  readonly inlineSize: number;
  readonly blockSize: number;
  /** The text size of the host by that of the design. */
  readonly scale: number;
}

/**
 * A usual page, until the browser has said how much room there is; a server never does. Rather a low one: what is missing
 * is added before anything is painted, what is too much has been drawn for nothing.
 */
export const usualRoom: Room = { inlineSize: 1280, blockSize: 560, scale: 1 };

const heights = {
  comfortable: { group: 34, item: 44 },
  compact: { group: 30, item: 36 },
} as const;

/** Of the headers; never lower, as a mark and a country stand there one below the other. */
export function headerHeight({ scale }: Room): number {
  return Math.max(52, Math.round(52 * scale));
}

/** Of the sums: two lines and a border. */
export function footHeight({ scale }: Room): number {
  return Math.max(57, Math.round(56 * scale) + 1);
}

/** Of the item at least, which takes what the others leave, and where one scrolls anyway; of the others at most. */
const usualWidths = { item: 232, scrolledItem: 300, partner: Infinity, fact: Infinity } as const;
/** Beside the panel there is less: the facts that it repeats go, so that titles can be read. */
const besidePanelWidths = { item: 156, scrolledItem: 156, partner: 70, fact: 68 } as const;

export const narrowestColumn = 48;
export const widestColumn = 800;

export function rowOffsets(rows: readonly GridRow[], density: 'comfortable' | 'compact', scale: number): Offsets {
  const { group, item } = heights[density === 'compact' ? 'compact' : 'comfortable'];
  return offsetsOf(rows.length, (index) => Math.round((rows[index]?.kind === 'group' ? group : item) * scale));
}

/** The columns, and what decides how wide they are. */
export interface ColumnLayout {
  readonly columns: readonly GridColumn[];
  /** What a user has made of them. */
  readonly resized: ReadonlyMap<string, number>;
  readonly wanted: WantedWidths;
  readonly besidePanel: boolean;
  readonly room: Room;
}

const designed = ({ besidePanel }: ColumnLayout) => (besidePanel ? besidePanelWidths : usualWidths);

function widthBesideItem(column: GridColumn, layout: ColumnLayout): number {
  const own = layout.resized.get(column.id);
  if (own !== undefined) return own;
  const most = designed(layout);
  const { partner, facts } = layout.wanted;
  const width =
    column.kind === 'fact' ? Math.min(most.fact, facts.get(column.id) ?? partner) : Math.min(most.partner, partner);
  return Math.round(width * layout.room.scale);
}

/**
 * How narrow the item may become. Where not all columns fit, it need not give way to them; but on a narrow page the names
 * may take no more than a part, or the cells would never be seen.
 */
function leastItemWidth(layout: ColumnLayout, others: number): number {
  const { inlineSize, scale } = layout.room;
  const { item, scrolledItem } = designed(layout);
  const least = Math.min(item * scale, inlineSize / 2);
  const isScrolled = others + least > inlineSize;
  return Math.round(isScrolled ? Math.max(least, Math.min(scrolledItem * scale, inlineSize * 0.36)) : least);
}

/** Where columns stand one beside the other, how wide the item has to be, and whether it takes what the others leave. */
export interface ColumnPlaces {
  readonly offsets: Offsets;
  readonly item: number;
  readonly isItemFlexible: boolean;
}

export function columnPlaces(layout: ColumnLayout): ColumnPlaces {
  const [, ...others] = layout.columns.map((column) => widthBesideItem(column, layout));
  const sum = others.reduce((total, width) => total + width, 0);
  const own = layout.resized.get('item');
  const item = own ?? leastItemWidth(layout, sum);
  const drawn = own ?? Math.max(item, Math.round(layout.room.inlineSize - sum));
  const widths = [drawn, ...others];
  return {
    offsets: offsetsOf(layout.columns.length, (index) => widths[index] ?? 0),
    item,
    isItemFlexible: own === undefined,
  };
}
