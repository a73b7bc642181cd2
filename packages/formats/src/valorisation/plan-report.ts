import type { Id } from '@kvasir/model';
import { leadOf, nextStepOf, planOf, stepsOf, type PlanEntry } from '@kvasir/model/valorisation.js';
import type { ReportDocument, ReportPart } from '../docx/report.ts';
import { documentOf, plainText, type ValorisationDocument } from './document.ts';
import type { PlanSection } from './labels.ts';
import { contactsParts, fundingParts, reviewsParts, risksParts } from './means-sections.ts';
import { contextOf, type PlanAdditions, type PlanContext } from './plan-context.ts';
import { heading, lines, paragraph, table } from './report-parts.ts';
import { effectsParts, needParts, ownershipParts, readinessText, usersParts } from './result-sections.ts';
import { jointParts, rolesParts, routesParts, sharingParts, stepsParts } from './use-sections.ts';
import { PlanWording, type PlanLanguage } from './wording.ts';

const writers: Readonly<Record<PlanSection, (context: PlanContext) => ReportPart[]>> = {
  need: needParts,
  users: usersParts,
  ownership: ownershipParts,
  routes: routesParts,
  roles: rolesParts,
  steps: stepsParts,
  jointExploitation: jointParts,
  sharing: sharingParts,
  effects: effectsParts,
  fundings: fundingParts,
  risks: risksParts,
  contacts: contactsParts,
  reviews: reviewsParts,
};

/** What every plan has to say (C(2024) 601, 3.3.1(a)): where it does not, the document says so. */
const asked: ReadonlySet<PlanSection> = new Set<PlanSection>([
  ...(['need', 'users', 'ownership', 'routes', 'roles', 'steps', 'jointExploitation'] as const),
]);

/** The project, and the day of the document. */
export function subtitleOf(document: ValorisationDocument, today: string, wording: PlanWording): string {
  const project = [plainText(document.acronym), plainText(document.title)].filter(Boolean).join(': ');
  return [project, wording.labels.asOf(wording.day(today))].filter(Boolean).join(' · ');
}

/** The number and the title of a result. */
export function nameOf({ number, title }: PlanEntry): string {
  return [number.trim(), title.trim()].filter(Boolean).join(' ');
}

function planParts(entry: PlanEntry, context: PlanContext, agreed: readonly string[]): ReportPart[] {
  const { labels } = context.wording;
  const sections = Object.entries(writers) as [PlanSection, (typeof writers)[PlanSection]][];
  return [
    heading(1, nameOf(entry)),
    ...(entry.isOrphan ? [paragraph(labels.orphan)] : []),
    ...sections.flatMap(([section, write]): ReportPart[] => {
      const parts = write(context);
      if (parts.length === 0 && !asked.has(section)) return [];
      return [heading(2, labels.sections[section]), ...(parts.length > 0 ? parts : [paragraph(labels.open)])];
    }),
    ...(agreed.length > 0 ? [heading(2, labels.agreedBy), { kind: 'list', items: agreed } as const] : []),
  ];
}

/** All results of the plan on one page. */
function overview(entries: readonly (readonly [PlanEntry, PlanContext])[], wording: PlanWording): ReportPart[] {
  const rows = entries.map(([entry, context]) => {
    const { document, id, plan, today } = context;
    const next = nextStepOf(stepsOf(document, id, today));
    return [
      nameOf(entry),
      wording.partner(leadOf(document, id)),
      readinessText(context),
      wording.words('exploitationRoutes', plan['routes']).join('\n'),
      next ? lines(next.title, wording.months(next.startMonth, next.endMonth)) : '',
    ];
  });
  const columns = [
    ['result', 2.4],
    ['lead', 1.5],
    ['readiness', 1.3],
    ['routes', 1.5],
    ['nextStep', 2],
  ] as const;
  return [heading(1, wording.labels.overview), ...table(columns, rows, wording)];
}

/**
 * The plan for the exploitation of results (Horizon Europe, Part B 2.2; C(2024) 601, 3.3.1(a)) as a document for
 * `reportToDocx`: for each result the need that it meets, its users, its ownership and protection, routes, the role of each
 * party, steps, joint exploitation, what belongs to it, and who agreed. With several results, a table of all of them comes first. What
 * a plan has to say and does not is open in the document, too. Ids of which there is neither a result nor a plan are
 * passed over.
 */
export function planReport(
  value: ValorisationDocument,
  resultIds: readonly Id[],
  language: PlanLanguage,
  today: string,
  { pictures, agreed }: PlanAdditions = {},
): ReportDocument {
  const document = documentOf(value);
  const wording = new PlanWording(document, language, today);
  const { labels } = wording;
  const entries = resultIds.flatMap((id) => {
    const entry = planOf(document, id);
    return entry ? [[entry, contextOf(document, id, today, wording, pictures)] as const] : [];
  });
  return {
    title: labels.plan,
    subtitle: subtitleOf(document, today, wording),
    parts: [
      ...(entries.length === 0 ? [paragraph(labels.noPlans)] : []),
      ...(entries.length > 1 ? overview(entries, wording) : []),
      ...entries.flatMap(([entry, context]) => planParts(entry, context, agreed?.(entry.id) ?? [])),
    ],
  };
}
