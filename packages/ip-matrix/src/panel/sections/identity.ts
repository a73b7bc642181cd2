import { readable } from '@kvasir/element/controls.js';
import {
  checkWhole,
  choiceEntry,
  choicesOf,
  facts,
  flagEntry,
  isolated,
  partnerEntry,
  partnerLine,
  prose,
  proseEntry,
  readableOr,
  section,
  tagsEntry,
  termName,
  termsIn,
  textEntry,
  titledName,
  titledOptions,
} from '@kvasir/element/panel.js';
import { assetTypes, confidentialities, resultStatuses } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelForm } from '../panel-form.ts';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const criteria = ['innovation', 'exploitability', 'impact'] as const;

/** What the item is: number, title, kind, readiness, where it comes from. */
export function identitySection(form: PanelForm): TemplateResult {
  const isResult = form.item?.collection === 'results';
  return section(form, {
    name: 'identity',
    read: () => (isResult ? readResult(form) : readBackground(form)),
    edit: () => (isResult ? editResult(form) : editBackground(form)),
  });
}

function readResult(form: PanelForm): TemplateResult | undefined {
  const { terms, text } = form;
  const { labels } = text;
  const description = prose(form.field('description'));
  const reasons = criteria.map((name) => [labels[name], isolated(form.field('exploitability', name))] as const);
  const rows = facts(
    [labels.assetType, termName(terms.assetTypes, form.field('assetType'))],
    [labels.status, termName(terms.statuses, form.field('status'))],
    [labels.confidentiality, termName(terms.confidentialities, form.field('confidentiality'))],
    [labels.workPackages, names(form, 'workPackages')],
    [labels.deliverables, names(form, 'deliverables')],
    ...(form.isReadable(form.path('exploitability'))
      ? reasons
      : [[labels.exploitability, isolated(form.field('exploitability'))] as const]),
  );
  return description || rows ? html`${description} ${rows}` : undefined;
}

function names(form: PanelForm, collection: 'workPackages' | 'deliverables'): unknown {
  const path = form.path(collection);
  if (!form.isReadable(path)) return isolated(form.read(path));
  const ids = termsIn(form.read(path));
  return ids.length === 0
    ? undefined
    : html`<bdi>${form.format.list(ids.map((id) => titledName(form, collection, id)))}</bdi>`;
}

function editResult(form: PanelForm): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  return html`${titleAndNumber(form)}
    ${proseEntry(form, { path: form.path('description'), label: labels.description, rows: 3 })}
    <div class="panel-columns">
      ${choiceEntry(form, { path: form.path('assetType'), label: labels.assetType, choices: choicesOf(assetTypes, terms.assetTypes) })}
      ${choiceEntry(form, { path: form.path('status'), label: labels.status, choices: choicesOf(resultStatuses, terms.statuses) })}
      ${choiceEntry(form, {
        path: form.path('confidentiality'),
        label: labels.confidentiality,
        choices: choicesOf(confidentialities, terms.confidentialities),
      })}
    </div>
    ${readableOr(form, form.path('trl'), labels.trlNow, () => readinessFields(form))}
    ${collectionTags(form, 'workPackages')} ${collectionTags(form, 'deliverables')}
    ${flagEntry(form, { path: form.path('keyExploitable'), label: labels.keyExploitable })}
    ${
      form.field('keyExploitable') === true || form.field('exploitability') !== undefined
        ? readableOr(form, form.path('exploitability'), labels.exploitability, () =>
            criteria.map((name) => proseEntry(form, { path: form.path('exploitability', name), label: labels[name] })),
          )
        : nothing
    }`;
}

function readinessFields(form: PanelForm): TemplateResult {
  const { text, words } = form;
  const choices = levels.map((level) => ({
    key: String(level),
    label: words.level(level, words.readinessLevels[level - 1] ?? ''),
  }));
  const entry = (key: 'now' | 'target', label: string) =>
    choiceEntry(form, { path: form.path('trl', key), label, choices, check: checkWhole(1, 9), read: Number });
  return html`<div class="panel-columns">
    ${entry('now', text.labels.trlNow)} ${entry('target', text.labels.trlTarget)}
  </div>`;
}

function collectionTags(form: PanelForm, collection: 'workPackages' | 'deliverables'): unknown {
  return tagsEntry(form, {
    path: form.path(collection),
    label: form.text.labels[collection],
    source: titledOptions(form, collection),
    nameOf: (id) => titledName(form, collection, id),
  });
}

function titleAndNumber(form: PanelForm): TemplateResult {
  const { labels } = form.text;
  return html`${form.title.render()} ${textEntry(form, { path: form.path('number'), label: labels.number })}`;
}

function readBackground(form: PanelForm): TemplateResult | undefined {
  const { terms, text } = form;
  const { labels } = text;
  const partner = readable(form.field('partner'));
  const description = prose(form.field('description'));
  const rows = facts(
    [labels.provider, partner && partnerLine(form, partner)],
    [labels.assetType, termName(terms.assetTypes, form.field('assetType'))],
  );
  return description || rows ? html`${description} ${rows}` : undefined;
}

function editBackground(form: PanelForm): TemplateResult {
  const { text, terms } = form;
  const { labels } = text;
  return html`${titleAndNumber(form)}
  ${partnerEntry(form, { path: form.path('partner'), label: labels.provider, requirement: 'required' })}
  ${proseEntry(form, { path: form.path('description'), label: labels.description, rows: 3 })}
  ${choiceEntry(form, { path: form.path('assetType'), label: labels.assetType, choices: choicesOf(assetTypes, terms.assetTypes) })}`;
}
