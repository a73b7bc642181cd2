import { riskLevels, type Id } from '@kvasir/model';
import { potentialCriteria, planOf, potentialOf, stepsOf } from '@kvasir/model/valorisation.js';
import type { ReportDocument, ReportPart } from '../docx/report.ts';
import { objectOf } from '../shared/reading.ts';
import { documentOf, entryOf, inOrder, plainText, type ValorisationDocument } from './document.ts';
import type { PlanField } from './labels.ts';
import { contextOf, type PlanContext } from './plan-context.ts';
import { nameOf, subtitleOf } from './plan-report.ts';
import { heading, lines, paragraph, table } from './report-parts.ts';
import { backgroundLines, protectionLines, readinessText } from './result-sections.ts';
import { partiesOf } from './use-sections.ts';
import { fundingParts } from './means-sections.ts';
import { PlanWording, type PlanLanguage } from './wording.ts';

/** What characterises a result, as Horizon Results Booster asks for it, in its order. */
function characteristics(context: PlanContext): (readonly [field: PlanField, text: string])[] {
  const { result, plan, wording } = context;
  const said = (
    field: 'need' | 'alternatives' | 'uniqueValue' | 'market' | 'earlyAdopters' | 'competitors' | 'useModel' | 'timing',
  ) => [field, plainText(plan[field])] as const;
  return [
    said('need'),
    said('alternatives'),
    said('uniqueValue'),
    ['description', lines(plainText(result['description']), plainText(plan['summary']))],
    ['readiness', readinessText(context)],
    said('market'),
    said('earlyAdopters'),
    said('competitors'),
    said('useModel'),
    said('timing'),
    ['routes', wording.words('exploitationRoutes', plan['routes']).join('\n')],
    ['owners', lines(...ownerLines(context))],
    ['protectionBackground', lines(...backgroundLines(context))],
    ['protection', lines(...protectionLines(context), plainText(plan['protectionUse']))],
  ];
}

function ownerLines({ result, wording }: PlanContext): string[] {
  return Object.entries(entryOf(entryOf(result, 'ownership'), 'owners')).map(([id, owner]) => {
    const share = plainText(objectOf(owner)['share']);
    return share === '' ? wording.partner(id) : `${wording.partner(id)} (${share})`;
  });
}

/** Why it is a key exploitable result: each criterion with its rating and what is said of it. */
function potential({ result, wording }: PlanContext): (readonly [field: PlanField, text: string])[] {
  const ratings = potentialOf(result);
  const reasons = entryOf(result, 'exploitability');
  return potentialCriteria.map((criterion) => {
    const points = ratings[criterion];
    const rating = points === undefined ? '' : wording.labels.rating(wording.number(points));
    return [criterion, lines(rating, plainText(reasons[criterion]))] as const;
  });
}

function characteristicsTable(context: PlanContext): ReportPart[] {
  const { labels } = context.wording;
  const rows = [...characteristics(context), ...potential(context)].map(([field, text]) => [
    labels.fields[field],
    text === '' ? labels.open : text,
  ]);
  return table(
    [
      ['characteristic', 1],
      ['content', 3],
    ],
    rows,
    context.wording,
  );
}

/** The roadmap of the sheet: actions, roles, milestones, costs, and the impact that is expected. */
function roadmap({ document, id, today, wording }: PlanContext): ReportPart[] {
  const rows = stepsOf(document, id, today).map(({ raw, title }) => [
    title,
    wording.partner(raw['responsible']),
    lines(wording.months(raw['startMonth'], raw['endMonth']), wording.entry('milestones', raw['milestone'])),
    wording.money(raw['cost']),
    plainText(raw['change']),
  ]);
  return table(
    [
      ['step', 2.2],
      ['responsible', 1.6],
      ['when', 1.5],
      ['cost', 1.2, 'number'],
      ['change', 2.4],
    ],
    rows,
    wording,
  );
}

function roles(context: PlanContext): ReportPart[] {
  const { wording } = context;
  const rows = partiesOf(context).map(({ partner, role, isLeftOut, claims }) => [
    wording.partner(partner),
    isLeftOut ? wording.labels.noRole : role,
    claims.map((claim) => wording.word('exploitationClaims', claim)).join('\n'),
  ]);
  return table(
    [
      ['partner', 1.5],
      ['role', 3],
      ['claims', 1.5],
    ],
    rows,
    wording,
  );
}

/** The square of risks: a row for each likelihood, a column for each severity. Those that are not rated stand below. */
function riskMap({ plan, wording }: PlanContext): ReportPart[] {
  const risks = inOrder(plan['risks']).map(([id, risk]) => ({ risk, title: plainText(risk['title']) || id }));
  if (risks.length === 0) return [];
  const { fields } = wording.labels;
  const level = (name: string): string => wording.word('riskLevels', name);
  const isLevel = (value: unknown): boolean => (riskLevels as readonly unknown[]).includes(value);
  const unrated = risks.filter(({ risk }) => !isLevel(risk['likelihood']) || !isLevel(risk['severity']));
  return [
    {
      kind: 'table',
      columns: [
        { header: fields.likelihood },
        ...riskLevels.map((severity) => ({ header: wording.labelled(fields.severity, level(severity)), width: 2 })),
      ],
      rows: [...riskLevels]
        .reverse()
        .map((likelihood) => [
          level(likelihood),
          ...riskLevels.map((severity) =>
            lines(
              ...risks
                .filter(({ risk }) => risk['likelihood'] === likelihood && risk['severity'] === severity)
                .map(({ title }) => title),
            ),
          ),
        ]),
    },
    ...(unrated.length > 0 ? [{ kind: 'list', items: unrated.map(({ title }) => title) } as const] : []),
  ];
}

/**
 * The sheet of a Key Exploitable Result as a document for `reportToDocx`: its characteristics as Horizon Results Booster
 * asks for them, who plays which part, the roadmap, its funding, and its risks by likelihood and severity.
 */
export function resultSheet(
  value: ValorisationDocument,
  id: Id,
  language: PlanLanguage,
  today: string,
): ReportDocument {
  const document = documentOf(value);
  const wording = new PlanWording(document, language, today);
  const { labels } = wording;
  const entry = planOf(document, id);
  const subtitle = subtitleOf(document, today, wording);
  if (!entry) return { title: labels.sheet, subtitle, parts: [paragraph(labels.noPlans)] };
  const context = contextOf(document, id, today, wording);
  const section = (title: string, parts: ReportPart[]): ReportPart[] =>
    parts.length === 0 ? [] : [heading(1, title), ...parts];
  return {
    title: wording.labelled(labels.sheet, nameOf(entry)),
    subtitle,
    parts: [
      ...(entry.isOrphan ? [paragraph(labels.orphan)] : []),
      ...characteristicsTable(context),
      ...section(labels.sections.roles, roles(context)),
      ...section(labels.sections.steps, roadmap(context)),
      ...section(labels.sections.fundings, fundingParts(context)),
      ...section(labels.riskMap, riskMap(context)),
    ],
  };
}
