/** Whether a route may be taken: what the way in which the result is owned asks for, in sentences. */
import { toPointer } from '@kvasir/model';
import { status, type StatusKind } from '@kvasir/element/display.js';
import type { AllowanceKind, RouteReading } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { RoutesMessages } from './routes.messages.ts';

const kinds: Readonly<Record<AllowanceKind, StatusKind>> = {
  free: 'success',
  notice: 'info',
  consent: 'warning',
  waivers: 'warning',
  agreement: 'info',
  undetermined: 'warning',
};

/** In a few words, beside the name of a route. */
export function permissionWord(form: PlanForm, { allowance: { kind } }: RouteReading): TemplateResult {
  return status({ kind: kinds[kind], label: form.terms.allowances[kind] });
}

export function permission(form: PlanForm, text: RoutesMessages, reading: RouteReading): TemplateResult {
  const { allowance } = reading;
  const isUndetermined = allowance.kind === 'undetermined';
  const lead = (words: string, ...keys: readonly string[]): TemplateResult | typeof nothing =>
    form.host.canEdit ? fieldLink(form, words, keys) : nothing;
  return html`<div class="route-permission" role="group" aria-label=${text.mayBeTaken}>
    <p>
      ${permissionWord(form, reading)}<span class="visually-hidden">.</span>
      ${isUndetermined ? nothing : sentences(form, text, reading).join(' ')}
      ${isUndetermined ? lead(text.settleOwnership, 'ownership', 'kind') : nothing}
    </p>
    <p class="panel-quiet">
      ${isUndetermined ? nothing : sourceOf(text, reading)} ${allowance.isAssumed ? text.assumed : nothing}
      ${allowance.isAssumed ? lead(text.chooseRegime, 'ownership', 'jointRegime') : nothing}
    </p>
  </div>`;
}

function fieldLink(form: PlanForm, words: string, keys: readonly string[]): TemplateResult {
  const pointer = toPointer(form.resultPath(...keys));
  const go = () => form.host.open(form.item?.id ?? '', undefined, pointer);
  return html`<button type="button" class="panel-link" part="link" @click=${go}>${words}</button>`;
}

function sentences(form: PlanForm, text: RoutesMessages, { route, allowance }: RouteReading): string[] {
  const { kind, regime, isCompensated, needsAuthority, waiversMissing } = allowance;
  const days = allowance.days ?? 0;
  const isJoint = regime !== undefined;
  const first: Readonly<Record<AllowanceKind, () => string>> = {
    free: () => (isJoint ? text.eachOwner : text.ownerAlone),
    notice: () => (isJoint ? text.ownersTold(days) : text.holdersTold(days)),
    consent: () => (route === 'open-source' ? text.allAgreeOpen : isJoint ? text.allAgreeExclusive : text.allAgree),
    waivers: () => text.waivers(namesOf(form, waiversMissing)),
    agreement: () => (regime === 'own-agreement' ? text.ownersDecide : text.ownUseDecided),
    undetermined: () => text.undetermined,
  };
  return [
    first[kind](),
    ...(isCompensated ? [text.compensated] : []),
    ...(kind === 'consent' && waiversMissing.length > 0 ? [text.waivers(namesOf(form, waiversMissing))] : []),
    ...(needsAuthority ? [text.authority] : []),
  ];
}

function namesOf(form: PlanForm, ids: readonly string[]): string {
  return form.format.list(ids.map((id) => form.partnerName(id)));
}

function sourceOf(text: RoutesMessages, { allowance: { kind, regime } }: RouteReading): string | typeof nothing {
  if (regime) return `${text.sources[regime]}.`;
  return kind === 'free' ? nothing : `${text.sourceOfGrant}.`;
}
