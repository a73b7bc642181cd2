import {
  entryIds,
  facts,
  fieldsOf,
  isolated,
  partnerMarks,
  section,
  termsIn,
  titledName,
} from '@kvasir/element/panel.js';
import { accessPurposes, type AccessPurpose } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnershipMessages } from './ownership.messages.ts';
import type { ResultStepForm } from './result-step-form.ts';

const labels = {
  implementation: 'accessForImplementation',
  exploitation: 'accessForExploitation',
} as const satisfies Record<AccessPurpose, keyof OwnershipMessages>;

/** Who else may use the result, and what it needs of others: to be read, as it bears on every route of the plan. */
export function othersSection(form: ResultStepForm): TemplateResult {
  const { text } = form;
  return section(form, {
    name: 'others',
    read: () => {
      const rows = facts(...accessRows(form), [text.backgroundNeeded, backgroundNeeded(form)]);
      return rows && html`${rows} ${form.host.canEdit ? html`<p class="panel-label">${text.othersNote}</p>` : nothing}`;
    },
  });
}

function accessRows(form: ResultStepForm): (readonly [label: string, value: unknown])[] {
  const { text } = form;
  const path = form.path('accessRights');
  if (!form.isReadable(path)) return [[text.accessForExploitation, isolated(form.read(path))]];
  const holders = entryIds(form.read(path));
  return accessPurposes.map((purpose) => {
    const ids = holders.filter((holder) => hasAccess(form.field('accessRights', holder), purpose));
    return [text[labels[purpose]], partnerMarks(form, ids)];
  });
}

function hasAccess(rights: unknown, purpose: AccessPurpose): boolean {
  const right = fieldsOf(rights)[purpose];
  return right !== undefined && right !== null && fieldsOf(right)['terms'] !== 'none';
}

function backgroundNeeded(form: ResultStepForm): unknown {
  const path = form.path('basedOnBackground');
  const value = form.read(path);
  const ids = termsIn(value);
  const names = form.isReadable(path)
    ? ids.length > 0 && html`<bdi>${form.format.list(ids.map((id) => titledName(form, 'background', id)))}</bdi>`
    : isolated(value);
  // A finding on it leads here: it has no field.
  return names ? html`<span id=${form.idOf(path)} tabindex="-1">${names}</span>` : undefined;
}
