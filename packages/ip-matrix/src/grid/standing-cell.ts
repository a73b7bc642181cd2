/** What a partner is to an item, drawn in one cell: a shape in the partner's colour, a share, letters of access. */
import type { Format } from '@kvasir/element';
import { accessPurposes, type AccessPurpose, type Standing } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import { shareText, shareValue, slice, type ShareNotation } from './share-text.ts';

export interface StandingWords {
  readonly text: IpMatrixMessages;
  readonly format: Format;
  readonly shares: ShareNotation;
}

const shortOf = (purpose: AccessPurpose, text: IpMatrixMessages): string =>
  purpose === 'implementation' ? text.implementationShort : text.exploitationShort;
const nameOf = (purpose: AccessPurpose, text: IpMatrixMessages): string =>
  purpose === 'implementation' ? text.implementation : text.exploitation;

/** The shape that stands for a role. It has the colour of the nearest partner class, `p1` to `p12`. */
export function standingGlyph({ role, share }: Standing): TemplateResult | typeof nothing {
  if (role === 'none') return nothing;
  const part = role === 'joint' && share !== undefined ? slice(share) : undefined;
  return html`<i class="g ${role}${part === undefined ? '' : ` sliced s${part}`}"></i>`;
}

/** The standing in words, whole: the name of its cell. */
export function standingLabel(standing: Standing, { text, format, shares }: StandingWords): string {
  const { role, share, access } = standing;
  const said = [text.roles[role]];
  if (share !== undefined && (role === 'joint' || role === 'sole')) {
    const isShare = shareValue(share) !== undefined;
    said.push(isShare ? text.share(shareText(share, shares, format)) : text.unreadableShare(share));
  }
  for (const purpose of accessPurposes) {
    const mark = access[purpose];
    if (mark) said.push(text.access(nameOf(purpose, text), mark));
  }
  return said.join(', ');
}

/**
 * What stands in the cell. Letters and words that stand for longer ones are drawn by the style sheet: the cell has the
 * longer ones as its name, which would else have to repeat them (WCAG 2.5.3).
 */
export function standingContent(standing: Standing, words: StandingWords): unknown {
  const { role, share, access } = standing;
  const { text, format, shares } = words;
  const isOwner = role === 'sole' || role === 'joint';
  const letters = accessPurposes.flatMap((purpose) => {
    const mark = access[purpose];
    if (!mark) return [];
    const title = text.access(nameOf(purpose, text), mark);
    return html`<i class="ac ${mark}" data-sign=${shortOf(purpose, text)} title=${title}></i>`;
  });
  if (role === 'none' && letters.length === 0) return nothing;
  return html`${standingGlyph(standing)}${
    isOwner ? ownerWord(share && shareText(share, shares, format), share, text.roleWords[role]) : nothing
  }${letters.length > 0 ? letters : nothing}`;
}

function ownerWord(said: string | undefined, share: string | undefined, word: string): TemplateResult {
  if (said === undefined || share === undefined) return html`<i class="sh" data-sign=${word}></i>`;
  return html`<span class=${shareValue(share) === undefined ? 'sh odd' : 'sh fr'}>${said}</span>`;
}
