import { isHttpUrl, jointAgreementStatuses, jointRegimes, type JointRegime } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { readable } from '../../controls/raw-text.ts';
import { status, type StatusKind } from '../../controls/status.ts';
import { checkAddress } from '../../panel/checks.ts';
import { choiceEntry, choicesOf, radioEntry } from '../../panel/fields/field-choice.ts';
import { dateEntry, textEntry } from '../../panel/fields/field-text.ts';
import { dateWords, facts, isolated, termName } from '../../panel/reading.ts';
import { section } from '../../panel/section.ts';
import { readableOr } from '../../panel/unreadable.ts';
import type { ResultForm } from '../result-form.ts';

/** What joint owners may do without each other, and how far their agreement has come. */
export function regimeSection(form: ResultForm): TemplateResult {
  const { resultWords } = form;
  const path = form.path('ownership', 'agreement');
  return section(form, {
    name: 'regime',
    read: () => readRegime(form),
    edit: () =>
      html`${radioEntry(form, {
        path: form.path('ownership', 'jointRegime'),
        label: resultWords.labels.regime,
        choices: choicesOf(jointRegimes, form.resultTerms.regimes, resultWords.regimeHints),
      })}
      ${readableOr(form, path, resultWords.labels.agreementStatus, () => editAgreement(form))}`,
  });
}

function readRegime(form: ResultForm): TemplateResult | undefined {
  const { resultWords, resultTerms } = form;
  const regime = readable(form.field('ownership', 'jointRegime'));
  const hint = jointRegimes.find((known): known is JointRegime => known === regime);
  const name = termName(resultTerms.regimes, regime);
  const agreement = facts([resultWords.labels.agreementStatus, agreementWords(form)]);
  if (!name && !agreement) return undefined;
  return html`${name && html`<p class="panel-lead"><bdi>${name}</bdi></p>`}
  ${hint && html`<p class="panel-quiet">${resultWords.regimeHints[hint]}</p>`} ${agreement}`;
}

const kinds: Readonly<Record<string, StatusKind>> = { signed: 'success', draft: 'warning' };

function agreementWords(form: ResultForm): TemplateResult | undefined {
  const { resultWords } = form;
  const agreement = form.field('ownership', 'agreement');
  if (agreement !== undefined && !form.isReadable(form.path('ownership', 'agreement'))) return isolated(agreement);
  const state = readable(form.field('ownership', 'agreement', 'status'));
  const word = termName(resultWords.agreementStatuses, state);
  const date = dateWords(form, form.field('ownership', 'agreement', 'date'));
  const url = readable(form.field('ownership', 'agreement', 'url'));
  const words = word && date ? resultWords.agreementDated(word, date) : (word ?? date);
  if (!words && !url) return undefined;
  const link =
    url && (isHttpUrl(url) ? html`<a href=${url} rel="noreferrer">${resultWords.openAgreement}</a>` : isolated(url));
  return html`${words && status({ kind: kinds[state ?? ''] ?? 'neutral', label: html`<bdi>${words}</bdi>` })} ${link}`;
}

function editAgreement(form: ResultForm): TemplateResult {
  const { labels, agreementStatuses } = form.resultWords;
  const path = (key: string) => form.path('ownership', 'agreement', key);
  return html`<div class="panel-columns">
      ${choiceEntry(form, {
        path: path('status'),
        label: labels.agreementStatus,
        choices: choicesOf(jointAgreementStatuses, agreementStatuses),
      })}
      ${dateEntry(form, { path: path('date'), label: labels.agreementDate })}
    </div>
    ${textEntry(form, { path: path('url'), label: labels.agreementUrl, kind: 'url', check: checkAddress })}`;
}
