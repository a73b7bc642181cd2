import { rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { named, one, presses, withIndicator, writes, drawn } from '../panel/testing/in-panel.ts';
import type { KvImpactForm } from '../impact-form.ts';
import { added, choiceNamed, rowNamed, shownLibrary, titles } from './testing/in-library.ts';

const earlier = {
  acronym: 'North Sea Blade Ring',
  indicators: {
    policy: {
      number: 'I3',
      title: 'Policy documents that cite a result',
      definition: 'Laws, strategies, plans.',
      orientation: 'social',
      dimension: 'political',
      unit: '1',
      baseline: { value: 4 },
      observations: { o: { period: '2024', value: 2 } },
      agreements: 1,
      version: 3,
    },
    rules: { title: 'Municipal rules changed', orientation: 'social' },
  },
};

async function copying(value: unknown = withIndicator({})): Promise<KvImpactForm> {
  const element = await shownLibrary(value);
  await presses(element, named(element, 'Copy from an earlier partnership'));
  return element;
}

async function pastes(element: KvImpactForm, text: string): Promise<void> {
  const area = one<HTMLTextAreaElement>(element, '#library-paste');
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn(element);
  await presses(element, named(element, 'Read what was pasted'));
  await waitUntil(() => rootOf(element).querySelector('#library .message, #library .library-row'), 'Nothing was read.');
  await drawn(element);
}

async function chooses(element: KvImpactForm, file: File): Promise<void> {
  const input = one<HTMLInputElement>(element, '#library-file');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => rootOf(element).querySelector('#library .message, #library .library-row'), 'Nothing was read.');
  await drawn(element);
}

describe('Copying from an earlier partnership', () => {
  it('shows the indicators of a file as a list of their own, to choose from and to read', async () => {
    const element = await copying();
    await chooses(element, new File([JSON.stringify(earlier)], 'ring.json'));
    expect(titles(element)).to.deep.equal(['Policy documents that cite a result', 'Municipal rules changed']);
    expect(choiceNamed(element, 'From “North Sea Blade Ring” (2)').checked).to.equal(true);
    expect(spacedText(one(element, '.library-means'))).to.contain('Laws, strategies, plans.');
    expect(spacedText(one(element, '.library-list'))).to.contain('2 indicators can be copied.');
  });

  it('takes over the definition, and not what was observed, set or agreed there', async () => {
    const element = await copying();
    await pastes(element, JSON.stringify(earlier));
    rowNamed(element, 'Policy documents that cite a result').click();
    await drawn(element);
    await presses(element, named(element, 'Add 1 indicator'));
    expect(added(element).at(-1)).to.deep.equal({
      number: 'I7',
      order: 4,
      title: 'Policy documents that cite a result',
      definition: 'Laws, strategies, plans.',
      orientation: 'social',
      dimension: 'political',
      unit: '1',
    });
  });

  for (const [name, text] of Object.entries({
    'the indicators alone': JSON.stringify(earlier.indicators),
    'one indicator': JSON.stringify(earlier.indicators.policy),
    'a list': JSON.stringify([earlier.indicators.policy]),
  })) {
    it(`reads ${name}`, async () => {
      const element = await copying();
      await pastes(element, text);
      expect(titles(element)[0]).to.equal('Policy documents that cite a result');
    });
  }

  for (const [text, sentence] of [
    ['', 'There is nothing in it.'],
    ['not { json', 'This is no JSON, or it is damaged.'],
    ['7', 'There are no indicators in it that have a name.'],
    ['{"title":"A partnership without indicators"}', 'There are no indicators in it that have a name.'],
    ['{"indicators":{"a":{"title":""},"b":5}}', 'There are no indicators in it that have a name.'],
  ] as const) {
    it(`refuses with a sentence, and keeps what was pasted: ${text || 'nothing'}`, async () => {
      const value = withIndicator({});
      const element = await copying(value);
      await pastes(element, text);
      expect(spacedText(one(element, '#library .message'))).to.contain(sentence);
      expect(one<HTMLTextAreaElement>(element, '#library-paste').value).to.equal(text);
      expect(element.value).to.equal(value);
    });
  }

  it('leaves out what no indicator can hold, and says so', async () => {
    const element = await copying();
    const hostile =
      '{"indicators":{"__proto__":{"title":"x"},"a":{"title":"<img src=x onerror=alert(1)>","unit":{"deep":1},"kind":"magic","horizon":7},"b":{"unit":"t"}}}';
    await pastes(element, hostile);
    const list = spacedText(one(element, '.library-list'));
    expect(list).to.contain('1 entry has no name, and cannot be copied.');
    expect(list).to.contain('fields hold what no indicator can, and will not be copied.');
    expect(rootOf(element).querySelector('.library img')).to.equal(null);
    rowNamed(element, '<img src=x onerror=alert(1)>').click();
    await drawn(element);
    await presses(element, named(element, 'Add 1 indicator'));
    expect(added(element).at(-1)).to.deep.equal({ number: 'I7', order: 4, title: '<img src=x onerror=alert(1)>' });
    expect(Object.prototype).not.to.have.property('title');
  });

  it('goes back to the library', async () => {
    const element = await copying();
    await presses(element, named(element, 'Back to the library'));
    expect(titles(element).length).to.be.above(100);
    await writes(element, one<HTMLInputElement>(element, '#library-search'), 'licenses');
    expect(titles(element)).to.include('Licenses');
  });

  it('has no accessibility violation', async () => {
    const element = await copying();
    await pastes(element, 'nothing');
    await expect(element).to.be.accessible();
  });
});
