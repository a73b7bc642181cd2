import { radioGroup, rawText } from '@kvasir/element/controls.js';
import { fieldOptions, isolated, readField, type Check, type FieldSpec } from '@kvasir/element/panel.js';
import type { TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';

const checkFlag: Check = (value, { problems }) => (typeof value === 'boolean' ? undefined : problems.notYesOrNo);

export interface YesNoSpec extends FieldSpec {
  yes: string;
  no: string;
}

/** A flag of which both answers say something. What is neither stays as it came until one is chosen. */
export function yesNoEntry(form: PlanForm, spec: YesNoSpec): TemplateResult {
  const { path, yes, no } = spec;
  const value = form.read(path);
  const words = value === true ? yes : value === false ? no : undefined;
  if (!form.host.canEdit) return readField(form, { check: checkFlag, ...spec }, isolated(words ?? value));
  return radioGroup<string>({
    ...fieldOptions(form, { check: checkFlag, ...spec }),
    value: value === undefined ? undefined : typeof value === 'boolean' ? String(value) : `raw ${rawText(value)}`,
    choices: [
      { key: 'true', label: yes },
      { key: 'false', label: no },
      ...(value === undefined || typeof value === 'boolean'
        ? []
        : [{ key: `raw ${rawText(value)}`, label: rawText(value) }]),
    ],
    onChange: (key) => {
      // What came stays what it was when it is chosen again.
      if (key === 'true' || key === 'false') form.commit(path, key === 'true');
    },
  });
}
