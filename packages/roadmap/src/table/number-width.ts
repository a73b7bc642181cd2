/** How wide the column of the numbers is: `D1.10` in two lines is read as another number. */
import { rawText } from '@kvasir/element/controls.js';
import { isMap } from '@kvasir/model';

/** What is longer is no number any more, and takes no room from the other columns: it breaks. */
const most = 16;

/**
 * How many characters the longest number of a collection has. Of all its entries and not of the rows that are shown, so
 * that no column moves when a group is folded.
 */
export function numberLength(collection: unknown): number {
  let longest = 0;
  for (const entry of isMap(collection) ? Object.values(collection) : []) {
    if (isMap(entry)) longest = Math.max(longest, rawText(entry['number']).length);
  }
  return Math.min(longest, most);
}
