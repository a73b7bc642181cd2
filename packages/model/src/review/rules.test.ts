import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from './rules.ts';

test('every rule stands in a file of its own name, and every file in the registry', () => {
  const files = readdirSync(new URL('rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(rules.map(({ id }) => id).sort(), files.filter((file) => !file.endsWith('.test')).sort());
});

test('the paragraphs are written as the Code writes them', () => {
  for (const rule of rules) {
    if ('paragraph' in rule) assert.match(rule.paragraph ?? '', /^[23]\.[1-4]\.[1-3]\([a-j]\)$/);
  }
});
