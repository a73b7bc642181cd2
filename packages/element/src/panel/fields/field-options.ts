import type { FieldOptions } from '../../controls/field.ts';
import type { Check } from '../checks.ts';
import type { Path } from '../edits.ts';
import type { PanelForm } from '../panel-form.ts';

/** A field of the panel, whatever its control. */
export interface FieldSpec {
  path: Path;
  label: unknown;
  hint?: unknown;
  requirement?: 'required' | undefined;
  /** What the value must be. */
  check?: Check | undefined;
}

/** What every control of the panel has: an id, and the problem at its place. */
export function fieldOptions(form: PanelForm, { path, label, hint, requirement, check }: FieldSpec): FieldOptions {
  const error = form.problem(path, check);
  // An error says itself what is expected.
  return { id: form.idOf(path), label, wording: form.wording, hint: error ? undefined : hint, error, requirement };
}
