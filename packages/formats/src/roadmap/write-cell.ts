/** Values of the document as cells. Values of the wrong type are shown as they are, so that nothing is hidden. */
import { isMap, raciRoles } from '@kvasir/model';
import { at, entriesById } from '../ip-matrix/document.ts';
import { valueCell } from '../ip-matrix/write-cell.ts';
import type { TableCell } from '../table/table.ts';
import type { RoadmapSpec } from './fields.ts';
import type { RoadmapWording } from './wording.ts';
import { roadmapVocabularies, type RoadmapVocabulary } from './words.ts';

/** What stands between the names in a cell. */
const separator = '; ';

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function termText(value: unknown, vocabulary: RoadmapVocabulary, wording: RoadmapWording): string {
  const text = plainText(value);
  const terms: readonly string[] = roadmapVocabularies[vocabulary];
  return terms.includes(text) ? wording.word(vocabulary, text) : text;
}

/** `MS1 FS+2; D1.1 SS`, as planning software writes predecessors. */
function dependenciesText(value: unknown, wording: RoadmapWording): string {
  return entriesById(value)
    .map(([id, { type, lag }]) => {
      const months = typeof lag === 'number' && lag !== 0 ? `${lag > 0 ? '+' : ''}${String(lag)}` : '';
      return `${wording.items.label(id)} ${plainText(type) || 'FS'}${months}`;
    })
    .sort()
    .join(separator);
}

/** `NLU: R, A; BRC: C`. */
function raciText(value: unknown, wording: RoadmapWording): string {
  return entriesById(value)
    .flatMap(([id, roles]) => {
      const letters = raciRoles.filter((role) => roles[role] === true).map((role) => role.charAt(0).toUpperCase());
      return letters.length === 0 ? [] : [`${wording.parties.label(id)}: ${letters.join(', ')}`];
    })
    .sort()
    .join(separator);
}

function total(value: unknown): TableCell {
  const months = entriesById(value).flatMap(([, effort]) => {
    const own = effort['months'];
    return typeof own === 'number' && Number.isFinite(own) ? [own] : [];
  });
  // In thousandths, because tenths have no exact sum.
  const sum = months.reduce((before, own) => before + Math.round(own * 1000), 0) / 1000;
  return months.length === 0 ? undefined : sum;
}

/** The cell of a field of an entry. */
export function roadmapCell(entry: object, spec: RoadmapSpec, wording: RoadmapWording): TableCell {
  const value = at(entry, spec.path);
  switch (spec.kind) {
    case 'month':
    case 'effort':
      return typeof value === 'number' && Number.isFinite(value) ? value : plainText(value);
    case 'total':
      return total(value);
    case 'term':
      return termText(value, spec.vocabulary, wording);
    case 'terms':
      return (isMap(value) ? Object.keys(value).filter((term) => value[term] === true) : [])
        .map((term) => termText(term, spec.vocabulary, wording))
        .sort()
        .join(separator);
    case 'dependencies':
      return dependenciesText(value, wording);
    case 'raci':
      return raciText(value, wording);
    case 'text':
    case 'url':
    case 'date':
    case 'flag':
    case 'partner':
    case 'links':
      return valueCell(value, spec, wording.shared);
  }
}
