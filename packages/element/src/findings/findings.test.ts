import { expect } from '@open-wc/testing';
import { review, rules, type Finding } from '@kvasir/model/review.js';
import { overrideMessages } from '../localization/catalogue.ts';
import { findingSentence } from './finding-sentence.ts';
import { findingCatalogue } from './finding.messages.ts';

const [owner] = review({
  results: { r1: { title: 'Recyclable resin', ownership: { owners: { kestrel: { share: '1' } } } } },
});

async function sentence(language: string, finding: Finding | undefined): Promise<string | undefined> {
  await findingCatalogue.load(language);
  return finding && findingSentence(finding, findingCatalogue.spoken(language));
}

describe('the sentence of a finding', () => {
  it('is in the reader’s language', async () => {
    expect(await sentence('en', owner)).to.equal(
      '“kestrel” is named as an owner of “Recyclable resin”, but is no partner.',
    );
    expect(await sentence('de-AT', owner)).to.equal(
      '„kestrel“ ist als Eigentümer von „Recyclable resin“ genannt, aber kein Partner.',
    );
    expect(await sentence('fr', owner)).to.equal(
      '« kestrel » est désigné comme propriétaire de « Recyclable resin », mais n’est pas partenaire.',
    );
  });

  it('says in every language what the rule says in English', async () => {
    const values = { missing: 'MISSING', name: 'NAME', partner: 'PARTNER', pointer: 'POINTER' };
    for (const rule of rules) {
      const english = rule.message(values);
      for (const language of ['de', 'fr']) {
        const finding: Finding = { rule: rule.id, severity: rule.severity, pointer: '', message: english, values };
        const translated = await sentence(language, finding);
        const named = (text = '') =>
          text
            .match(/[A-Z]{4,}/g)
            ?.filter((word) => word !== 'RACI')
            .sort();
        expect(named(translated), `${rule.id}, ${language}`).to.deep.equal(named(english));
      }
    }
  });

  it('is the rule’s own where the rule is not known here', async () => {
    const later = { ...owner, rule: 'rule-of-a-later-version', message: 'Something new.' } as unknown as Finding;
    expect(await sentence('de', later)).to.equal('Something new.');
  });

  it('is the host’s where the host has another', async () => {
    overrideMessages('findings', 'en-IE', {
      'owner-not-a-partner': ({ missing }: { missing: string }) => `${missing} has left.`,
    });
    expect(await sentence('en-IE', owner)).to.equal('kestrel has left.');
  });
});
