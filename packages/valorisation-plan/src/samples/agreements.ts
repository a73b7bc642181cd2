import { agreedToBy, signatories } from '@kvasir/element/internal/testing/blade-loop/signatories.js';
import { object, toPointer, type Id, type Partnership } from '@kvasir/model';
import { bladeLoop } from './blade-loop.ts';

const earlier = new Date('2026-08-19T15:00:00Z');
const today = new Date('2026-11-18T14:05:00Z');

/** Plans that nobody was asked about yet. */
const notAsked: readonly Id[] = ['separation', 'noise', 'twin', 'insert'];

/** Who has not agreed to the plan as it stands today; all others have. */
const outstanding: Readonly<Record<Id, readonly string[]>> = {
  infusion: ['aalund', 'hergebruik', 'ibarra'],
  strain: ['vantera'],
};

const pointerOf = (plan: Id): string => toPointer(['valorisationPlans', plan]);

/** The plan of R3 as it was before the owners divided the fields of use. */
function withExclusiveLicence(document: Partnership): Partnership {
  const { infusion, ...others } = document.valorisationPlans ?? {};
  const { jointExploitation: _since, ...before } = infusion ?? {};
  return { ...document, valorisationPlans: { ...others, infusion: before } };
}

/**
 * The typical plans with what the partners agreed to: all to most of them, four to R3 as it is now. Who is missing there
 * had agreed to what it said before. A function, because digests take their time.
 */
export async function agreedBladeLoop(): Promise<Partnership> {
  const whole: Partnership = { schema: 'urn:kvasir:partnership:1', ...bladeLoop };
  const valorisationPlans = whole.valorisationPlans ?? {};
  let document = await agreedToBy(
    withExclusiveLicence(whole),
    pointerOf('infusion'),
    Object.keys(signatories),
    earlier,
  );
  document = { ...document, valorisationPlans };
  for (const id of Object.keys(valorisationPlans).filter((plan) => !notAsked.includes(plan))) {
    const missing = outstanding[id] ?? [];
    const partners = Object.keys(signatories).filter((partner) => !missing.includes(partner));
    document = await agreedToBy(document, pointerOf(id), partners, today);
  }
  return document;
}

/** The same, not of one mind: a partner objects to R5, which others agreed to. */
export async function disputedBladeLoop(): Promise<Partnership> {
  const document = await agreedToBy(await agreedBladeLoop(), pointerOf('insert'), ['northlake', 'brenner'], today);
  return object(
    document,
    pointerOf('insert'),
    'vantera',
    signatories['vantera'],
    'Our tooling hours were counted at half rate. We ask for 1/2 each.',
    today,
  );
}
