import { partnerMark, rawText } from '@kvasir/element/controls.js';
import { partnerMark as markOf, type Partner } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { entriesOf } from '../entries.ts';
import { addressEntry } from '../field-address.ts';
import { termsEntry } from '../field-set.ts';
import { textEntry } from '../field-text.ts';
import { unreadable } from '../field-unreadable.ts';
import { wordEntry } from '../field-vocabulary.ts';
import { columns, fold, group } from '../group.ts';
import { fieldsOf, isContainer } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';
import { repeated } from '../repeated.ts';
import { colourEntry } from './colour.ts';

/** What else belongs to the organisation on the web, and how it is drawn. */
export function moreGroup(form: PartnerForm): TemplateResult {
  return group(form, 'more', html`${web(form)} ${mark(form)}`);
}

function web(form: PartnerForm): TemplateResult {
  const { text } = form;
  const domains = Object.keys(fieldsOf(form.read(['domains']))).length;
  const logo = form.read(['logo']) === undefined ? 0 : 1;
  return fold(form, {
    name: 'web',
    label: text.web,
    count: logo + domains + entriesOf(form, 'links').length,
    places: [['logo'], ['domains'], ['links']],
    content: () =>
      html`${addressEntry(form, { path: ['logo'], label: text.labels.logo })}
      ${termsEntry(form, {
        path: ['domains'],
        label: text.labels.domains,
        hint: text.domainsHint,
        nameOf: (domain) => domain,
        read: (domain) => domain.trim().toLowerCase(),
      })}
      ${links(form)}`,
  });
}

function links(form: PartnerForm): TemplateResult {
  const { labels, linkKind } = form.text;
  const usual = Object.entries(linkKind).map(([key, label]) => ({ key, label }));
  return repeated(form, {
    collection: 'links',
    title: ({ url }) => rawText(url),
    detail: ({ kind }) => usual.find(({ key }) => key === kind)?.label ?? rawText(kind),
    first: 'url',
    fields: (path) =>
      columns(
        addressEntry(form, { path: [...path, 'url'], label: labels.linkUrl, requirement: 'required' }),
        wordEntry(form, { path: [...path, 'kind'], label: labels.linkKind, requirement: 'required' }, usual),
      ),
  });
}

function mark(form: PartnerForm): TemplateResult {
  const { text } = form;
  const path = ['mark'];
  const value = form.read(path);
  return fold(form, {
    name: 'mark',
    label: text.markHeading,
    count: Object.keys(fieldsOf(value)).length,
    places: [path],
    content: () => {
      if (!isContainer(value)) return unreadable(form, { path, label: text.markHeading });
      const drawn = markOf((form.value ?? { name: '' }) as Partner);
      return html`<div class="with-mark">
          ${textEntry(form, {
            path: ['mark', 'letters'],
            label: text.labels.markLetters,
            hint: text.marksLettersHint,
            kind: 'code',
          })}
          ${partnerMark({ ...drawn, size: 'medium' })}
        </div>
        ${colourEntry(form, { path: ['mark', 'colour'], label: text.labels.markColour }, drawn.letters)}`;
    },
  });
}
