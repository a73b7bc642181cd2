/** Values of the document as cells. Values of the wrong type are shown as they are, so that nothing is hidden. */
import { isMap } from '@kvasir/model';
import { at } from '../ip-matrix/document.ts';
import type { TableCell } from '../table/table.ts';
import type { ImpactSpec } from './fields.ts';
import type { ImpactWording } from './wording.ts';

/** What stands between the names in a cell. */
const separator = '; ';

export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The cell of a field of an entry. */
export function impactCell(entry: object, spec: ImpactSpec, wording: ImpactWording): TableCell {
  const value = at(entry, spec.path);
  switch (spec.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : plainText(value);
    case 'term':
      return wording.word(spec.vocabulary, plainText(value));
    case 'partner':
      return typeof value === 'string' ? wording.parties.label(value) : plainText(value);
    case 'links': {
      const names = wording[spec.collection];
      const ids = isMap(value) ? Object.keys(value).filter((id) => value[id] === true) : [];
      return ids
        .map((id) => names.label(id))
        .sort()
        .join(separator);
    }
    case 'text':
    case 'date':
      return plainText(value);
  }
}
