import type { TransformedToken } from 'style-dictionary/types';
import { cssText, extensionOf, referredPath, tokenAt, type ColourValue } from './css-text.ts';

/** One line of `tokens.json`. */
export interface TokenEntry {
  /** `--kv-n-1` */
  name: string;
  /** `neutral`; the group `dial` is what a host sets, all else is what it may override. */
  group: string;
  type: string;
  /** The CSS that an element declares; of a dial, its default. */
  value: string;
  /** Of colours: what they come to when no dial is turned. */
  light?: string;
  dark?: string;
  description?: string;
}

/** The colour of a token when no dial is turned, as written in its source. */
function fallback(token: TransformedToken, tokens: readonly TransformedToken[], scheme: 'light' | 'dark'): ColourValue {
  const written: unknown = token.original.$value;
  const { dark } = extensionOf(token.original);
  const source = scheme === 'dark' && dark !== undefined ? dark : written;
  const path = referredPath(source);
  return path ? fallback(tokenAt(path, tokens), tokens, scheme) : (source as ColourValue);
}

/** `#12181c`, and the opacity in two more digits where there is one. */
function hex({ hex: opaque, alpha }: ColourValue): string {
  if (alpha === undefined) return opaque;
  return `${opaque}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

/** All tokens for tools and for the page that draws them. */
export function tokenList(tokens: readonly TransformedToken[]): TokenEntry[] {
  return tokens.map((token) => ({
    name: token.name,
    group: token.path[0] ?? '',
    type: token.$type ?? '',
    value: cssText(token, tokens),
    ...(token.$type === 'color' && {
      light: hex(fallback(token, tokens, 'light')),
      dark: hex(fallback(token, tokens, 'dark')),
    }),
    ...(token.$description && { description: token.$description }),
  }));
}
