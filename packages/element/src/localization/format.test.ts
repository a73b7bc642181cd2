import { expect } from '@open-wc/testing';
import { weekday, wholeMonth } from './date-styles.ts';
import { Format } from './format.ts';

describe('Format', () => {
  it('writes a calendar date as it is, wherever the reader’s clock stands', () => {
    expect(Format.for('en').date('2026-01-01')).to.equal('1 Jan 2026');
    expect(Format.for('de').date('2026-12-31')).to.equal('31. Dez. 2026');
  });

  it('writes a date as the place needs it', () => {
    expect(Format.for('en').date('2026-12-31', 'month')).to.equal('Dec 2026');
    expect(Format.for('en').date('2026-12-31', wholeMonth)).to.equal('December 2026');
    expect(Format.for('fr').date('2026-12-31', wholeMonth)).to.equal('décembre 2026');
    expect(Format.for('en').date('2026-12-31', weekday)).to.match(/^Thu,? 31 Dec$/);
  });

  it('gives back text that is no date', () => {
    expect(Format.for('en').date('last spring')).to.equal('last spring');
    expect(Format.for('en').date('2026-13-45')).to.equal('2026-13-45');
    expect(Format.for('en').date('2026-02-30')).to.equal('2026-02-30');
  });

  it('writes cents as money, to the cent where there are cents', () => {
    expect(Format.for('en').money(81_250_000, 'EUR')).to.equal('€812,500');
    expect(Format.for('en').money(2_370_667, 'EUR')).to.equal('€23,706.67');
  });

  it('names countries, and leaves what is no country', () => {
    expect(Format.for('fr').country('DE')).to.equal('Allemagne');
    expect(Format.for('fr').country('Atlantis')).to.equal('Atlantis');
  });

  it('chooses the form of a word by the rules of the language', () => {
    const forms = { one: 'one', other: 'other' };
    expect(Format.for('en').plural(0, forms)).to.equal('other');
    expect(Format.for('fr').plural(0, forms)).to.equal('one');
  });

  it('joins a list as the language does', () => {
    expect(Format.for('de').list(['a', 'b', 'c'])).to.equal('a, b und c');
  });
});
