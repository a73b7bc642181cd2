/** Cells with a line for each partner: `BRC: Moulds and trials`, `NLU: Yes`. */
import type { Id } from '@kvasir/model';
import { at, entriesById, isEntry, withAt } from './document.ts';
import { partyFields } from './fields.ts';
import type { ImportProblemCode } from './import-result.ts';
import { saysTheSame, type ItemEdit } from './item-edit.ts';
import { ownersOf, partyOf } from './owner-cells.ts';
import { valueCell } from './write-cell.ts';
import type { Wording } from './wording.ts';

export type PartyField = keyof typeof partyFields;

type Report = (code: ImportProblemCode, text: string) => void;

/** A cell that is about partners. */
export interface PartyCell {
  text: string;
  /** Whom the same row names as owners; absent where it names nobody. */
  owners: readonly Id[] | undefined;
  report: Report;
}

/** What one partner's line says; undefined where it cannot be read. */
type PartyLine = readonly [party: Id, value: string | boolean | undefined, line: string];

/** What the lines of a text after its first begin with: they name no partner. */
const indent = '  ';

/** The cell of a field, with a line for each partner of whom something is recorded. */
export function partyCell(item: object, field: PartyField, wording: Wording): string {
  const { path, key, kind } = partyFields[field];
  return entriesById(at(item, path))
    .flatMap(([id, party]) => {
      const text = String(valueCell(party[key], { kind, path: [key] }, wording) ?? '').trim();
      return text === '' ? [] : `${wording.parties.label(id)}: ${text.replace(/\r\n?|\n/g, `\n${indent}`)}`;
    })
    .join('\n');
}

/** Takes the cells of an item into it, partner by partner. Whoever has no line stays as it was. */
export function readPartyCells(cells: readonly PartyCell[], field: PartyField, edit: ItemEdit, wording: Wording): void {
  const { path, key, kind } = partyFields[field];
  const before = partyCell(edit.entry, field, wording);
  let entry = edit.entry;
  const standing = partyCell(edit.before, field, wording);
  for (const cell of cells) {
    if (cell.text === '' || saysTheSame(cell.text, standing)) continue;
    const lines = kind === 'flag' ? answers(cell, entry, wording) : textLines(cell.text, wording, cell.report);
    for (const [party, value, line] of lines) {
      const place = [...path, party];
      const now = at(entry, [...place, key]);
      if (value === undefined) cell.report('unknown-term', line);
      // To say something of an owner makes nobody one.
      else if (field !== 'contributorContributions' && !isEntry(at(entry, place))) cell.report('not-an-owner', line);
      else if (typeof value === 'string' ? !saysTheSame(value, typeof now === 'string' ? now : '') : now !== value)
        entry = withAt(entry, [...place, key], value);
    }
  }
  if (entry !== edit.entry) edit.replace(entry, field, path, before, partyCell(entry, field, wording));
}

/** Where a line parts into the name of a partner and the rest; the longest name counts, for names have colons too. */
function parted(line: string, wording: Wording): [party: Id, rest: string] | undefined {
  for (let colon = line.lastIndexOf(':'); colon > 0; colon = line.lastIndexOf(':', colon - 1)) {
    const party = partyOf(line.slice(0, colon), wording);
    if (party !== undefined) return [party, line.slice(colon + 1).trim()];
  }
  return undefined;
}

function textLines(text: string, wording: Wording, report: Report): PartyLine[] {
  const parts: { party: Id | undefined; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    if (last && (line.trim() === '' || /^\s/.test(line))) {
      last.lines.push(line.startsWith(indent) ? line.slice(indent.length) : line.trimStart());
      continue;
    }
    const [party, rest] = parted(line, wording) ?? [];
    if (party === undefined) report('unknown-partner', line);
    parts.push({ party, lines: [rest ?? line] });
  }
  return parts.flatMap(({ party, lines }): PartyLine[] => {
    const words = lines.join('\n').trim();
    return party === undefined || words === '' ? [] : [[party, words, words]];
  });
}

/** A word for yes or no alone is about the owners in the same row, or the only one that there is. */
function answers({ text, owners, report }: PartyCell, item: object, wording: Wording): PartyLine[] {
  const answer = wording.term('flags', text);
  if (answer === undefined || (!owners && partyOf(text, wording) !== undefined))
    return flagLines(text, wording, report);
  const standing = ownersOf(item).map(([id]) => id);
  const about = owners ?? (standing.length === 1 ? standing : undefined);
  if (!about) report('unnamed-owner', text);
  return (about ?? []).map((party) => [party, answer === 'yes', text]);
}

/** A name alone says yes; else a word for yes or no follows it. */
function flagLines(text: string, wording: Wording, report: Report): PartyLine[] {
  return text.split(/[;\n]/).flatMap((part): PartyLine[] => {
    const line = part.trim();
    if (line === '') return [];
    const names = [line, ...line.split(',')];
    const [whole, ...single] = names.map((name) => partyOf(name, wording));
    if (whole !== undefined) return [[whole, true, line]];
    // Names have commas, so these part them only where the whole is no name.
    if (single.length > 1 && single.every((party) => party !== undefined))
      return single.flatMap((party): PartyLine[] => (party === undefined ? [] : [[party, true, line]]));
    const [, name = '', word = ''] = /^(.*\S)\s+(\S+)$/su.exec(line) ?? [];
    const spoken = partyOf(name, wording);
    const [party, rest] = parted(line, wording) ?? (spoken === undefined ? [] : [spoken, word]);
    if (party === undefined) {
      report('unknown-partner', line);
      return [];
    }
    const flag = wording.term('flags', rest ?? '');
    return [[party, flag === undefined ? undefined : flag === 'yes', line]];
  });
}
