import { icon, iconBan, iconInfo, iconWarning, type IconNode } from '@kvasir/element';
import { accessTerms, defaultTerms, type AccessMark, type AccessPurpose, type AccessTerms } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccessMessages } from './access.messages.ts';
import type { PurposeAccess } from './access-rows.ts';

const drawings: Readonly<Record<Exclude<AccessMark, 'default'>, IconNode>> = {
  special: iconInfo,
  limited: iconWarning,
  refused: iconBan,
};

export function isTerms(terms: string): terms is AccessTerms {
  return (accessTerms as readonly string[]).includes(terms);
}

/** The words for terms; those that the vocabulary does not know are shown as they came. */
export function termsWords(terms: string, text: AccessMessages): string {
  return isTerms(terms) ? text.terms[terms] : terms;
}

/**
 * The terms on which a partner has access for one purpose. The default is quiet; what deviates from it is a boxed word
 * with its icon, a limit is struck and says its reason.
 */
export function accessTermsShown(
  access: PurposeAccess | undefined,
  purpose: AccessPurpose,
  text: AccessMessages,
): TemplateResult {
  if (!access) {
    return html`<span class="views-quiet"
      ><span aria-hidden="true">–</span><span class="visually-hidden">${text.notStated}</span></span
    >`;
  }
  const { mark, terms, conditions, limitation } = access;
  const words = html`<bdi>${termsWords(terms, text)}</bdi>`;
  if (mark === 'default') return html`<span class="views-quiet">${text.defaultTerms(termsWords(terms, text))}</span>`;
  const isLimited = mark === 'limited';
  const ownTerms = terms === defaultTerms[purpose] ? text.withConditions(termsWords(terms, text)) : words;
  return html`<div class="access-deviation">
    ${isLimited ? html`<s class="access-struck">${words}</s>` : nothing}
    <span class="access-box access-box-${mark}">${icon(drawings[mark])}${isLimited ? text.limited : ownTerms}</span>
    ${limitation && isLimited ? html`<p class="access-reason views-text"><bdi>${limitation}</bdi></p>` : nothing}
    ${conditions ? html`<p class="access-reason views-text"><bdi>${conditions}</bdi></p>` : nothing}
  </div>`;
}
