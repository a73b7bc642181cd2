import { readable } from '@kvasir/element/controls.js';
import { status, type StatusKind } from '@kvasir/element/display.js';
import {
  checkAddress,
  choiceEntry,
  choicesOf,
  dateEntry,
  dateWords,
  facts,
  isolated,
  radioEntry,
  readableOr,
  section,
  termName,
  textEntry,
} from '@kvasir/element/panel.js';
import { isHttpUrl, jointAgreementStatuses, jointRegimes, type JointRegime } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { PanelForm } from '../panel-form.ts';

/** What joint owners may do without each other, and how far their agreement has come. */
export function regimeSection(form: PanelForm): TemplateResult {
  const { text } = form;
  const path = form.path('ownership', 'agreement');
  return section(form, {
    name: 'regime',
    read: () => readRegime(form),
    edit: () =>
      html`${radioEntry(form, {
        path: form.path('ownership', 'jointRegime'),
        label: text.labels.regime,
        choices: choicesOf(jointRegimes, form.terms.regimes, text.regimeHints),
      })}
      ${readableOr(form, path, text.labels.agreementStatus, () => editAgreement(form))}`,
  });
}

function readRegime(form: PanelForm): TemplateResult | undefined {
  const { text, terms } = form;
  const regime = readable(form.field('ownership', 'jointRegime'));
  const hint = jointRegimes.find((known): known is JointRegime => known === regime);
  const name = termName(terms.regimes, regime);
  const agreement = facts([text.labels.agreementStatus, agreementWords(form)]);
  if (!name && !agreement) return undefined;
  return html`${name && html`<p class="panel-lead"><bdi>${name}</bdi></p>`}
  ${hint && html`<p class="panel-quiet">${text.regimeHints[hint]}</p>`} ${agreement}`;
}

const kinds: Readonly<Record<string, StatusKind>> = { signed: 'success', draft: 'warning' };

function agreementWords(form: PanelForm): TemplateResult | undefined {
  const { text } = form;
  const agreement = form.field('ownership', 'agreement');
  if (agreement !== undefined && !form.isReadable(form.path('ownership', 'agreement'))) return isolated(agreement);
  const state = readable(form.field('ownership', 'agreement', 'status'));
  const word = termName(text.agreementStatuses, state);
  const date = dateWords(form, form.field('ownership', 'agreement', 'date'));
  const url = readable(form.field('ownership', 'agreement', 'url'));
  const words = word && date ? text.agreementDated(word, date) : (word ?? date);
  if (!words && !url) return undefined;
  const link =
    url && (isHttpUrl(url) ? html`<a href=${url} rel="noreferrer">${text.openAgreement}</a>` : isolated(url));
  return html`${words && status({ kind: kinds[state ?? ''] ?? 'neutral', label: html`<bdi>${words}</bdi>` })} ${link}`;
}

function editAgreement(form: PanelForm): TemplateResult {
  const { labels, agreementStatuses } = form.text;
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
