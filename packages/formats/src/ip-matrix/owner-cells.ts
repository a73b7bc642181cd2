/** Cells that name owners: `NLU; BRC`. */
import { isSafeKey, standingInResult, type Id, type Result } from '@kvasir/model';
import { withStanding } from '@kvasir/model/standing-text.js';
import { at, entriesById, isEntry, textIn } from './document.ts';
import type { ItemEdit } from './item-edit.ts';
import type { Wording } from './wording.ts';

const ownersPath = ['ownership', 'owners'];

/** Names of partners with more commas than this are none. */
const mostCommas = 4;

export function partyOf(name: string, wording: Wording): Id | undefined {
  const id = wording.parties.find(name.trim());
  return id !== undefined && isSafeKey(id) ? id : undefined;
}

/** Those who own an item, with what is recorded of them. */
export function ownersOf(item: object): ReturnType<typeof entriesById> {
  return entriesById(at(item, ownersPath));
}

/** The kind of ownership of a result: as it is recorded, else as it follows from its owners. */
export function ownershipKindOf(item: object): string | undefined {
  const owners = ownersOf(item).length;
  return textIn(at(item, ['ownership', 'kind'])) ?? (owners > 1 ? 'joint' : owners === 1 ? 'single' : undefined);
}

/** The partners that a cell names, and what it names besides. */
export function readOwners(text: string, wording: Wording): { owners: Id[]; unknown: string[] } {
  const whole = partyOf(text, wording);
  if (whole !== undefined) return { owners: [whole], unknown: [] };
  const parts = text.split(/[;\n]/).map((part) => namesIn(part, wording));
  return { owners: parts.flatMap(({ owners }) => owners), unknown: parts.flatMap(({ unknown }) => unknown) };
}

/** Names have commas, and commas part names: so the longest name counts, and what is between names is one too. */
function namesIn(part: string, wording: Wording): { owners: Id[]; unknown: string[] } {
  const pieces = part.split(',');
  const owners: Id[] = [];
  const unknown: string[][] = [];
  let isBetween = false;
  for (let start = 0; start < pieces.length;) {
    let end = Math.min(pieces.length, start + mostCommas + 1);
    let owner = partyOf(pieces.slice(start, end).join(','), wording);
    while (owner === undefined && end > start + 1) {
      end -= 1;
      owner = partyOf(pieces.slice(start, end).join(','), wording);
    }
    if (owner !== undefined) owners.push(owner);
    else if (isBetween) unknown.at(-1)?.push(...pieces.slice(start, end));
    else unknown.push(pieces.slice(start, end));
    isBetween = owner === undefined;
    start = end;
  }
  return { owners, unknown: unknown.map((one) => one.join(',').trim()).filter(Boolean) };
}

function ownersCell(item: object, wording: Wording): string {
  return ownersOf(item)
    .map(([id]) => wording.parties.label(id))
    .join('; ');
}

/** Makes partners owners of a result. Who owns it already stays as it is, and nobody is thrown out. */
export function takeOwners(owners: readonly Id[], edit: ItemEdit, wording: Wording): void {
  let entry = edit.entry;
  for (const owner of owners) {
    if (isEntry(at(entry, [...ownersPath, owner]))) continue;
    const { access } = standingInResult(entry as Result, owner);
    // The only one owns it alone; with others it is theirs together.
    entry = withStanding(entry as Result, owner, { role: 'sole', access });
  }
  if (entry === edit.entry) return;
  edit.replace(entry, 'owners', ownersPath, ownersCell(edit.entry, wording), ownersCell(entry, wording));
}
