import type { FieldOptions } from '@kvasir/element/controls.js';
import { fromPointer } from '@kvasir/model';
import type { Path } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';
import { originOf, type Origin } from './provenance-patch.ts';

/** A field of the form, whatever its control. */
export interface FieldSpec {
  path: Path;
  label: string;
  hint?: string | undefined;
  requirement?: 'required' | undefined;
  /** Whether advice on the value takes the place of the hint. */
  advice?: 'own' | 'none' | undefined;
}

/**
 * What every control of the form has: an id, the problem at its place, and where its value comes from.
 *
 * @param reach `within` for a control that stands for more than one field
 */
export function fieldOptions(
  form: PartnerForm,
  { path, label, hint, requirement, advice = 'own' }: FieldSpec,
  reach: 'itself' | 'within' = 'itself',
): FieldOptions {
  const error = form.problemAt(path, reach);
  return {
    id: form.register(path, label),
    label,
    wording: form.wording,
    // An error says itself what is expected.
    hint:
      form.readOnly || form.disabled || error
        ? undefined
        : ((advice === 'own' ? form.adviceAt(path) : undefined) ?? hint),
    error,
    requirement: form.readOnly || form.disabled ? undefined : requirement,
    aside: originOfField(form, path),
  };
}

function originOfField(form: PartnerForm, path: Path): string | undefined {
  if (form.read(path) === undefined) return undefined;
  const origin = originOf(form.value, path);
  if (!origin) return undefined;
  // An entry of a list says once where it comes from; its fields do where they differ.
  const isSaidByEntry = path.length > 2 && (fromPointer(origin.pointer)?.length ?? 0) <= 2;
  return isSaidByEntry ? undefined : originText(form, origin);
}

/** "from ROR, 3 Nov 2026"; of what was edited here the day says little, beside field after field. */
export function originText({ text, format }: PartnerForm, { source, retrieved }: Origin): string {
  const words = { ror: text.fromRor, cordis: text.fromCordis, edited: text.editedHere };
  const origin = Object.hasOwn(words, source) ? words[source as keyof typeof words] : text.fromSource(source);
  return retrieved === undefined || source === 'edited' ? origin : text.originDated(origin, format.date(retrieved));
}
