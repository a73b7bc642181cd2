import { deepStrictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Format } from '@kvasir/element';
import { typedDay } from './typed-day.ts';

function readIn(text: string, languages: readonly string[]): (string | undefined)[] {
  return languages.map((language) => typedDay(text, Format.for(language)));
}

describe('a typed day', () => {
  it('that could be two is read in the order of the language, if it has one', () => {
    deepStrictEqual(readIn('03/04/2025', ['de', 'fr', 'en-GB', 'en-US']), [
      ...['2025-04-03', '2025-04-03', '2025-04-03', '2025-03-04'],
    ]);
    deepStrictEqual(readIn('03/04/2025', ['en', 'ja']), [undefined, undefined]);
  });

  it('that can be one only is read in every language', () => {
    const languages = ['de', 'fr', 'en', 'en-US', 'ja'];
    for (const text of ['30/06/2025', '30.6.2025', '30-06-2025', '2025-06-30']) {
      deepStrictEqual(new Set(readIn(text, languages)), new Set(['2025-06-30']), text);
    }
    deepStrictEqual(
      readIn('30/30/2025', languages),
      Array.from(languages, () => undefined),
    );
  });
});
