import type { Partnership } from '../schema/partnership.ts';
import type { AccessRights, Background, Ownership, Result } from '../schema/result.ts';
import { assetTypes } from '../vocabularies/results.ts';
import { entries, setOfSome, someOf, type SampleIds } from './sample-ids.ts';
import { kinds, nth, paragraph, subjects } from './sample-words.ts';

const access: AccessRights = {
  implementation: { terms: 'royalty-free' },
  exploitation: { terms: 'fair-and-reasonable', conditions: 'For use in rotor blades; 45 days after the request.' },
};

function ownershipOf(partners: SampleIds['partners'], index: number): Ownership {
  if (index % 3 > 0) {
    return { kind: 'single', owners: someOf(partners, index, 1, () => ({ contribution: paragraph(index, 1) })) };
  }
  const owners = Math.min(3, partners.length);
  return {
    kind: 'joint',
    owners: someOf(partners, index, owners, () => ({ share: owners > 1 ? `1/${String(owners)}` : '1' })),
    jointRegime: nth(['horizon-europe', 'desca-1', 'own-agreement'] as const, index),
    agreement: { status: 'draft' },
  };
}

function resultOf({ partners, workPackages, deliverables }: SampleIds, index: number): Result {
  return {
    number: `R${String(index + 1)}`,
    order: index + 1,
    title: `${nth(kinds, index)} ${nth(subjects, index)}`,
    description: paragraph(index, 3),
    assetType: nth(assetTypes, index),
    workPackages: setOfSome(workPackages, index, 2),
    deliverables: setOfSome(deliverables, index, 1),
    trl: { now: 3 + (index % 3), target: 6 + (index % 3) },
    status: index % 4 === 0 ? 'generated' : 'expected',
    confidentiality: nth(['public', 'sensitive', 'confidential'] as const, index),
    keyExploitable: index % 6 === 0,
    ownership: ownershipOf(partners, index),
    contributors: someOf(partners, index + 1, 3, () => ({ contribution: paragraph(index, 1) })),
    control: {
      filing: setOfSome(partners, index, 2),
      publication: setOfSome(partners, index, 2),
      licensing: setOfSome(partners, index, 2),
      enforcement: setOfSome(partners, index, 1),
      rule: 'The owners decide together; after 30 days the majority does.',
    },
    protection: {
      first: {
        form: nth(['patent', 'trade-secret', 'software-copyright', 'database-right'] as const, index),
        status: 'in-preparation',
        responsible: nth(partners, index),
        territory: 'EU, GB, NO',
        costs: someOf(partners, index, 1, () => ({ share: '1' })),
        deadline: '2027-06-30',
      },
    },
    openAccess: { mode: nth(['open', 'restricted', 'closed'] as const, index), justification: paragraph(index + 2, 1) },
    accessRights: someOf(partners, index + 3, 6, () => access),
  };
}

function backgroundOf({ partners }: SampleIds, index: number): Background {
  return {
    number: `B${String(index + 1)}`,
    title: `What was known before about the ${nth(subjects, index)}`,
    description: paragraph(index, 2),
    partner: nth(partners, index),
    assetType: nth(assetTypes, index + 2),
    limitations: { exploitation: 'Only for blades, and not for coatings.' },
    accessRights: someOf(partners, index + 1, 4, () => access),
  };
}

export function largeResults(ids: SampleIds): Pick<Partnership, 'results' | 'background'> {
  return {
    results: entries(ids.results, (index) => resultOf(ids, index)),
    background: entries(ids.background, (index) => backgroundOf(ids, index)),
  };
}
