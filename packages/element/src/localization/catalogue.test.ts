import { expect } from '@open-wc/testing';
import { Catalogue, overrideMessages } from './catalogue.ts';

interface Words {
  hello: string;
  bye: string;
  count: (count: number) => string;
}
const english: Words = { hello: 'Hello', bye: 'Bye', count: (count) => `${count} things` };
const german: Words = { hello: 'Hallo', bye: 'Tschüss', count: (count) => `${count} Dinge` };

let made = 0;
async function catalogue(): Promise<Catalogue<Words>> {
  made += 1;
  const words = new Catalogue<Words>(`test-words-${made}`, english, {
    de: () => Promise.resolve(german),
    fr: () => Promise.resolve(english),
  });
  await words.load('de');
  return words;
}

describe('Catalogue', () => {
  it('keeps the language of a region for which the host replaced one message', async () => {
    const words = await catalogue();
    overrideMessages(words.name, 'de-AT', { bye: 'Servus' });
    expect(words.get('de-AT')?.bye).to.equal('Servus');
    expect(words.get('de-AT')?.hello).to.equal('Hallo');
    expect(words.get('de-CH')?.bye).to.equal('Tschüss');
  });

  it('fetches the language of such a region', async () => {
    made += 1;
    const words = new Catalogue<Words>(`test-words-${made}`, english, {
      de: () => Promise.resolve(german),
      fr: () => Promise.resolve(english),
    });
    overrideMessages(words.name, 'de-AT', { bye: 'Servus' });
    expect(words.get('de-AT')).to.equal(undefined);
    await words.load('de-AT');
    expect(words.get('de-AT')?.hello).to.equal('Hallo');
  });

  it('has for a region what the host replaced for the whole language', async () => {
    const words = await catalogue();
    overrideMessages(words.name, 'de', { hello: 'Moin' });
    overrideMessages(words.name, 'de-AT', { bye: 'Servus' });
    expect(words.get('de-AT')?.hello).to.equal('Moin');
  });

  it('knows a language by any spelling of its tag, and by its script', async () => {
    const words = await catalogue();
    overrideMessages(words.name, 'zh-hant', { hello: '你好' });
    expect(words.get('zh-Hant-TW')?.hello).to.equal('你好');
  });

  it('does not take text for a message that is made of a number', async () => {
    const words = await catalogue();
    overrideMessages(words.name, 'en', { count: 'things', bye: undefined });
    expect(words.get('en')?.count(2)).to.equal('2 things');
    expect(words.get('en')?.bye).to.equal('Bye');
  });
});
