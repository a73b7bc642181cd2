/** What the rules say of a place, and which of its parts have nobody any more. */
import { button, message } from '@kvasir/element/display.js';
import { findingSentence } from '@kvasir/element/findings.js';
import { bySeverity, fieldsOf, findingsList } from '@kvasir/element/panel.js';
import { readable } from '@kvasir/element/controls.js';
import { fromPointer, type Finding } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { entryPathOf } from '../entries/plan-entries.ts';
import type { PlanForm } from '../plan-form.ts';
import type { FrameMessages } from './frame.messages.ts';
import type { PlaceReading, VacantPart } from './plan-reading.ts';

/** What a route says itself, with the days that follow. */
const toldByRoute: readonly string[] = ['route-without-notice', 'notice-too-short'];

/** What is found in an entry or a route is said in its row; that the result is gone is said at every place. */
function isToldHere(form: PlanForm, { rule, pointer }: Finding): boolean {
  if (rule === 'plan-without-result') return false;
  if (toldByRoute.includes(rule)) return !form.isReadable((fromPointer(pointer) ?? []).slice(0, -1));
  const entry = entryPathOf(pointer);
  return !entry || form.read(entry) === undefined;
}

/** @param toAgreement the way to where one agrees to the plan, where that is here */
export function placeFindings(
  form: PlanForm,
  text: FrameMessages,
  { findings, vacant }: PlaceReading,
  toAgreement: (() => void) | undefined,
): TemplateResult {
  const goTo = (pointer: string): void => form.host.open(form.item?.id ?? '', undefined, pointer);
  return html`${vacant.filter((part) => !isFound(findings, part)).map((part) => vacancy(form, text, part, goTo))}
  ${findingsList(form, {
    findings: bySeverity(findings.filter((finding) => isToldHere(form, finding))),
    subjectOf: (finding) => subject(form, finding),
    goTo: (pointer) => {
      if (pointer !== form.pointer) return goTo(pointer);
      return toAgreement ? toAgreement() : form.host.show('document');
    },
    // It is about the whole plan, which is no field.
    actionOf: ({ pointer }) =>
      pointer === form.pointer ? (toAgreement ? text.toAgreement : text.toDocument) : undefined,
  })}`;
}

/** The rules know of a whole partner who has left: that says more than what is vacant here. */
function isFound(findings: readonly Finding[], { partner }: VacantPart): boolean {
  return findings.some(
    ({ rule, pointer }) => rule === 'role-of-departed-partner' && fromPointer(pointer)?.includes(partner),
  );
}

/** Whom or what a finding is about, where its sentence does not name it. Which step it is about, one sees. */
function subject(form: PlanForm, finding: Finding): string | undefined {
  const keys = fromPointer(finding.pointer) ?? [];
  const partner = keys.find((key, at) => at > 2 && form.partner(key));
  const name =
    partner === undefined ? readable(fieldsOf(form.read(keys.slice(0, 4)))['title']) : form.partnerName(partner);
  return name && findingSentence(finding, form.findingMessages).includes(name) ? undefined : name;
}

function vacancy(
  form: PlanForm,
  text: FrameMessages,
  part: VacantPart,
  goTo: (pointer: string) => void,
): TemplateResult {
  const { format } = form;
  const since = part.since === undefined ? undefined : format.date(part.since);
  return html`<div class="builder-vacant">
    ${message({
      kind: 'warning',
      content: part.isMissing
        ? text.vacantOfMissing(part.partner, part.count)
        : text.vacant(form.partnerName(part.partner), part.count, since),
      action: button({ label: form.words.goToField, size: 'small', onClick: () => goTo(part.pointer) }),
    })}
  </div>`;
}
