import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import type { AccessRights, Background, OpenAccess, Ownership, Protection, Result } from '../schema/result.ts';
import { assetTypes, strategyParts } from '../vocabularies/results.ts';
import { entries, setOfSome, someOf, type SampleIds } from './sample-ids.ts';
import { kinds, nth, paragraph, subjects } from './sample-words.ts';

const access: AccessRights = {
  implementation: { terms: 'royalty-free' },
  exploitation: { terms: 'fair-and-reasonable', conditions: 'For use in rotor blades; 45 days after the request.' },
};

function isGenerated(index: number): boolean {
  return index % 4 === 0;
}

function ownershipOf(partners: SampleIds['partners'], index: number): Ownership {
  if (index % 3 > 0 || partners.length === 1) {
    return { kind: 'single', owners: someOf(partners, index, 1, () => ({ contribution: paragraph(index, 1) })) };
  }
  const owners = Math.min(3, partners.length);
  return {
    kind: 'joint',
    owners: someOf(partners, index, owners, () => ({ share: `1/${String(owners)}` })),
    jointRegime: nth(['horizon-europe', 'desca-1', 'own-agreement'] as const, index),
    agreement: isGenerated(index) ? { status: 'signed', date: '2026-09-30' } : { status: 'draft' },
  };
}

function protectionOf(partners: SampleIds['partners'], index: number): Protection {
  const filed = {
    status: 'filed',
    filingDate: '2026-06-30',
    priorityDate: '2026-06-30',
    number: 'EP26123456',
  } as const;
  const forms = [
    'patent',
    isOpen(index) ? 'copyright' : 'trade-secret',
    'software-copyright',
    'database-right',
  ] as const;
  const form = nth(forms, index);
  return {
    form,
    ...(form === 'patent' ? filed : { status: 'in-preparation' }),
    responsible: nth(partners, index),
    territory: 'EU, GB, NO',
    costs: someOf(partners, index, 1, () => ({ share: '1' })),
    deadline: '2027-06-30',
  };
}

function isOpen(index: number): boolean {
  return index % 3 === 0;
}

function openAccessOf(index: number): OpenAccess {
  if (isOpen(index)) {
    return { mode: 'open', licence: 'CC-BY-4.0', repository: 'https://zenodo.org/', publicationDate: '2027-06-30' };
  }
  return { mode: index % 3 === 1 ? 'restricted' : 'closed', justification: paragraph(index + 2, 1) };
}

/** Who owns alone needs no access. */
function accessFor(partners: SampleIds['partners'], from: number, count: number, owners: readonly Id[]) {
  const [alone, ...others] = owners;
  const needs = someOf(partners, from, count, () => access);
  if (alone !== undefined && others.length === 0) delete needs[alone];
  return needs;
}

function resultOf({ partners, results, background, workPackages, deliverables }: SampleIds, index: number): Result {
  const ownership = ownershipOf(partners, index);
  return {
    number: `R${String(index + 1)}`,
    order: index + 1,
    title: `${nth(kinds, index)} ${nth(subjects, index)}`,
    description: paragraph(index, 3),
    assetType: nth(assetTypes, index),
    workPackages: setOfSome(workPackages, index, 2),
    deliverables: setOfSome(deliverables, index, 1),
    trl: { now: 3 + (index % 3), target: 6 + (index % 3) },
    status: isGenerated(index) ? 'generated' : 'expected',
    confidentiality: nth(['public', 'sensitive', 'confidential'] as const, index),
    keyExploitable: index % 6 === 0,
    exploitability: { innovation: paragraph(index, 1), impact: paragraph(index + 1, 1) },
    basedOnResults: index % 4 > 0 ? setOfSome(results, index - 1, 1) : {},
    basedOnBackground: setOfSome(background, 2 * index, 1),
    ownership,
    contributors: someOf(partners, index + 1, 3, () => ({ contribution: paragraph(index, 1) })),
    control: {
      filing: setOfSome(partners, index, 2),
      publication: setOfSome(partners, index, 4),
      licensing: setOfSome(partners, index, 2),
      enforcement: setOfSome(partners, index, 1),
      rule: 'The owners decide together; after 30 days the majority does.',
    },
    protection: { first: protectionOf(partners, index) },
    openAccess: openAccessOf(index),
    accessRights: accessFor(partners, index + 3, 6, Object.keys(ownership.owners ?? {})),
    transfer: { noticeDays: 45, objection: true },
  };
}

function backgroundOf({ partners }: SampleIds, index: number): Background {
  const partner = nth(partners, index);
  return {
    number: `B${String(index + 1)}`,
    title: `What was known before about the ${nth(subjects, index)}`,
    description: paragraph(index, 2),
    partner,
    assetType: nth(assetTypes, index + 2),
    limitations: nth([{ implementation: 'On site only.' }, { exploitation: 'For blades, not for coatings.' }], index),
    accessRights: accessFor(partners, index + 1, 4, [partner]),
  };
}

export function largeResults(ids: SampleIds): Pick<Partnership, 'results' | 'background' | 'assetStrategy'> {
  return {
    results: entries(ids.results, (index) => resultOf(ids, index)),
    background: entries(ids.background, (index) => backgroundOf(ids, index)),
    assetStrategy: entries(strategyParts, (index) => ({
      text: paragraph(index, 3),
      responsible: nth(ids.partners, index),
      reviewDate: '2027-03-01',
    })),
  };
}
