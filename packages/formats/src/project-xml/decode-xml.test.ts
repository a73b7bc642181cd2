import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeXml } from './decode-xml.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const project = (declaration: string): string => `${declaration}<Project><Title>Rückbau</Title></Project>`;

describe('decodeXml', () => {
  it('reads UTF-8, whether the file says so or not', () => {
    for (const declaration of ['', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8"?>']) {
      const { text, encoding, assumed } = decodeXml(new TextEncoder().encode(project(declaration)));
      assert.match(text, /Rückbau/);
      assert.deepEqual([encoding, assumed], ['utf-8', false]);
    }
  });

  it('reads what an old program declares', () => {
    for (const said of ['windows-1252', 'ISO-8859-1']) {
      const { text, encoding, assumed } = decodeXml(latin(project(`<?xml version="1.0" encoding="${said}"?>`)));
      assert.match(text, /Rückbau/);
      assert.deepEqual([encoding, assumed], [said.toLowerCase(), false]);
    }
    const { text } = decodeXml(latin(project(`<?xml version='1.0' encoding='iso-8859-2'?>`)));
    assert.match(text, /Rückbau/);
  });

  it('reads UTF-16 by its mark', () => {
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(project(''), (c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]).flat(),
    ]);
    assert.deepEqual(decodeXml(wide), { text: project(''), encoding: 'utf-16le', assumed: false });
  });

  it('reads what is not what it says as Windows-1252, and says that this is a guess', () => {
    for (const declaration of [
      '',
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<?xml version="1.0" encoding="klingon"?>',
    ]) {
      const { text, encoding, assumed } = decodeXml(latin(project(declaration)));
      assert.match(text, /Rückbau/);
      assert.deepEqual([encoding, assumed], ['windows-1252', true]);
    }
  });
});
