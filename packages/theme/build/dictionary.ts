import StyleDictionary from 'style-dictionary';
import type { Config, TransformedToken } from 'style-dictionary/types';
import { customProperty } from './css-text.ts';

/** In the order in which a reader meets them. */
const groups = [
  'dials',
  'neutrals',
  'roles',
  'accent',
  'status',
  'type',
  'space',
  'size',
  'shape',
  'depth',
  'focus',
  'motion',
  'partners',
].map((file) => `tokens/${file}.json`);

/** A situation in which some tokens have another value. */
export interface Mode {
  /** The file under `tokens/modes`. */
  name: string;
  /** An attribute of the element, written `density="compact"`. */
  attribute?: string;
  media?: string;
  /** Declarations that no token stands for. */
  also?: string[];
}

/** The later wins over the earlier: paper has one density. */
const modes: Mode[] = [
  { name: 'compact', attribute: 'density="compact"' },
  { name: 'reduced-motion', media: '(prefers-reduced-motion:reduce)' },
  { name: 'more-contrast', media: '(prefers-contrast:more)' },
  { name: 'forced-colours', media: '(forced-colors:active)' },
  { name: 'print', media: 'print', also: ['color-scheme:light'] },
];

export interface Tokens {
  base: TransformedToken[];
  modes: { mode: Mode; tokens: TransformedToken[] }[];
}

const silent = { verbosity: 'silent' } as const;

async function read(config: Config): Promise<TransformedToken[]> {
  const dictionary = new StyleDictionary({ log: silent, platforms: { css: {} }, ...config });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  // Not as a transform: Style Dictionary leaves those out where a reference leads to another dictionary.
  return allTokens.map((token) => ({ ...token, name: customProperty(token.path) }));
}

/** All tokens, references resolved; `original` holds them as written. Run in the folder of the package. */
export async function readTokens(): Promise<Tokens> {
  const base = await read({ source: groups });
  const inModes = modes.map(async (mode) => {
    // What a mode changes stands at the same path as in the base, as design tools expect. It is read alone: read
    // together, Style Dictionary would mix the extensions of both. Its references are names in the base.
    const source = [`tokens/modes/${mode.name}.json`];
    return { mode, tokens: await read({ source, log: { ...silent, errors: { brokenReferences: 'console' } } }) };
  });
  return { base, modes: await Promise.all(inModes) };
}
