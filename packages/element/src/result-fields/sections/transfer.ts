import { html, nothing, type TemplateResult } from 'lit';
import { type Path, termsIn } from '../../panel/edits.ts';
import { flagEntry } from '../../panel/fields/field-choice.ts';
import { wholeEntry } from '../../panel/fields/field-number.ts';
import { partnersEntry } from '../../panel/fields/field-tags.ts';
import { proseEntry } from '../../panel/fields/field-text.ts';
import { facts, isolated, partnerMarks } from '../../panel/reading.ts';
import { section } from '../../panel/section.ts';
import { readableOr } from '../../panel/unreadable.ts';
import type { ResultForm } from '../result-form.ts';

/** How the result may be transferred, and licensed to others (Annex 5 of the grant agreement; DESCA 8.3 and 8.4). */
export function transferSection(form: ResultForm): TemplateResult {
  const name = form.resultWords.sections.transfer;
  const path = form.path('transfer');
  return section(form, {
    name: 'transfer',
    read: () => readableOr(form, path, name, () => readTransfer(form)),
    edit: () => readableOr(form, path, name, () => editTransfer(form)),
  });
}

function readTransfer(form: ResultForm): TemplateResult | undefined {
  const { resultWords, format } = form;
  const { labels } = resultWords;
  const at = (key: string) => form.field('transfer', key);
  const days = at('noticeDays');
  return facts(
    [labels.noticeDays, typeof days === 'number' ? resultWords.noticeDays(days, format) : isolated(days)],
    [labels.thirdParties, isolated(at('thirdParties'))],
    [labels.exclusive, at('exclusive') === true ? resultWords.exclusiveRead : undefined],
    [labels.licensee, isolated(at('licensee'))],
    [
      labels.waivers,
      form.isReadable(form.path('transfer', 'waivers'))
        ? partnerMarks(form, termsIn(at('waivers')))
        : isolated(at('waivers')),
    ],
    [labels.objection, at('objection') === true ? resultWords.objectionRead : undefined],
    [labels.transferConditions, isolated(at('conditions'))],
  );
}

function editTransfer(form: ResultForm): TemplateResult {
  const { resultWords } = form;
  const { labels } = resultWords;
  const at = (key: string): Path => form.path('transfer', key);
  const isExclusive = ['exclusive', 'licensee', 'waivers'].some((key) => form.read(at(key)) !== undefined);
  return html`${wholeEntry(form, { path: at('noticeDays'), label: labels.noticeDays, hint: resultWords.noticeHint, least: 0, most: 365 })}
  ${proseEntry(form, { path: at('thirdParties'), label: labels.thirdParties })}
  ${flagEntry(form, { path: at('exclusive'), label: labels.exclusive })}
  ${
    isExclusive
      ? html`${proseEntry(form, { path: at('licensee'), label: labels.licensee, rows: 1 })}
        ${partnersEntry(form, { path: at('waivers'), label: labels.waivers })}`
      : nothing
  }
  ${flagEntry(form, { path: at('objection'), label: labels.objection, hint: resultWords.objectionRead })}
  ${proseEntry(form, { path: at('conditions'), label: labels.transferConditions })}`;
}
