import { html, nothing, type TemplateResult } from 'lit';

export interface PartnerMarkOptions {
  /** Two or three letters. */
  letters: string;
  /** The partner's place in the palette, 1 to 12. From the thirteenth partner on colours repeat. */
  colour: number;
  /** The full name, as accessible name and tooltip. Leave it out where the name stands beside the mark. */
  name?: string | undefined;
  /** `small` stands in rows and text (33 × 19 px), `medium` on cards (44 px), `large` on a profile page (64 px). */
  size?: 'small' | 'medium' | 'large' | undefined;
  /** A partner that left: outline, struck through. */
  withdrawn?: boolean | undefined;
}

/** The palette has twelve places; a partner counted on past the end starts again at its beginning. */
const paletteSize = 12;

function paletteClass(colour: number): string {
  const place = Number.isFinite(colour) ? Math.trunc(colour) - 1 : 0;
  return `p${(((place % paletteSize) + paletteSize) % paletteSize) + 1}`;
}

/** The classes of a mark, for what draws it without a template. */
export function partnerMarkClass({
  colour,
  size = 'small',
  withdrawn = false,
}: Pick<PartnerMarkOptions, 'colour' | 'size' | 'withdrawn'>): string {
  return `mark mark-${size} ${withdrawn ? 'mark-withdrawn' : paletteClass(colour)}`;
}

/** A partner's stable colour and letters, always both. */
export function partnerMark({ letters, colour, name, size, withdrawn }: PartnerMarkOptions): TemplateResult {
  return html`<span
    class=${partnerMarkClass({ colour, size, withdrawn })}
    part="mark"
    role=${name ? 'img' : nothing}
    aria-label=${name ?? nothing}
    aria-hidden=${name ? nothing : 'true'}
    title=${name ?? nothing}
    >${letters}</span
  >`;
}
