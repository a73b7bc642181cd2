/** Where the indicators of a partnership leave a gap: an orientation or a dimension with none, or with one only. */
import type { Choice } from '@kvasir/element/controls.js';
import { impactDimensions, orientations } from '@kvasir/model';
import type { ImpactHost } from '../impact-host.ts';
import type { LibraryFilter } from './library-entries.ts';
import type { LibraryMessages } from './library.messages.ts';

const axes = { orientations, dimensions: impactDimensions } as const;
export type Axis = keyof typeof axes;

/** The gaps of one axis, and what else is already filtered by: "Political, none yet". */
export function gapChoices(
  axis: Axis,
  { model, text: impact }: ImpactHost,
  filter: LibraryFilter,
  text: LibraryMessages,
): Choice<string>[] {
  const counts: Readonly<Record<string, number>> = model.balance[axis];
  const names: Readonly<Record<string, string>> = impact[axis];
  return axes[axis].flatMap((key) => {
    const count = counts[key] ?? 0;
    if (count > 1 && !filter[axis].includes(key)) return [];
    return [{ key, label: text.gap(names[key] ?? key, count) }];
  });
}
