/** What a plan needs and what may go wrong: funding, risks, contacts, and when it is looked at again. */
import { contactsOf, fundingOf, readReviews } from '@kvasir/model/valorisation.js';
import type { ReportPart } from '../docx/report.ts';
import { inOrder, plainText } from './document.ts';
import type { PlanContext } from './plan-context.ts';
import { lines, paragraph, table } from './report-parts.ts';

export function fundingParts({ document, id, wording }: PlanContext): ReportPart[] {
  const { fields } = wording.labels;
  const { fundings, needed, secured, asked, gap } = fundingOf(document, id);
  const rows = fundings.map(({ raw, title }) => [
    lines(title, plainText(raw['comment'])),
    wording.word('fundingKinds', raw['kind']),
    wording.word('fundingStatuses', raw['status']),
    wording.money(raw['amount']),
    wording.partner(raw['partner']),
    wording.day(raw['deadline']),
  ]);
  const sums = [
    wording.labelled(fields.needed, wording.sum(needed)),
    wording.labelled(fields.secured, wording.sum(secured)),
    wording.labelled(fields.asked, wording.sum(asked)),
    wording.labelled(fields.gap, wording.sum(gap)),
  ].filter(Boolean);
  return [
    ...table(
      [
        ['source', 2.2],
        ['kind', 1.5],
        ['status', 1.2],
        ['amount', 1.4, 'number'],
        ['partner', 1.5],
        ['deadline', 1.5],
      ],
      rows,
      wording,
    ),
    ...(sums.length > 0 ? [{ kind: 'list', items: sums } as const] : []),
  ];
}

export function risksParts({ plan, wording }: PlanContext): ReportPart[] {
  const rows = inOrder(plan['risks']).map(([id, risk]) => [
    plainText(risk['title']) || id,
    wording.word('planRiskKinds', risk['kind']),
    wording.word('riskLevels', risk['likelihood']),
    wording.word('riskLevels', risk['severity']),
    plainText(risk['mitigation']),
    wording.partner(risk['owner']),
  ]);
  return table(
    [
      ['risk', 2.2],
      ['kind', 1.4],
      ['likelihood', 1.5],
      ['severity', 1.3],
      ['mitigation', 2.4],
      ['watchedBy', 1.4],
    ],
    rows,
    wording,
  );
}

/** Who can be turned to. A person who refused to be listed is not named, and an address is given when it is public. */
export function contactsParts({ document, id, today, wording }: PlanContext): ReportPart[] {
  const { labels } = wording;
  const rows = contactsOf(document, id, today).contacts.map(({ partner, name, entry, lastVerified, freshness }) => {
    const { role, email, consent, visibility } = entry ?? {};
    const isListed = (consent ?? true) === true;
    const isReachable = isListed && visibility === 'public' && freshness !== 'left';
    return [
      wording.partner(partner),
      !entry ? labels.gone(name) : isListed ? name : labels.withheld,
      isListed ? plainText(role) : '',
      isReachable ? plainText(email) : '',
      wording.day(lastVerified),
    ];
  });
  return table(
    [
      ['partner', 1.8],
      ['contact', 1.6],
      ['position', 1.8],
      ['email', 2],
      ['lastVerified', 1.4],
    ],
    rows,
    wording,
  );
}

export function reviewsParts({ plan, today, wording }: PlanContext): ReportPart[] {
  const { due } = readReviews(plan, today);
  const held = inOrder(plan['reviews']).map(([, review]) => review);
  const dayOf = ({ date }: (typeof held)[number]): string => plainText(date);
  const rows = held
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0))
    .map((review) => [wording.day(review['date']), plainText(review['by']), plainText(review['outcome'])]);
  return [
    ...(due === undefined ? [] : [paragraph(wording.labels.reviewDue(wording.day(due)))]),
    ...table(
      [
        ['date', 1.3],
        ['by', 1.7],
        ['outcome', 4],
      ],
      rows,
      wording,
    ),
  ];
}
