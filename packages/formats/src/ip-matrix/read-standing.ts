import type { Standing } from '@kvasir/model';
import { parseShare, shareFromInput } from '@kvasir/model/shares.js';
import { parseStanding } from '@kvasir/model/standing-text.js';
import { textOfCell, type CellProblem } from './read-cell.ts';
import type { Wording } from './wording.ts';

/** The largest denominator that is looked for behind a decimal. */
const largestDenominator = 1_000;

/** The share behind a number: a spreadsheet keeps `1/3` as 0.333333333333333, and a third is what was meant. */
function shareOfNumber(value: number): string {
  for (let denominator = 1; denominator <= largestDenominator; denominator += 1) {
    const numerator = value * denominator;
    if (Math.abs(numerator - Math.round(numerator)) < 1e-9)
      return `${String(Math.round(numerator))}/${String(denominator)}`;
  }
  return String(value);
}

export interface StandingReading {
  standing?: Standing;
  problems: CellProblem[];
}

function isOwner({ role }: Standing): boolean {
  return role === 'sole' || role === 'joint' || role === 'undecided';
}

/** The cell with what it does not speak of taken from before: an import takes nothing away in silence. */
function completed(read: Standing, before: Standing): Standing {
  const role = read.role === 'none' ? before.role : read.role;
  const share = read.share ?? (isOwner({ ...read, role }) ? before.share : undefined);
  // A cell that names access names all of it; one that names none has a column of roles or shares.
  const access = Object.keys(read.access).length > 0 ? read.access : before.access;
  return { role, ...(share !== undefined && { share }), access };
}

/** What the cell of a partner says that it is, given what it is now. */
export function readStanding(cell: unknown, before: Standing, wording: Wording): StandingReading {
  const text = textOfCell(cell);
  if (cell instanceof Date) return { problems: [{ code: 'date-for-share', text }] };
  const isNumber = typeof cell === 'number' && cell >= 0 && cell <= 1;
  const read = isNumber
    ? parseStanding(shareFromInput(shareOfNumber(cell)) ?? text)
    : parseStanding(text, wording.standingWords);
  if (!read || read.role === 'provider') return { problems: [{ code: 'unreadable-standing', text }] };
  const unreadable = read.share !== undefined && parseShare(read.share) === undefined;
  return {
    standing: completed(read, before),
    problems: unreadable ? [{ code: 'unreadable-share', text }] : [],
  };
}
