/** What the rules found about a row of the timeline. */
import type { Finding } from '@kvasir/model';
import type { EntryRef } from '../entries.ts';
import type { RoadmapMessages } from '../roadmap.messages.ts';
import type { RoadmapRow } from '../rows.ts';
import { countedFindings } from './counted-findings.ts';

export interface RowFindings {
  /** The gravest of them. */
  readonly severity: 'error' | 'warning';
  /** How much there is. */
  readonly words: string;
}

type FindingsOf = (entry: EntryRef) => readonly Finding[];

/** A folded lane speaks for what is in it. */
function findingsIn(row: RoadmapRow, of: FindingsOf): readonly Finding[] {
  if (row.kind === 'reviews') return [];
  const own = row.item ? of(row.item.ref) : [];
  return row.kind === 'lane' && !row.isOpen ? [...own, ...row.items.flatMap(({ ref }) => of(ref))] : own;
}

/** Nothing where there is neither an error nor a warning: advice keeps nothing from being done in time. */
export function rowFindings(row: RoadmapRow, of: FindingsOf, text: RoadmapMessages): RowFindings | undefined {
  const grave = findingsIn(row, of).filter(({ severity }) => severity !== 'advice');
  const counted = countedFindings(grave, text);
  const [worst] = counted;
  if (!worst || worst.severity === 'advice') return undefined;
  return { severity: worst.severity, words: counted.map(({ words }) => words).join(', ') };
}

/** Puts the sign of it behind the title of a row, which has room for it, or takes it away. */
export function signRow(title: HTMLElement, found: RowFindings | undefined): void {
  let sign = title.querySelector<HTMLElement>('.fd');
  if (!found) {
    sign?.remove();
    return;
  }
  if (!sign) {
    sign = document.createElement('span');
    sign.setAttribute('role', 'img');
    title.append(sign);
  }
  sign.className = `fd ${found.severity}`;
  sign.ariaLabel = found.words;
  sign.title = found.words;
}
