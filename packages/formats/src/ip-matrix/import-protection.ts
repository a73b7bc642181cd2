import { at, entriesById } from './document.ts';
import { protectionFields } from './fields.ts';
import { freshId } from '@kvasir/model';
import type { ImportProblem } from './import-result.ts';
import { saysTheSame, type ItemEdit } from './item-edit.ts';
import { protectionCell } from './write-cell.ts';
import type { Wording } from './wording.ts';

type ProtectionField = keyof typeof protectionFields;

/** A cell of a row that speaks of protection. */
export interface ProtectionCell {
  field: ProtectionField;
  text: string;
  report: (code: ImportProblem['code'], text: string) => void;
}

/** The lines of a cell: one for each right. Foreign tables list forms in one line too. */
function linesOf({ field, text }: ProtectionCell): string[] {
  const lines = text.split(field === 'protectionForm' ? /[;\n]/ : /\n/);
  return lines.map((line) => line.trim());
}

/**
 * Takes the rights of a row into an item. In the layout that was exported, each line is the right that stands in its
 * place; in other layouts it is the one of the same form, or a new one.
 */
export function importProtection(
  edit: ItemEdit,
  cells: readonly ProtectionCell[],
  inPlace: boolean,
  wording: Wording,
): void {
  const changed = cells.filter(
    ({ field, text }) => text !== '' && !saysTheSame(text, protectionCell(edit.before, field, wording)),
  );
  if (changed.length === 0) return;
  const before = entriesById(at(edit.before, ['protection']));
  const formCell = cells.find(({ field }) => field === 'protectionForm');
  const forms = formCell ? linesOf(formCell) : [];
  const ids = new Map<number, string | undefined>();
  let stem: string | undefined;

  /** One stem for all, so that new rights stand in the order of their lines. */
  function newId(line: number): string {
    stem ??= freshId('protection', () => false);
    return `${stem}-${String(line + 1)}`;
  }

  function rightOf(line: number, cell: ProtectionCell): string | undefined {
    if (ids.has(line)) return ids.get(line);
    const form = wording.term('protectionForms', forms[line] ?? '');
    const known = inPlace || form === undefined ? before[line] : before.find(([, right]) => right['form'] === form);
    const id = known?.[0] ?? (form === undefined ? undefined : newId(line));
    if (id === undefined) (formCell ?? cell).report('missing-form', forms[line] ?? '');
    ids.set(line, id);
    return id;
  }

  // The form first: a right without one is none.
  const inOrder = changed.sort((a, b) => Number(b === formCell) - Number(a === formCell));
  for (const cell of inOrder) {
    linesOf(cell).forEach((text, line) => {
      const right = text === '' ? undefined : rightOf(line, cell);
      if (right === undefined) return;
      edit.readField(text, cell.field, protectionFields[cell.field], wording, cell.report, ['protection', right]);
    });
  }
}
