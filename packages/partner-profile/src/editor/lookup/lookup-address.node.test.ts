import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupAddress } from './lookup-address.ts';

const base = 'https://portal.example/partners/edit';

test('the query stands in the address, percent-encoded', () => {
  assert.equal(
    lookupAddress('https://api.ror.org/v2/organizations?query={query}', 'Ørsted & Søn #1', base),
    'https://api.ror.org/v2/organizations?query=%C3%98rsted%20%26%20S%C3%B8n%20%231',
  );
});

test('a relative address belongs to the page', () => {
  assert.equal(lookupAddress('/lookup/{query}.json', 'a/b', base), 'https://portal.example/lookup/a%2Fb.json');
  assert.equal(lookupAddress('find?q={query}', '$&', base), 'https://portal.example/partners/find?q=%24%26');
});

test('an address without a place for the query, or of another scheme, is none', () => {
  for (const template of [
    'https://api.ror.org/',
    'javascript:alert("{query}")',
    'data:,{query}',
    'file:///{query}',
    'http://[{query}',
  ]) {
    assert.equal(lookupAddress(template, 'name', base), undefined, template);
  }
});

test('half a surrogate pair is no reason to throw', () => {
  assert.equal(lookupAddress('/?q={query}', 'a\ud800b', base), 'https://portal.example/?q=a%EF%BF%BDb');
});
