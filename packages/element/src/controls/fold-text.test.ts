import { expect } from '@open-wc/testing';
import { foldText, foldWords } from './fold-text.ts';

describe('text without case and accents', () => {
  const pairs = {
    Créteil: 'creteil',
    Ørsted: 'orsted',
    Straße: 'strasse',
    ŁÓDŹ: 'lodz',
    Þórshöfn: 'thorshofn',
    İzmir: 'izmir',
    'L’Œuvre': "l'oeuvre",
    'ﬁne ²': 'fine 2',
    Θεσσαλονίκη: 'θεσσαλονικη',
    'ASCII only': 'ascii only',
  };
  for (const [text, folded] of Object.entries(pairs)) {
    it(`reads ${text} as ${folded}`, () => {
      expect(foldText(text)).to.equal(folded);
    });
  }

  it('takes a query apart at any white space', () => {
    expect(foldWords('  Brenner\u00a0 Comp ')).to.deep.equal(['brenner', 'comp']);
  });
});
