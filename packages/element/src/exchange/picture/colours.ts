/** The colours of pictures: those of paper, always light. */
export const colours = {
  text: '#16222a',
  quiet: '#51606a',
  line: '#c3ccd2',
  faint: '#e6ebee',
  after: '#f2f5f7',
  accent: '#0d5c7d',
  late: '#b3322b',
  risk: '#9a6200',
  paper: '#fff',
} as const;

/** What a bar is drawn with whose partner nobody knows. */
const nobody = '#6b7780';

/**
 * The colour of a partner, as the host has it: the light one of `light-dark(#3854a9, #7294ef)`. What is written in any
 * other way would not be understood by programs that show pictures.
 */
export function partnerColour(element: Element, place: number | undefined): string {
  if (place === undefined) return nobody;
  const said = getComputedStyle(element).getPropertyValue(`--kv-p${((Math.trunc(place) - 1 + 120) % 12) + 1}`);
  return /^\s*(?:light-dark\(\s*)?(#[0-9a-f]{6})\b/i.exec(said)?.[1] ?? nobody;
}

/** Black or white, whichever can be read on a colour (WCAG 2.2, relative luminance). */
export function inkOn(colour: string): '#000' | '#fff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff';
}

/** The same colour as paler ink: for what is still to be done. */
export function paler(colour: string): string {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * 0.62)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
