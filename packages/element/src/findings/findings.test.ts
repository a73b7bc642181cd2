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

const words = {
  ...{ missing: 'MISSING', name: 'NAME', partner: 'PARTNER', pointer: 'POINTER', background: 'BACKGROUND' },
  ...{ owner: 'OWNER', licence: 'LICENCE', share: 'SHARE', total: 'TOTAL', difference: 'DIFFERENCE', path: 'PATH' },
  ...{
    part: 'PART',
    id: 'IDENTITY',
    other: 'OTHER',
    period: 'PERIOD',
    due: 'DUEDAY',
    by: 'BYDAY',
    earliest: 'EARLIEST',
  },
  ...{ step: 'STEP', risk: 'RISK', contact: 'CONTACT', deduction: 'DEDUCTION' },
};
/** Every rule takes its own of these. */
const numbers = { owners: 3, month: 9, start: 11, last: 8, value: 12, days: 45 };
/** Terms, which each language has its own word for. */
const terms = { orientation: 'social', dimension: 'health', route: 'licensing' } as const;
const valuesOfOne = {
  ...{ ...words, ...numbers, ...terms, without: 1, months: 1, others: 0, accountable: 0, reviews: 0, places: 1 },
  ...({ comparison: -1, direction: 'increase', lacks: 'by', undecided: 'form', hasLeft: 0 } as const),
};
const valuesOfSeveral = {
  ...{ ...words, ...numbers, ...terms, without: 2, months: 2, others: 2, accountable: 2, reviews: 3, places: 2 },
  ...({ comparison: 1, direction: 'maintain', lacks: 'both', undecided: 'reason', hasLeft: 1 } as const),
};

/** The values that a sentence names, and the numbers. */
function named(text = ''): string[] | undefined {
  return text
    .match(/[A-Z]{4,}|\d+/g)
    ?.filter((word) => word !== 'RACI')
    .sort();
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
      '«\u00A0kestrel\u00A0» est désigné comme propriétaire de «\u00A0Recyclable resin\u00A0», mais n’est pas partenaire.',
    );
  });

  it('says in every language what the rule says in English', async () => {
    for (const values of [valuesOfOne, valuesOfSeveral]) {
      for (const rule of rules) {
        const english = rule.message(values);
        expect(english, rule.id).not.to.contain('undefined');
        for (const language of ['de', 'fr']) {
          const finding: Finding = { rule: rule.id, severity: rule.severity, pointer: '', message: english, values };
          const translated = await sentence(language, finding);
          expect(named(translated), `${rule.id}, ${language}`).to.deep.equal(named(english));
        }
      }
    }
  });

  it('names the parts of the joint strategy in every language', async () => {
    const [empty] = review({
      assetStrategy: { background: { text: 'Agreed', responsible: 'nlu', reviewDate: '2027-03-01' } },
      partners: { nlu: { name: 'Northlake University' } },
    });
    expect(await sentence('en', empty)).to.contain('nothing on data exchange yet');
    expect(await sentence('de', empty)).to.contain('nichts zu „Datenaustausch“');
    expect(await sentence('fr', empty)).to.contain('«\u00A0échange de données\u00A0»');
  });

  it('names the sides and the effects that no indicator shows', async () => {
    const found = review({
      indicators: { mass: { title: 'Blade mass', orientation: 'business', dimension: 'health' } },
    });
    const of = (rule: Finding['rule']): Finding | undefined => found.find((finding) => finding.rule === rule);
    expect(await sentence('de', of('indicators-orientation-empty'))).to.contain('Kein Indikator ist sozialorientiert;');
    expect(await sentence('fr', of('indicators-orientation-empty'))).to.contain('n’est axé sur la société\u00A0:');
    expect(await sentence('de', of('indicators-dimension-empty'))).to.contain('zeigt Wirkungen auf die Umwelt.');
    expect(await sentence('fr', of('indicators-dimension-empty'))).to.contain('d’effets environnementaux.');
  });

  it('writes a day as the reader does', async () => {
    const [late] = review(
      { indicators: { mass: { title: 'Blade mass' } }, reviewEveryMonths: 6, reviews: { one: { date: '2026-01-15' } } },
      '2027-01-01',
    ).filter(({ rule }) => rule === 'impact-review-due');
    expect(await sentence('en', late)).to.contain('in a review by 15 Jul 2026, but');
    expect(await sentence('de', late)).to.contain('bis 15. Juli 2026 überprüft');
    expect(await sentence('fr', late)).to.contain('le 15 juil. 2026, mais');
  });

  it('writes the days of a plan, and its routes, as the reader does', async () => {
    const owners = { brc: { share: '1/2' }, nlu: { share: '1/2' } };
    const [late] = review({
      results: { r1: { title: 'Resin', ownership: { kind: 'joint', owners, jointRegime: 'desca-1' } } },
      valorisationPlans: {
        r1: {
          routes: { licensing: true },
          routeDetails: { licensing: { plannedDate: '2027-02-15', noticeDate: '2027-01-15' } },
        },
      },
    }).filter(({ rule }) => rule === 'notice-too-short');
    expect(await sentence('en', late)).to.contain('had to know by 1 Jan 2027. Wait until 1 Mar 2027.');
    expect(await sentence('de', late))
      .to.contain('den Weg „Lizenzierung“')
      .and.contain('bis 1. März 2027.');
    expect(await sentence('fr', late))
      .to.contain('la voie «\u00A0licence\u00A0»')
      .and.contain('le 1 janv. 2027.');
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
