/** What the rows of a table say of one observation, gathered before any of it is taken. */
import { toPointer, type Id } from '@kvasir/model';
import { at } from '../ip-matrix/document.ts';
import { saysTheSame } from '../ip-matrix/item-edit.ts';
import { observationFields, type ObservationFieldName } from './fields.ts';
import type { ObservationFieldChange, ObservationProblem, ObservationProblemCode } from './import-result.ts';
import { addPatch } from './patches.ts';
import type { ImpactWording } from './wording.ts';
import { impactCell } from './write-cell.ts';

/** One field of an observation, or of a group in it, as a cell says it. */
export interface Statement {
  readonly field: ObservationFieldName;
  readonly group: string;
  readonly value: string | number;
  readonly row: number;
  readonly column: number;
  /** The cell as it is written. */
  readonly text: string;
}

/** An observation of the document. */
export interface Known {
  readonly id: Id;
  readonly raw: object;
}

function pathOf({ field, group }: Pick<Statement, 'field' | 'group'>): string[] {
  return group === '' ? [field] : ['breakdown', group, field];
}

export class Draft {
  readonly indicator: Id;
  readonly period: string;
  readonly row: number;
  /** The observation that is meant; absent for a new one. */
  readonly known: Known | undefined;
  /** Whether it was found by its id. */
  readonly isById: boolean;
  readonly problems: ObservationProblem[] = [];
  readonly #statements = new Map<string, Statement>();
  readonly #contradicted = new Set<string>();

  constructor(place: { indicator: Id; period: string; row: number; known: Known | undefined; isById: boolean }) {
    this.indicator = place.indicator;
    this.period = place.period;
    this.row = place.row;
    this.known = place.known;
    this.isById = place.isById;
  }

  /** Whether the document holds this number there. */
  holds(field: ObservationFieldName, group: string, value: unknown): boolean {
    return this.known !== undefined && at(this.known.raw, pathOf({ field, group })) === value;
  }

  say(statement: Statement): void {
    const key = toPointer(pathOf(statement));
    const first = this.#statements.get(key);
    if (!first) {
      this.#statements.set(key, statement);
      return;
    }
    if (first.value === statement.value) return;
    if (!this.#contradicted.has(key)) this.#report('repeated-value', first);
    this.#contradicted.add(key);
    this.#report('repeated-value', statement);
  }

  /** What is different from the document, as a change of the observation and in the words of cells. */
  settle(wording: ImpactWording): { change: Record<string, unknown>; fields: ObservationFieldChange[] } {
    const changed = this.#changed();
    const fields: ObservationFieldChange[] = [];
    const change: Record<string, unknown> = {};
    const add = (field: ObservationFieldName, group: string, value: string | number | null): void => {
      const [name = '', ...path] = pathOf({ field, group });
      const before = this.#cell(field, group, wording);
      const after = value === null ? '' : shown({ [field]: value }, field, wording);
      fields.push({ field, ...(group !== '' && { group }), before, after });
      const inner = path.reduceRight<unknown>((all, key) => ({ [key]: all }), value);
      addPatch(change, { [name]: inner });
    };
    for (const { field, group, value } of changed) add(field, group, value);
    for (const group of new Set(changed.filter(isMeasured).map((one) => one.group))) {
      // What has a value now is missing no more.
      if (this.#cell('missing', group, wording) !== '') add('missing', group, null);
    }
    return { change, fields };
  }

  /** The statements that say something new, but for reasons why a value is missing that is there. */
  #changed(): Statement[] {
    const sound = [...this.#statements].flatMap(([key, one]) => (this.#contradicted.has(key) ? [] : [one]));
    const changed = sound.filter((one) => !saysTheSame(String(one.value), this.#stored(one)));
    const measured = new Set(sound.filter(isMeasured).map(({ group }) => group));
    return changed.filter((one) => {
      const hasValue = measured.has(one.group) || this.#hasValue(one.group);
      if (one.field !== 'missing' || !hasValue) return true;
      this.#report('value-and-missing', one);
      return false;
    });
  }

  #hasValue(group: string): boolean {
    const raw = this.known?.raw ?? {};
    return (['value', 'rating'] as const).some((field) => typeof at(raw, pathOf({ field, group })) === 'number');
  }

  /** The value in the document, as text. */
  #stored({ field, group }: Statement): string {
    const value = at(this.known?.raw, pathOf({ field, group }));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  #cell(field: ObservationFieldName, group: string, wording: ImpactWording): string {
    const entry = group === '' ? this.known?.raw : at(this.known?.raw, ['breakdown', group]);
    return typeof entry === 'object' && entry !== null ? shown(entry, field, wording) : '';
  }

  #report(code: ObservationProblemCode, { row, column, text }: Statement): void {
    this.problems.push({ row, column, code, text });
  }
}

function isMeasured({ field }: Statement): boolean {
  return field === 'value' || field === 'rating';
}

function shown(entry: object, field: ObservationFieldName, wording: ImpactWording): string {
  const cell = impactCell(entry, observationFields[field], wording);
  return typeof cell === 'number' ? wording.number(cell) : (cell ?? '');
}
