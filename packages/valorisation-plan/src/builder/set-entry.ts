import { checkboxGroup, type Choice, type SetValue } from '@kvasir/element/controls.js';
import { entryIds, fieldOptions, fieldsOf, isolated, readField, termsIn, unreadable } from '@kvasir/element/panel.js';
import type { FieldSpec } from '@kvasir/element/panel.js';
import { html } from 'lit';
import type { PlanForm } from './plan-form.ts';

export interface SetSpec extends FieldSpec {
  label: string;
  choices: readonly Choice<string>[];
  /** What becomes of the ticks where one excludes others. */
  settle?: (set: SetValue<string>) => SetValue<string>;
}

/** A set of a few terms, all in view. What is no tick is shown as it came. */
export function setEntry(form: PlanForm, spec: SetSpec): unknown {
  const { path, label, choices, settle = (set) => set } = spec;
  if (!form.isReadable(path)) return unreadable(form, path, label);
  const value = fieldsOf(form.read(path));
  const nameOf = (term: string): string => choices.find(({ key }) => key === term)?.label ?? term;
  if (!form.host.canEdit) {
    const names = termsIn(value).map(nameOf);
    return names.length === 0 ? '' : readField(form, spec, isolated(form.format.list(names)));
  }
  const odd = entryIds(value).filter((term) => value[term] !== true);
  return html`${checkboxGroup({
    ...fieldOptions(form, spec),
    value: value as SetValue<string>,
    choices,
    onChange: (set) => {
      const next = settle(set);
      form.commit(path, Object.keys(next).length > 0 ? next : undefined);
    },
  })}
  ${odd.map((term) => unreadable(form, [...path, term], `${label}: ${nameOf(term)}`))}`;
}
