import { agree, object, toPointer, type Partnership } from '@kvasir/model';
import { bladeLoop } from './blade-loop.ts';

const earlier = new Date('2026-11-04T09:30:00Z');
const today = new Date('2026-11-18T14:05:00Z');

interface Decision {
  result: string;
  partner: string;
  by: string;
  /** Why the partner objects; without it, it agrees. */
  objection?: string;
}

const wholeAgreements: readonly Omit<Decision, 'result'>[] = [
  { partner: 'northlake', by: 'A. Lennon' },
  { partner: 'brenner', by: 'J. Brenner' },
  { partner: 'val-marne', by: 'C. Moreau' },
  { partner: 'aalund', by: 'M. Holm' },
];

const decisions: readonly Decision[] = [
  { result: 'resin', partner: 'val-marne', by: 'C. Moreau' },
  { result: 'resin', partner: 'brenner', by: 'J. Brenner' },
  { result: 'insert', partner: 'brenner', by: 'J. Brenner' },
  {
    result: 'insert',
    partner: 'vantera',
    by: 'S. Thygesen',
    objection: 'Our tooling hours in T3.4 were counted at half rate. We ask for 1/2 each.',
  },
];

async function decided(
  document: Partnership,
  pointer: string,
  decision: Omit<Decision, 'result'>,
  at: Date,
): Promise<Partnership> {
  const { partner, by, objection } = decision;
  return objection ? object(document, pointer, partner, by, objection, at) : agree(document, pointer, partner, by, at);
}

/**
 * The typical consortium, not of one mind: an early version of the whole was agreed on by one partner and has changed
 * since, four agree to today's, one objects to a result. A function, because digests take their time.
 */
export async function disagreed(): Promise<Partnership> {
  const { specification, ...results } = bladeLoop.results ?? {};
  const halves = { brenner: { share: '1/2' }, hergebruik: { share: '1/2' } };
  let document: Partnership = {
    schema: 'urn:kvasir:partnership:1',
    ...bladeLoop,
    results: {
      ...results,
      ...(specification && {
        specification: { ...specification, ownership: { ...specification.ownership, owners: halves } },
      }),
    },
  };
  document = await decided(document, '', { partner: 'hergebruik', by: 'W. de Boer' }, earlier);
  document = await decided(
    document,
    toPointer(['results', 'specification']),
    { partner: 'hergebruik', by: 'W. de Boer' },
    earlier,
  );
  document = { ...document, results: bladeLoop.results ?? {} };
  for (const decision of wholeAgreements) document = await decided(document, '', decision, today);
  for (const decision of decisions) {
    document = await decided(document, toPointer(['results', decision.result]), decision, today);
  }
  return document;
}
