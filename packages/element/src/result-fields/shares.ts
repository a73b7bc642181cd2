/** The shares of the owners of a result: as a bar, as exact text, as a sum, as fields. */
import type { Id } from '@kvasir/model';
import { equalShares, parseShare, sumOfShares } from '@kvasir/model/shares.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { button } from '../controls/button.ts';
import { rawText } from '../controls/raw-text.ts';
import { status } from '../controls/status.ts';
import type { Path } from '../panel/edits.ts';
import { shareEntry } from '../panel/fields/field-share.ts';
import { partnerLine } from '../panel/reading.ts';
import { readableOr } from '../panel/unreadable.ts';
import type { ResultForm } from './result-form.ts';

function sharePath(form: ResultForm, id: Id): Path {
  return form.path('ownership', 'owners', id, 'share');
}

/** The shares as the document holds them, in the order of the owners; `undefined` where an owner has none. */
export function ownerShares(form: ResultForm, owners: readonly Id[]): unknown[] {
  return owners.map((id) => form.read(sharePath(form, id)));
}

/** The share of one owner; one that is none as it came. */
export function shareText(form: ResultForm, id: Id): unknown {
  const share = form.read(sharePath(form, id));
  if (share === undefined) return nothing;
  const text = html`<bdi class="panel-share">${rawText(share)}</bdi>`;
  return parseShare(share) ? text : html`${status({ kind: 'danger', label: text })}`;
}

/** How the shares divide the whole, in the colours of the partners. Nothing where they cannot be drawn. */
export function shareBar(form: ResultForm, owners: readonly Id[]): TemplateResult | typeof nothing {
  const shares = ownerShares(form, owners).map((share) => parseShare(share)?.valueOf());
  const known = shares.flatMap((share) => share ?? []);
  const total = known.reduce((sum, share) => sum + share, 0);
  if (known.length === 0 || total === 0) return nothing;
  // More than the whole is drawn as the whole; what is missing stays empty.
  const scale = 100 / Math.max(1, total);
  let end = 0;
  const parts = shares.map((share = 0, index) => {
    const start = end;
    end += share * scale;
    const colour = form.partner(owners[index] ?? '')?.mark.colour;
    return svg`<rect class=${colour === undefined ? 'panel-bar-unknown' : `p${String(colour)}`} x=${start} width=${end - start} height="8" />`;
  });
  const { resultWords, format } = form;
  const words = owners.flatMap((id, index) =>
    shares[index] === undefined ? [] : `${form.partnerName(id)} ${rawText(form.read(sharePath(form, id)))}`,
  );
  return html`<svg
    class="panel-bar"
    part="panel-bar"
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    role="img"
    aria-label=${resultWords.shareBar(words, format)}
  >
    ${parts}
  </svg>`;
}

/** What the shares sum to, in words. An owner without a share counts as nothing. */
export function shareSum(form: ResultForm, owners: readonly Id[]): TemplateResult {
  const { resultWords } = form;
  return sumWords(form, ownerShares(form, owners)) ?? html`${resultWords.noShares}`;
}

/** The same for any shares that have to make one whole; nothing where there are none. */
export function sumWords({ resultWords }: ResultForm, shares: readonly unknown[]): TemplateResult | undefined {
  const given = shares.filter((share) => share !== undefined);
  if (given.length === 0) return undefined;
  const sum = sumOfShares(given);
  if (!sum) return status({ kind: 'danger', label: resultWords.cannotAdd });
  if (sum.comparison === 0) return status({ kind: 'success', label: resultWords.exactlyOne });
  const difference = sum.comparison < 0 ? resultWords.missing(sum.difference) : resultWords.tooMuch(sum.difference);
  return status({ kind: 'danger', label: html`<bdi>${sum.total}</bdi>, ${difference}` });
}

/** A field for the share of each owner, what they sum to, and two ways to fill them at once. */
export function shareFields(form: ResultForm, owners: readonly Id[]): TemplateResult {
  const { resultWords, host } = form;
  const setAll = (share: string | undefined) => {
    form.change(...owners.map((id) => [sharePath(form, id), share] as const));
    host.announce(share === undefined ? resultWords.sharesRemoved : resultWords.sharesSplit(share));
  };
  const hasShares = ownerShares(form, owners).some((share) => share !== undefined);
  return html`<div class="panel-amounts" role="group" aria-label=${resultWords.labels.share}>
    ${shareBar(form, owners)}
    ${owners.map((id) =>
      readableOr(form, form.path('ownership', 'owners', id), form.partnerName(id), () =>
        shareEntry(form, { path: sharePath(form, id), label: shareLabel(form, id), notAShare: resultWords.notAShare }),
      ),
    )}
    <p class="panel-sum" aria-live="polite"><span>${resultWords.sum}</span> ${shareSum(form, owners)}</p>
    <div class="panel-acts">
      ${button({ label: resultWords.splitEqually, size: 'small', onClick: () => setAll(equalShares(owners.length)) })}
      ${hasShares ? button({ label: resultWords.removeShares, size: 'small', variant: 'quiet', onClick: () => setAll(undefined) }) : nothing}
      <span class="panel-quiet">${resultWords.shareHint}</span>
    </div>
  </div>`;
}

function shareLabel(form: ResultForm, id: Id): TemplateResult {
  return html`<span class="visually-hidden">${form.resultWords.labels.share}: </span>${partnerLine(form, id)}`;
}
