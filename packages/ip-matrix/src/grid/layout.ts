/** How wide and high things are, in pixels at a text size of 15 px; a host with larger text gets larger cells. */
import type { FactColumn, GridColumn } from './columns.ts';
import { offsetsOf, type Offsets } from '@kvasir/element/windowing.js';
import type { GridRow } from './rows.ts';

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
export const headerHeight = 52;
/** Of the sums: two lines and a border. */
export const footHeight = 57;

type ColumnWidth = FactColumn | 'item' | 'partner';

/** Of the columns of facts, of a partner, and of the item at least, which takes what the others leave. */
const usualWidths: Readonly<Record<ColumnWidth, number>> = {
  item: 232,
  partner: 84,
  'asset-type': 124,
  trl: 92,
  status: 96,
  regime: 148,
  protection: 148,
  'open-access': 124,
  confidentiality: 116,
  decisions: 124,
  'key-exploitable': 88,
  findings: 76,
  agreement: 116,
  completeness: 76,
};
/** Beside the panel there is less: the facts that it repeats go, so that titles can be read. */
const besidePanelWidths: Partial<typeof usualWidths> = {
  item: 156,
  partner: 70,
  completeness: 68,
};
export const narrowestColumn = 48;
export const widestColumn = 800;

export function rowOffsets(rows: readonly GridRow[], density: 'comfortable' | 'compact', scale: number): Offsets {
  const { group, item } = heights[density === 'compact' ? 'compact' : 'comfortable'];
  return offsetsOf(rows.length, (index) => Math.round((rows[index]?.kind === 'group' ? group : item) * scale));
}

const widthsOf = (besidePanel: boolean): typeof usualWidths =>
  besidePanel ? { ...usualWidths, ...besidePanelWidths } : usualWidths;

/** On a narrow page the names may take no more than half, or the cells would never be seen. */
export function leastItemWidth({ inlineSize, scale }: Room, besidePanel: boolean): number {
  return Math.round(Math.min(widthsOf(besidePanel).item * scale, inlineSize / 2));
}

/** The columns one beside the other. The item takes what the others leave. */
export function columnOffsets(
  columns: readonly GridColumn[],
  resized: ReadonlyMap<string, number>,
  room: Room,
  besidePanel: boolean,
): Offsets {
  const { inlineSize, scale } = room;
  const designed = widthsOf(besidePanel);
  const widths = columns.map((column) => {
    const own = resized.get(column.id);
    if (own !== undefined) return own;
    if (column.kind === 'item') return leastItemWidth(room, besidePanel);
    return Math.round(designed[column.kind === 'fact' ? column.fact : 'partner'] * scale);
  });
  if (!resized.has('item')) {
    const rest = inlineSize - widths.reduce((sum, width) => sum + width, 0);
    widths[0] = Math.round((widths[0] ?? 0) + Math.max(0, rest));
  }
  return offsetsOf(widths.length, (index) => widths[index] ?? 0);
}
