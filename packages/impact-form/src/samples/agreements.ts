import { agreedToBy, signatories } from '@kvasir/element/internal/testing/blade-loop/signatories.js';
import { object, toPointer, type Partnership } from '@kvasir/model';
import { bladeLoop } from './blade-loop.ts';

const earlier = new Date('2026-02-19T15:00:00Z');
const today = new Date('2026-11-18T14:05:00Z');

/** Who has not agreed to the definition as it stands today; all others have. */
const outstanding: Readonly<Record<string, readonly string[]>> = {
  landfill: ['aalund', 'hergebruik'],
  monomer: ['hergebruik'],
};

const pointerOf = (indicator: string): string => toPointer(['indicators', indicator]);

/** The indicator as it was before its definition changed. */
function withFirstVersion(document: Partnership, id: string): Partnership {
  const { [id]: indicator, ...others } = document.indicators ?? {};
  const { '1': first } = indicator?.earlierVersions ?? {};
  if (!indicator || !first) return document;
  const { earlierVersions: _versions, ...rest } = indicator;
  const { until: _until, title = indicator.title, ...definition } = first;
  return { ...document, indicators: { ...others, [id]: { ...rest, ...definition, title, version: 1 } } };
}

/**
 * The typical impact with what the partners agreed to: all to most of the indicators, five to the new definition of I5, six
 * to I12. Who is missing there had agreed to the first definition of I5. A function, because digests take their time.
 */
export async function agreedBladeLoop(): Promise<Partnership> {
  const whole: Partnership = { schema: 'urn:kvasir:partnership:1', ...bladeLoop };
  const indicators = whole.indicators ?? {};
  let document = await agreedToBy(
    withFirstVersion(whole, 'landfill'),
    pointerOf('landfill'),
    Object.keys(signatories),
    earlier,
  );
  document = { ...document, indicators };
  for (const id of Object.keys(indicators)) {
    const missing = outstanding[id] ?? [];
    const partners = Object.keys(signatories).filter((partner) => !missing.includes(partner));
    document = await agreedToBy(document, pointerOf(id), partners, today);
  }
  return document;
}

/** The same, not of one mind: one partner objects to the target of I5, another to what I17 measures. */
export async function disagreedBladeLoop(): Promise<Partnership> {
  const document = await agreedBladeLoop();
  const halved = await object(
    document,
    pointerOf('landfill'),
    'hergebruik',
    signatories['hergebruik'],
    '900 t need a third material bank, which nobody pays for. We can agree to 600 t.',
    today,
  );
  return object(
    halved,
    pointerOf('clearance'),
    'brenner',
    signatories['brenner'],
    'Speed is not the aim. Count the publications that had to be withdrawn as well.',
    today,
  );
}
