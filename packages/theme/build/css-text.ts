import type { DesignToken, TransformedToken } from 'style-dictionary/types';

/** What a token says beyond DTCG, under `$extensions["org.kvasir"]`. See the README. */
export interface Extension {
  /** The value in the dark, in the type of `$value`, or a reference. */
  dark?: unknown;
  /** The CSS, where DTCG has no type for it. `$value` is then what it comes to when no dial is turned. */
  css?: string;
  /** The private custom property through which a dial with many readers is read. */
  as?: string;
}

export interface ColourValue {
  colorSpace: string;
  components: number[];
  alpha?: number;
  hex: string;
}
interface Measure {
  value: number;
  unit: string;
}
interface ShadowLayer {
  color: ColourValue;
  offsetX: Measure;
  offsetY: Measure;
  blur: Measure;
  spread: Measure;
}

/** `['neutral', 'n-1']` → `--kv-n-1`: the group is for readers, the key is the name. */
export function customProperty(path: readonly string[]): string {
  return `--kv-${path.at(-1) ?? ''}`;
}

export function extensionOf(token: DesignToken): Extension {
  const extensions = token.$extensions as Record<string, Extension> | undefined;
  return extensions?.['org.kvasir'] ?? {};
}

/** The path in `{neutral.n-1}`, else nothing. */
export function referredPath(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
}

export function tokenAt(path: string, tokens: readonly TransformedToken[]): TransformedToken {
  const found = tokens.find((token) => token.path.join('.') === path);
  if (!found) throw new Error(`There is no token {${path}}.`);
  return found;
}

/** Takes out the spaces and zeros that CSS does not need. Those around + and - in `calc()` it does. */
export function compact(css: string): string {
  return css
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([,*/]) ?/g, '$1')
    .replaceAll(/\( | \)/g, (bracket) => bracket.trim())
    .replaceAll(/\b0(?=\.\d)/g, '')
    .replaceAll(/(\.\d*?)0+(?=\D|$)/g, (_, kept: string) => (kept === '.' ? '' : kept));
}

function colour({ colorSpace, components, alpha, hex }: ColourValue): string {
  if (colorSpace === 'oklch') return `oklch(${components.join(' ')})`;
  if (colorSpace !== 'srgb') throw new Error(`No token is written in ${colorSpace} yet.`);
  if (alpha !== undefined) return `rgb(${components.map((part) => Math.round(part * 255)).join(' ')}/${String(alpha)})`;
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

const inBoth = (light: string, dark: string): string => (light === dark ? light : `light-dark(${light},${dark})`);

const length = ({ value, unit }: Measure): string => (value === 0 ? '0' : `${String(value)}${unit}`);

function shadow(light: ShadowLayer[], dark: ShadowLayer[]): string {
  const layers = light.map((layer, index) => {
    const lengths = [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map(length).join(' ');
    return `${lengths.replace(/ 0$/, '')} ${inBoth(colour(layer.color), colour((dark[index] ?? layer).color))}`;
  });
  return layers.join(',');
}

function plain(type: string | undefined, value: unknown, dark: unknown): string {
  switch (type) {
    case 'color':
      return inBoth(colour(value as ColourValue), colour(dark as ColourValue));
    case 'shadow':
      return shadow(value as ShadowLayer[], dark as ShadowLayer[]);
    case 'dimension':
    case 'duration': {
      const { value: amount, unit } = value as Measure;
      return `${String(amount)}${unit}`;
    }
    case 'cubicBezier':
      return `cubic-bezier(${(value as number[]).join(',')})`;
    case 'number':
    case 'fontWeight':
      return String(value as number);
    default:
      throw new Error(`No token is of type ${type ?? 'nothing'} yet.`);
  }
}

/** How another token reads the one at a path: a dial with its default, all else by name. */
function reference(path: string, tokens: readonly TransformedToken[]): string {
  const token = tokenAt(path, tokens);
  const { as } = extensionOf(token);
  if (as) return `var(${as})`;
  return token.path[0] === 'dial' ? dialWithDefault(token, tokens) : `var(${token.name})`;
}

/** `var(--kv-accent,#0d5c7d)`. */
export function dialWithDefault(token: TransformedToken, tokens: readonly TransformedToken[]): string {
  return `var(${token.name},${cssText(token, tokens)})`;
}

/** The value of a token as CSS, as short as it can be. */
export function cssText(token: TransformedToken, tokens: readonly TransformedToken[]): string {
  const { css, dark } = extensionOf(token.original);
  if (css) return compact(css);
  const light = referredPath(token.original.$value);
  const inTheDark = referredPath(dark);
  if (light && inTheDark) return inBoth(reference(light, tokens), reference(inTheDark, tokens));
  if (light) return reference(light, tokens);
  return compact(plain(token.$type, token.$value, dark ?? token.$value));
}
