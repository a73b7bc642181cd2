import type { TransformedToken } from 'style-dictionary/types';
import { cssText, dialWithDefault, extensionOf } from './css-text.ts';
import type { Mode, Tokens } from './dictionary.ts';

interface Target {
  /** The rule of an element or a page, in a mode that an attribute switches on or without one. */
  selector: (attribute?: string) => string;
  /** What the size in becomes: the first for all, the second where a mode changes it. */
  size: (css: string) => { base: string[]; mode: string[] };
}

/**
 * The size is set as `font-size`, and `--kv-size` taken from it. The other way round, `font-size: var(--kv-size)` and
 * an em in `--kv-size` wait for each other: a cycle, and both fall back (CSS Properties and Values API, "Dependency
 * Cycles via Relative Units").
 */
const element: Target = {
  // Zero for the attribute: a media query that comes later wins over a density.
  selector: (attribute) => (attribute ? `:host(:where([${attribute}]))` : ':host'),
  size: (css) => ({ base: [`font-size:${css}`, '--kv-size:1em'], mode: [`font-size:${css}`] }),
};

/** The page has a size of its own, and keeps it. */
const page: Target = {
  selector: (attribute) => (attribute ? `.kv-tokens:where([data-${attribute}])` : '.kv-tokens'),
  size: () => ({ base: ['--kv-size:1em'], mode: [] }),
};

function baseDeclarations(target: Target, tokens: readonly TransformedToken[]): string[] {
  return tokens.flatMap((token) => {
    if (token.path[0] === 'dial') {
      const { as } = extensionOf(token);
      return as ? [`${as}:${dialWithDefault(token, tokens)}`] : [];
    }
    const css = cssText(token, tokens);
    return token.name === '--kv-size' ? target.size(css).base : [`${token.name}:${css}`];
  });
}

function modeRule(target: Target, mode: Mode, changed: readonly TransformedToken[], base: TransformedToken[]): string {
  const declarations = changed.flatMap((token) => {
    const css = cssText(token, base);
    return token.name === '--kv-size' ? target.size(css).mode : [`${token.name}:${css}`];
  });
  const rule = `${target.selector(mode.attribute)}{${[...(mode.also ?? []), ...declarations].join(';')}}`;
  return mode.media ? `@media ${mode.media}{${rule}}` : rule;
}

function rules(target: Target, { base, modes }: Tokens): string[] {
  return [
    `${target.selector()}{${baseDeclarations(target, base).join(';')}}`,
    ...modes.map(({ mode, tokens }) => modeRule(target, mode, tokens, base)),
  ];
}

/** The module with the styles of every element. */
export function elementStyles(tokens: Tokens): string {
  return `// Made from tokens/*.json by \`npm run tokens\`. Edit those.
import { css } from 'lit';

/** Every token, declared on the host. The four dials are read here and declared nowhere. */
// prettier-ignore
export const tokens = css\`${rules(element, tokens).join('')}\`;
`;
}

/** The same tokens for the content of a page, on \`.kv-tokens\`. */
export function pageStyles(tokens: Tokens): string {
  const registered = '@property --kv-size{syntax:"<length>";inherits:true;initial-value:15px}';
  return `${[registered, ...rules(page, tokens)].join('\n')}\n`;
}
