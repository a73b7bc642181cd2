/** The rules of this house that no published plugin has. */
import type { ESLint } from 'eslint';
import { oneWayImports } from './one-way-imports.ts';
import { reasonedDisable } from './reasoned-disable.ts';

export const house: ESLint.Plugin = {
  meta: { name: 'kvasir' },
  rules: { 'one-way-imports': oneWayImports, 'reasoned-disable': reasonedDisable },
};
