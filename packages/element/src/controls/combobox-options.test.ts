import { expect } from '@open-wc/testing';
import { filterOptions, optionNamed } from './combobox-options.ts';

const list = ['Wind power', 'Marine wind', 'Rewinding', 'Solar power', 'Énergie éolienne', 'Straßenbau'].map(
  (label) => ({
    key: label,
    label,
    keywords: label === 'Solar power' ? 'photovoltaics' : undefined,
  }),
);
const found = (query: string) => filterOptions(list, query).map(({ label }) => label);

describe('a list of options', () => {
  it('is whole for an empty query', () => {
    expect(filterOptions(list, '  ')).to.equal(list);
  });

  it('gives first what begins with the query, then what has a word that does, then the rest', () => {
    expect(found('wind')).to.deep.equal(['Wind power', 'Marine wind', 'Rewinding']);
  });

  it('finds all words of a query in any order', () => {
    expect(found('pow wi')).to.deep.equal(['Wind power']);
  });

  it('needs neither capitals nor accents, in query or list', () => {
    expect(found('ENERGIE eol')).to.deep.equal(['Énergie éolienne']);
    expect(found('strasse')).to.deep.equal(['Straßenbau']);
    expect(found('Stráße')).to.deep.equal(['Straßenbau']);
  });

  it('finds by other names too', () => {
    expect(found('photo')).to.deep.equal(['Solar power']);
  });

  it('searches ten thousand terms faster than the eye sees', () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => ({
      key: `${index}`,
      label: `Ingénierie numéro ${index}`,
    }));
    filterOptions(terms, 'x');
    const start = performance.now();
    expect(filterOptions(terms, 'numero 9999')).to.have.length(1);
    expect(performance.now() - start).to.be.lessThan(50);
  });

  it('knows the option that a text names', () => {
    expect(optionNamed(list, ' solar POWER ')?.key).to.equal('Solar power');
    expect(optionNamed(list, 'solar')).to.equal(undefined);
    expect(optionNamed(list, '')).to.equal(undefined);
  });
});
