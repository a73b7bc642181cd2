/** What a partner is to an item, for where there is no grid: in the key, on a card, in an editor. */
import type { Standing, StandingRole } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { standingLook, type AccessSign, type StandingWords } from './standing-cell.ts';

/** The shape that stands for a role. It has the colour of the nearest partner class, `p1` to `p12`. */
export function standingGlyph(role: StandingRole): TemplateResult | typeof nothing {
  return role === 'none' ? nothing : html`<i class="g ${role}"></i>`;
}

export function accessSign({ mark, sign, title }: AccessSign): TemplateResult {
  return html`<i class="ac ${mark}" data-sign=${sign} title=${title}></i>`;
}

export function standingContent(standing: Standing, words: StandingWords): TemplateResult {
  const { classes, word, share, access } = standingLook(standing, words);
  return html`<span class=${classes} data-word=${word ?? nothing}>${share}${access.map(accessSign)}</span>`;
}
