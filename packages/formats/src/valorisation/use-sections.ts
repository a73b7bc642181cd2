/** How a result comes to use: routes, the role of each party, steps, joint exploitation, and who gets what of the value. */
import {
  rolesOf,
  routesOf,
  sharingOf,
  stepsOf,
  type PartyRole,
  type RouteReading,
} from '@kvasir/model/valorisation.js';
import type { ReportPart } from '../docx/report.ts';
import { objectOf, termsOf } from '../shared/reading.ts';
import { entryOf, plainText } from './document.ts';
import type { PlanContext } from './plan-context.ts';
import { lines, paragraph, table, texts, textUnder } from './report-parts.ts';
import { sharingLineName } from './sharing-lines.ts';

/** What the ownership of a result asks for before a route is taken, and how far its notice has come. */
function allowanceText({ allowance, notice }: RouteReading, { wording }: PlanContext): string {
  const { labels } = wording;
  return lines(
    labels.allowances[allowance.kind],
    notice ? labels.noticeDays(wording.number(notice.days)) : '',
    notice?.given === undefined ? '' : labels.noticeGiven(wording.day(notice.given)),
    notice?.isMissing && notice.by !== undefined ? labels.noticeBy(wording.day(notice.by)) : '',
  );
}

export function routesParts(context: PlanContext): ReportPart[] {
  const { document, id, plan, today, wording } = context;
  const channels = wording.words('valorisationChannels', plan['channels']);
  const rows = routesOf(document, id, today)
    .filter(({ isChosen }) => isChosen)
    .map((reading) => [
      wording.word('exploitationRoutes', reading.route),
      reading.description,
      reading.recipient,
      wording.day(entryOf(entryOf(plan, 'routeDetails'), reading.route)['plannedDate']),
      allowanceText(reading, context),
    ]);
  return [
    ...textUnder('channels', wording.list(channels), wording),
    ...table(
      [
        ['route', 1.5],
        ['description', 2.5],
        ['recipient', 1.5],
        ['plannedDate', 1.3],
        ['allowance', 2],
      ],
      rows,
      wording,
    ),
  ];
}

/** Those who own a part, contributed to it, or have a part in the plan. */
export function partiesOf({ document, id, plan, today }: PlanContext): readonly PartyRole[] {
  const given = entryOf(plan, 'roles');
  return rolesOf(document, id, today).filter(({ partner, isParty }) => isParty || Object.hasOwn(given, partner));
}

export function rolesParts(context: PlanContext): ReportPart[] {
  const { wording } = context;
  const rows = partiesOf(context).map(
    ({ partner, role, contribution, interest, raci, claims, fieldOfUse, isLeftOut }) => [
      wording.partner(partner),
      isLeftOut ? wording.labels.noRole : role,
      lines(contribution, wording.labelled(wording.labels.fields.interest, interest)),
      raci.map((term) => wording.word('raciRoles', term)).join('\n'),
      lines(...claims.map((claim) => wording.word('exploitationClaims', claim)), fieldOfUse),
    ],
  );
  return table(
    [
      ['partner', 1.7],
      ['role', 2],
      ['contribution', 2.5],
      ['raci', 1.8],
      ['claims', 1.4],
    ],
    rows,
    wording,
  );
}

/** A step's money: what it costs, and who pays. */
function costText(step: Readonly<Record<string, unknown>>, { plan, wording }: PlanContext): string {
  const sources = termsOf(step['fundedBy']).map((id) => {
    const title = plainText(entryOf(plan['fundings'], id)['title']);
    return title || (Object.hasOwn(entryOf(plan, 'fundings'), id) ? id : wording.labels.gone(id));
  });
  return lines(wording.money(step['cost']), ...sources, plainText(step['funding']));
}

