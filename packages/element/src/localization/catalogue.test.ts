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

  describe('of which a part loads later', () => {
    interface AllWords extends Words {
      later: string;
    }
    const allEnglish: AllWords = { ...english, later: 'Later' };

    function begun(translation: () => Promise<AllWords>): Catalogue<Words, AllWords> {
      made += 1;
      return new Catalogue<Words, AllWords>(`test-words-${made}`, english, { de: translation, fr: translation });
    }

    it('has the English of that part once it has come, with what the host replaced before', () => {
      const words = begun(() => Promise.resolve({ ...german, later: 'Später' }));
      overrideMessages(words.name, 'en', { later: 'Not now' });
      overrideMessages(words.name, 'it', { hello: 'Ciao' });
      expect(words.get('it')?.hello).to.equal('Ciao');
      const whole = words.complete(allEnglish);
      expect(whole.get('en')?.later).to.equal('Not now');
      expect(whole.get('it')).to.include({ hello: 'Ciao', later: 'Later' });
    });

    it('has that English too in the place of a translation that could not be fetched', async () => {
      const words = begun(() => Promise.reject(new Error('The network is down.')));
      await words.load('de');
      expect(words.get('de')?.hello).to.equal('Hello');
      expect(words.complete(allEnglish).get('de')?.later).to.equal('Later');
    });
  });
});
