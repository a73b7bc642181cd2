import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currentName } from './partner-name.ts';
import type { Partner } from './schema/partner.ts';

const partner: Partner = {
  name: 'Universität Nordsee',
  names: {
    a: { text: 'Universität Nordsee', lang: 'de', kinds: { ror_display: true, label: true } },
    b: { text: 'Northlake University', lang: 'en', kinds: { label: true } },
    c: { text: 'Uni Northlake', lang: 'en', kinds: { alias: true } },
    d: { text: 'NLU', kinds: { acronym: true } },
    e: { text: 'Universidade do Lago Norte', lang: 'pt-BR', kinds: { label: true } },
    f: { text: 'Universidade do Lago do Norte', lang: 'pt', kinds: { label: true } },
    g: { text: 'Université du Lac Nord', lang: 'fr' },
    h: { text: 'Старо име', lang: 'bg', kinds: { alias: true } },
  },
};

test('the name is the label in the reader’s language', () => {
  assert.deepEqual(currentName(partner, 'en'), { text: 'Northlake University', lang: 'en' });
  assert.deepEqual(currentName(partner, 'fr'), { text: 'Université du Lac Nord', lang: 'fr' });
});

test('the exact language tag comes before the primary language', () => {
  assert.deepEqual(currentName(partner, 'pt-br'), { text: 'Universidade do Lago Norte', lang: 'pt-BR' });
  assert.deepEqual(currentName(partner, 'pt'), { text: 'Universidade do Lago do Norte', lang: 'pt' });
  assert.deepEqual(currentName(partner, 'en-GB'), { text: 'Northlake University', lang: 'en' });
});

test('a reader of another language gets the display name with its language', () => {
  assert.deepEqual(currentName(partner, 'ja'), { text: 'Universität Nordsee', lang: 'de' });
});

test('an alias or an acronym never stands for the organisation', () => {
  assert.deepEqual(currentName(partner, 'bg'), { text: 'Universität Nordsee', lang: 'de' });
});

test('a partner with nothing but a name shows it without a language', () => {
  assert.deepEqual(currentName({ name: 'Brenner Composites GmbH' }, 'de'), { text: 'Brenner Composites GmbH' });
});

test('the order of the names does not matter', () => {
  const reversed = { ...partner, names: Object.fromEntries(Object.entries(partner.names ?? {}).reverse()) };
  for (const language of ['de', 'en', 'pt', 'fr', 'ja']) {
    assert.deepEqual(currentName(reversed, language), currentName(partner, language));
  }
});

test('a name comes out whatever the fields hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (name, names, language) => {
      assert.equal(typeof currentName({ name, names } as unknown as Partner, language).text, 'string');
    }),
  );
});

test('a display name that somebody typed in wins over the labels of a registry', () => {
  const edited: Partner = { ...partner, name: 'Nordsee', provenance: { '/name': { source: 'edited' } } };
  assert.deepEqual(currentName(edited, 'en'), { text: 'Nordsee' });
});
