/** Values of the document as cells. Values of the wrong type are shown as they are, so that nothing is hidden. */
import { isMap, standingInResult, type Result } from '@kvasir/model';
import { formatStanding } from '@kvasir/model/standing-text.js';
import type { TableCell } from '../table/table.ts';
import { at, entriesById } from './document.ts';
import { protectionFields, type FieldSpec } from './fields.ts';
import type { Wording } from './wording.ts';
import { matrixVocabularies } from './words.ts';

/** What stands between the names in a cell. */
const separator = '; ';

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The ids in a set. */
function members(value: unknown): string[] {
  return isMap(value) ? Object.keys(value).filter((id) => value[id] === true) : [];
}

function sharesText(value: unknown, wording: Wording): string {
  return entriesById(value)
    .map(([id, { share }]) => [wording.parties.label(id), plainText(share)].filter(Boolean).join(' '))
    .join(separator);
}

function termText(value: unknown, spec: FieldSpec & { kind: 'term' }, wording: Wording): string {
  const text = plainText(value);
  const terms: readonly string[] = matrixVocabularies[spec.vocabulary];
  return terms.includes(text) ? wording.word(spec.vocabulary, text) : text;
}

/** The cell of a value. */
export function valueCell(value: unknown, spec: FieldSpec, wording: Wording): TableCell {
  switch (spec.kind) {
    case 'integer':
      return typeof value === 'number' ? value : plainText(value);
    case 'flag':
      return typeof value === 'boolean' ? wording.word('flags', value ? 'yes' : 'no') : plainText(value);
    case 'term':
      return termText(value, spec, wording);
    case 'partner':
      return typeof value === 'string' ? wording.parties.label(value) : plainText(value);
    case 'partners':
      return members(value)
        .map((id) => wording.parties.label(id))
        .sort()
        .join(separator);
    case 'links': {
      const names = wording.items(spec.collection);
      return members(value)
        .map((id) => names.label(id))
        .sort()
        .join(separator);
    }
    case 'shares':
      return sharesText(value, wording);
    case 'text':
    case 'url':
    case 'date':
      return plainText(value);
  }
}

/** The cell of a field of an item. */
export function fieldCell(item: object, spec: FieldSpec, wording: Wording): TableCell {
  return valueCell(at(item, spec.path), spec, wording);
}

/** A line, because each right of a result has its own. */
function oneLine(cell: TableCell): string {
  return String(cell ?? '').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** The cell of one column of protection, with a line for each right; empty where none of them says anything. */
export function protectionCell(item: object, field: keyof typeof protectionFields, wording: Wording): string {
  const rights = entriesById(at(item, ['protection']));
  const lines = rights.map(([, right]) => oneLine(fieldCell(right, protectionFields[field], wording)));
  return lines.some(Boolean) ? lines.join('\n') : '';
}

/** The cell of a partner: what it is to a result. */
export function standingCell(item: object, partner: string): string {
  return formatStanding(standingInResult(item as Result, partner));
}