export function stepsParts(context: PlanContext): ReportPart[] {
  const { document, id, today, wording, pictures } = context;
  const { fields } = wording.labels;
  const rows = stepsOf(document, id, today).map(({ raw, title, endDate }) => [
    lines(
      title,
      plainText(raw['description']),
      raw['measure'] === undefined ? '' : wording.word('planMeasures', raw['measure']),
    ),
    wording.partner(raw['responsible']),
    lines(wording.months(raw['startMonth'], raw['endMonth']), endDate === undefined ? '' : `(${wording.day(endDate)})`),
    costText(raw, context),
    lines(
      plainText(raw['change']),
      wording.labelled(fields.evidence, plainText(raw['evidence'])),
      wording.labelled(fields.barrier, plainText(raw['barrier'])),
      wording.labelled(fields.indicator, wording.entry('indicators', raw['indicator'])),
      wording.labelled(fields.milestone, wording.entry('milestones', raw['milestone'])),
      wording.labelled(
        fields.background,
        termsOf(raw['background'])
          .map((key) => wording.entry('background', key))
          .join('; '),
      ),
    ),
    wording.word('itemStatuses', raw['status']),
  ]);
  const picture = rows.length > 0 ? pictures?.(id, 'steps') : undefined;
  return [
    ...(picture ? [picture] : []),
    ...table(
      [
        ['step', 2.2],
        ['responsible', 1.9],
        ['when', 1.4],
        ['costAndFunding', 1.5],
        ['changeAndEvidence', 2.6],
        ['status', 1.1],
      ],
      rows,
      wording,
    ),
  ];
}

export function jointParts({ plan, wording }: PlanContext): ReportPart[] {
  const { labels } = wording;
  const joint = entryOf(plan, 'jointExploitation');
  const { relevant } = joint;
  const sentence = relevant === true ? labels.jointRelevant : relevant === false ? labels.jointNotRelevant : '';
  const rows = Object.entries(entryOf(joint, 'aligned')).map(([id, value]) => {
    const entry = objectOf(value);
    return [
      wording.partner(id),
      plainText(entry['interest']),
      entry['inPart'] === true ? labels.inPart : wording.flag(entry['aligned']),
      plainText(entry['remark']),
    ];
  });
  return [
    ...(sentence === '' ? [] : [paragraph(sentence)]),
    ...texts(joint, ['reason'], wording),
    ...textUnder('form', wording.word('jointExploitationForms', joint['form']), wording),
    ...texts(joint, ['how'], wording),
    ...table(
      [
        ['partner', 1.5],
        ['interest', 3],
        ['aligned', 1.2],
        ['remark', 2.5],
      ],
      rows,
      wording,
    ),
  ];
}

export function sharingParts(context: PlanContext): ReportPart[] {
  const { document, id, plan, wording, pictures } = context;
  const { labels } = wording;
  const own = entryOf(plan, 'sharing');
  if (Object.keys(own).length === 0) return [];
  const sharing = sharingOf(document, id);
  const rest = own['rule'] === 'waterfall' ? wording.word('sharingRules', own['rest'] ?? 'equal') : '';
  const rule = lines(wording.word('sharingRules', own['rule']), wording.labelled(labels.fields.rest, rest));
  const said = textUnder('rule', rule, wording);
  const why = texts(own, ['reason', 'fairness'], wording);
  if (sharing.kind === 'unready') {
    const lacks = sharing.lacks.map((lack) => labels.sharingLacks[lack]);
    return [...said, paragraph(labels.unshared(wording.list(lacks))), ...why];
  }
  const money = (cents: number): string => wording.money({ cents, currency: sharing.currency });
  const { trace } = sharing;
  const ofParties = trace.children.flatMap(({ kind, children }) => (kind === 'net' ? children : []));
  const shown = [trace, ...trace.children, ...ofParties];
  const rows = shown.map((line) => [sharingLineName(line, context), line.ratio ?? '', money(line.cents ?? 0)]);
  const picture = pictures?.(id, 'sharing');
  return [
    ...said,
    ...(picture ? [picture] : []),
    ...table(
      [
        ['line', 3],
        ['share', 1, 'number'],
        ['amount', 1.5, 'number'],
      ],
      rows,
      wording,
    ),
    ...(sharing.oddCents.length > 0
      ? [paragraph(labels.oddCents(wording.list(sharing.oddCents.map((partner) => wording.party(partner)))))]
      : []),
    ...why,
  ];
}
