/**
 * Writes the tokens for one reader. `node build/tokens.ts elements` makes the styles in the source, which are committed
 * (a test says when they are stale); `node build/tokens.ts pages` adds the files for pages and tools to `dist`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readTokens } from './dictionary.ts';
import { elementStyles, pageStyles } from './style-sheets.ts';
import { tokenList } from './token-list.ts';

const tokens = await readTokens();
if (process.argv[2] === 'elements') {
  mkdirSync('src/generated', { recursive: true });
  writeFileSync('src/generated/tokens.styles.ts', elementStyles(tokens));
} else {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/tokens.css', pageStyles(tokens));
  writeFileSync('dist/tokens.json', `${JSON.stringify(tokenList(tokens.base), undefined, 2)}\n`);
}
