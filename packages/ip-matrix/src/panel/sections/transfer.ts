import {
  facts,
  flagEntry,
  isolated,
  partnerMarks,
  partnersEntry,
  type Path,
  proseEntry,
  readableOr,
  section,
  termsIn,
  wholeEntry,
} from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelForm } from '../panel-form.ts';

/** How the result may be transferred, and licensed to others (Annex 5 of the grant agreement; DESCA 8.3 and 8.4). */
export function transferSection(form: PanelForm): TemplateResult {
  const name = form.text.sections.transfer;
  const path = form.path('transfer');
  return section(form, {
    name: 'transfer',
    read: () => readableOr(form, path, name, () => readTransfer(form)),
    edit: () => readableOr(form, path, name, () => editTransfer(form)),
  });
}

function readTransfer(form: PanelForm): TemplateResult | undefined {
  const { text, format } = form;
  const { labels } = text;
  const at = (key: string) => form.field('transfer', key);
  const days = at('noticeDays');
  return facts(
    [labels.noticeDays, typeof days === 'number' ? text.noticeDays(days, format) : isolated(days)],
    [labels.thirdParties, isolated(at('thirdParties'))],
    [labels.exclusive, at('exclusive') === true ? text.exclusiveRead : undefined],
    [labels.licensee, isolated(at('licensee'))],
    [
      labels.waivers,
      form.isReadable(form.path('transfer', 'waivers'))
        ? partnerMarks(form, termsIn(at('waivers')))
        : isolated(at('waivers')),
    ],
    [labels.objection, at('objection') === true ? text.objectionRead : undefined],
    [labels.transferConditions, isolated(at('conditions'))],
  );
}

function editTransfer(form: PanelForm): TemplateResult {
  const { text } = form;
  const { labels } = text;
  const at = (key: string): Path => form.path('transfer', key);
  const isExclusive = ['exclusive', 'licensee', 'waivers'].some((key) => form.read(at(key)) !== undefined);
  return html`${wholeEntry(form, { path: at('noticeDays'), label: labels.noticeDays, hint: text.noticeHint, least: 0, most: 365 })}
  ${proseEntry(form, { path: at('thirdParties'), label: labels.thirdParties })}
  ${flagEntry(form, { path: at('exclusive'), label: labels.exclusive })}
  ${
    isExclusive
      ? html`${proseEntry(form, { path: at('licensee'), label: labels.licensee, rows: 1 })}
        ${partnersEntry(form, { path: at('waivers'), label: labels.waivers })}`
      : nothing
  }
  ${flagEntry(form, { path: at('objection'), label: labels.objection, hint: text.objectionRead })}
  ${proseEntry(form, { path: at('conditions'), label: labels.transferConditions })}`;
}
