import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Contact, Partner } from '@kvasir/model';
import fc from 'fast-check';
import { escapeText, fold } from './content-line.ts';
import { toVCard } from './to-vcard.ts';

const ada: Contact = {
  name: 'Ada Holm',
  role: 'Head of Technology Transfer; Valorisation',
  function: 'ktt-officer',
  orcid: 'https://orcid.org/0000-0002-1825-0097',
  email: 'ada@northlake.example',
  phone: '+45 12 34 56 78',
  languages: { da: true, en: true },
  availability: 'Mondays, 9–12',
  lastVerified: '2026-11-02',
  visibility: 'public',
};
const partner: Partner = {
  name: 'Northlake University, Aalund',
  identifiers: { pic: '999000001' },
  website: 'https://northlake.example',
  contacts: {
    'ada-holm': ada,
    secret: { name: 'Secret Person', visibility: 'partners' },
    unmarked: { name: 'Nobody' },
  },
};

/** Reverses folding, as RFC 6350, 3.2 says a reader must. */
function unfold(text: string): string[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  assert.equal(lines.pop(), '', 'the last line ends with CRLF');
  return lines;
}

describe('toVCard', () => {
  test('writes a vCard 4.0 for a public contact', () => {
    assert.deepEqual(unfold(toVCard(partner)), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'UID;VALUE=text:pic-999000001/ada-holm',
      'FN:Ada Holm',
      'N:Ada Holm;;;;',
      'ORG:Northlake University\\, Aalund',
      'TITLE:Head of Technology Transfer\\; Valorisation',
      'ROLE:ktt-officer',
      'EMAIL;TYPE=work:ada@northlake.example',
      'TEL;TYPE=work:+45 12 34 56 78',
      'LANG:da',
      'LANG:en',
      'URL;TYPE=work:https://northlake.example/',
      'X-ORCID:https://orcid.org/0000-0002-1825-0097',
      'NOTE:Mondays\\, 9–12',
      'REV:20261102T000000Z',
      'END:VCARD',
    ]);
  });

  test('leaves out every contact that is not marked public, unless asked for all', () => {
    assert.doesNotMatch(toVCard(partner), /Secret|Nobody/);
    const all = unfold(toVCard(partner, undefined, { include: 'all' }));
    assert.equal(all.filter((line) => line === 'BEGIN:VCARD').length, 3);
    assert.ok(all.includes('FN:Secret Person'));
  });

  test('leaves out a contact that refused consent, public or not', () => {
    assert.equal(toVCard({ name: 'X', contacts: { a: { ...ada, consent: false } } }), '');
  });

  test('writes the contacts that it is given in place of all', () => {
    assert.match(toVCard(partner, { other: { name: 'Ben', visibility: 'public' } }), /FN:Ben/);
    assert.equal(toVCard(partner, {}), '');
    assert.equal(toVCard({ name: 'X' }), '');
  });

  test('keeps line breaks and hostile text inside their values', () => {
    const attack = 'x\r\nEND:VCARD\nBEGIN:VCARD\rNOTE:a\u2028b\u0085c\u0000d';
    const fields = { name: attack, role: attack, email: attack, phone: attack, availability: attack, orcid: attack };
    const hostile = { ...fields, function: attack, languages: { [attack]: true }, lastVerified: attack } as never;
    const text = toVCard(
      { name: attack, website: `https://a.example/\r\n${attack}`, identifiers: { pic: attack } },
      { [attack]: hostile },
      { include: 'all' },
    );
    const lines = unfold(text);
    assert.equal(lines.filter((line) => line === 'BEGIN:VCARD').length, 1);
    assert.equal(lines.filter((line) => line === 'END:VCARD').length, 1);
    for (const line of lines)
      assert.match(line, /^(BEGIN|VERSION|KIND|UID|FN|N|ORG|TITLE|ROLE|EMAIL|TEL|URL|NOTE|END)[;:]/);
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\p{Cc}\u2028\u2029]/u);
  });

  test('gives each card the FN that the format requires', () => {
    const contacts = { a: { visibility: 'public', email: 'a@b.example' }, b: { visibility: 'public', name: 7 } };
    const lines = unfold(toVCard({ name: 'X', contacts } as unknown as Partner));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('FN:')),
      ['FN:a@b.example', 'FN:X'],
    );
  });
});

describe('content lines', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });

  test('are at most 75 octets long, whatever the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const line of fold(escapeText(value)).split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.equal(Buffer.from(line).toString(), line, 'no character is split');
        }
      }),
    );
  });

  test('hold no half of a surrogate pair, which UTF-8 cannot write', () => {
    assert.equal(escapeText('a\uD83Db\uDE00c\u{1F600}'), 'abc\u{1F600}');
  });

  test('unfold to what was folded', () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = escapeText(value);
        assert.deepEqual(unfold(fold(line)), [line]);
      }),
    );
  });

  test('hold one value, which unescapes to the text with every kind of line end as one', () => {
    const withLineEnds = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\u2028', '\u2029')));
    fc.assert(
      fc.property(withLineEnds, (parts) => {
        const value = parts.join('');
        const escaped = escapeText(value);
        assert.doesNotMatch(escaped.replaceAll(/\\[\\,;n]/g, ''), /[\\,;\n\r]/);
        const read = escaped.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
        assert.equal(read, value.replaceAll(/[\u2028\u2029]/g, '\n'));
      }),
    );
  });
});
