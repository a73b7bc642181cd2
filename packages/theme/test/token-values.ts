import type { TransformedToken } from 'style-dictionary/types';
import { cssText, dialWithDefault, extensionOf } from '../build/css-text.ts';
import { readTokens } from '../build/dictionary.ts';

export const tokens = await readTokens();

/** Every custom property that an element declares, with its CSS. */
export const declared: ReadonlyMap<string, string> = new Map(
  tokens.base.flatMap((token: TransformedToken): [string, string][] => {
    if (token.path[0] !== 'dial') return [[token.name, cssText(token, tokens.base)]];
    const { as } = extensionOf(token);
    return as ? [[as, dialWithDefault(token, tokens.base)]] : [];
  }),
);
