import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { highlighted, matchingPieces } from './highlight.ts';

const hitsIn = (text: string, query: string) =>
  matchingPieces(text, query)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

describe('what matched in an option', () => {
  it('is marked at the starts of words rather than inside them', () => {
    expect(hitsIn('Vindeby Wind, Wind Denmark', 'ind')).to.deep.equal(['ind']);
    expect(hitsIn('Institut Innwind', 'in')).to.deep.equal(['In', 'In']);
  });

  it('is marked for each word of the query', () => {
    expect(hitsIn('Brenner Institute for Computation', 'comp brenner')).to.deep.equal(['Brenner', 'Comp']);
  });

  it('is marked in the text as it is written, whatever folding does to its length', () => {
    expect(hitsIn('Große Straße', 'strasse')).to.deep.equal(['Straße']);
    expect(hitsIn('Créteil', 'crete')).to.deep.equal(['Créte']);
    expect(hitsIn('Cre\u0301teil', 'crete')).to.deep.equal(['Cre\u0301te']);
    expect(hitsIn('𝒜cme Ltd', 'acme')).to.deep.equal(['𝒜cme']);
  });

  it('never changes the text', () => {
    for (const query of ['', 'x', 'ß', '  ', '.*', 'ﬁ']) {
      const text = 'Œuvre ﬁne Straße 👩🏽‍🔬 Ⅷ';
      expect(
        matchingPieces(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).to.equal(text);
    }
  });

  it('stays text when it looks like markup', async () => {
    const node = await fixture(html`<p>${highlighted('<img src=x onerror=alert(1)>', 'img')}</p>`);
    expect(node.querySelector('img')).to.equal(null);
    expect(node.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(node.querySelector('mark')?.textContent).to.equal('img');
  });
});
