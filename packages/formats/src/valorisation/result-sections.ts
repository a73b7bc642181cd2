/** What a result is: the need that it meets, who uses it, whose it is, and what it changes. */
import { readinessOf } from '@kvasir/model/valorisation.js';
import type { ReportPart } from '../docx/report.ts';
import { objectOf, termsOf } from '../shared/reading.ts';
import { entryOf, inOrder, plainText } from './document.ts';
import type { PlanContext } from './plan-context.ts';
import { lines, paragraph, table, texts, textUnder } from './report-parts.ts';

/** The technology readiness, as far as it is known. */
export function readinessText({ result, wording }: PlanContext): string {
  const { now, target } = readinessOf(result);
  const level = (trl: number | undefined): string | undefined => (trl === undefined ? undefined : wording.number(trl));
  return now === undefined && target === undefined ? '' : wording.labels.readiness(level(now), level(target));
}

export function needParts(context: PlanContext): ReportPart[] {
  const { result, plan, wording } = context;
  const { labels } = wording;
  const facts = [
    wording.labelled(labels.fields.assetType, wording.word('assetTypes', result['assetType'])),
    wording.labelled(labels.fields.readiness, readinessText(context)),
  ].filter(Boolean);
  const said = [
    ...texts(result, ['description'], wording),
    ...texts(plan, ['summary', 'need', 'alternatives', 'uniqueValue'], wording),
  ];
  if (facts.length === 0) return said;
  // How ready it is says nothing of the need that it meets.
  return [{ kind: 'list', items: facts }, ...(said.length > 0 ? said : [paragraph(labels.open)])];
}

export function usersParts({ plan, wording }: PlanContext): ReportPart[] {
  const fields = ['targetGroups', 'users', 'earlyAdopters', 'market', 'competitors', 'useModel', 'timing'] as const;
  return texts(plan, fields, wording);
}

export function effectsParts({ plan, wording }: PlanContext): ReportPart[] {
  return texts(plan, ['outcomes', 'impacts', 'sustainability', 'barriers'], wording);
}

/** One line for each right, and what is open: the protection of a result in a few words. */
export function protectionLines({ result, wording }: PlanContext): string[] {
  return inOrder(result['protection']).map(([, right]) => {
    const facts = [
      wording.word('patentStatuses', right['status']),
      plainText(right['number']),
      plainText(right['territory']),
    ].filter(Boolean);
    const form = wording.word('protectionForms', right['form']);
    return facts.length > 0 ? `${form} (${facts.join(', ')})` : form;
  });
}

function ownershipFacts({ result, wording }: PlanContext): string[] {
  const { fields } = wording.labels;
  const ownership = entryOf(result, 'ownership');
  const agreement = entryOf(ownership, 'agreement');
  return [
    wording.labelled(fields.ownership, wording.word('ownershipKinds', ownership['kind'])),
    wording.labelled(fields.jointRegime, wording.word('jointRegimes', ownership['jointRegime'])),
    wording.labelled(fields.agreement, wording.word('jointAgreementStatuses', agreement['status'])),
  ].filter(Boolean);
}

export function openAccessLines({ result, wording }: PlanContext): string[] {
  const { labels } = wording;
  const access = entryOf(result, 'openAccess');
  return [
    wording.word('openAccessModes', access['mode']),
    wording.labelled(labels.fields.licence, plainText(access['licence'])),
    wording.labelled(labels.fields.repository, plainText(access['repository'])),
    plainText(access['justification']),
  ].filter(Boolean);
}

export function ownershipParts(context: PlanContext): ReportPart[] {
  const { result, plan, wording } = context;
  const facts = ownershipFacts(context);
  const owners = Object.entries(entryOf(entryOf(result, 'ownership'), 'owners')).map(([id, owner]) => {
    const entry = objectOf(owner);
    return [
      wording.partner(id),
      plainText(entry['share']),
      plainText(entry['contribution']),
      wording.flag(entry['exploits']),
    ];
  });
  const rights = inOrder(result['protection']).map(([, right]) => [
    wording.word('protectionForms', right['form']),
    lines(wording.word('patentStatuses', right['status']), plainText(right['number'])),
    plainText(right['territory']),
    wording.partner(right['responsible']),
    wording.day(right['deadline']),
  ]);
  return [
    ...(facts.length > 0 ? [{ kind: 'list', items: facts } as const] : []),
    ...table([['owner', 2], ['share', 1, 'number'], ['contribution', 3], 'exploits'], owners, wording),
    ...table([['protection', 2], ['status', 2], 'territory', ['responsible', 2], ['deadline', 1.5]], rights, wording),
    ...textUnder('protectionUse', plainText(plan['protectionUse']), wording),
    ...textUnder('control', plainText(entryOf(result, 'control')['rule']), wording),
    ...textUnder('openAccess', lines(...openAccessLines(context)), wording),
  ];
}

/** The background that a result is based on, each in a line. */
export function backgroundLines({ result, wording }: PlanContext): string[] {
  return termsOf(result['basedOnBackground']).map((id) => wording.entry('background', id));
}
