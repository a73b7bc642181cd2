import type { Wording } from '../../controls/wording.ts';
import type { ImportMessages } from './import.messages.ts';
import { cellText, columnLetters, shortened } from './list-cells.ts';
import type { SheetPlan } from './sheet-plans.ts';
import type { TakerWords } from './taker.ts';

/** What every step of an import needs to speak. */
export interface ImportContext {
  text: ImportMessages;
  /** What only the element says whose import it is. */
  words: TakerWords;
  wording: Wording;
}

/** The heading of a column in the list, or its letters where it has none. */
export function columnHeading({ sheet, mapping }: SheetPlan, column: number, text: ImportMessages): string {
  const heading = cellText(sheet.rows[mapping.headerRow]?.[column]);
  return heading === '' ? text.noHeader(columnLetters(column)) : shortened(heading, 80);
}
