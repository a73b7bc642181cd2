/** The exploitation plan as set paper: one page, or as many as it needs, for each result. */
import { heading, type HeadingLevel } from '@kvasir/element/display.js';
import { planReport, planSections, type PlanSection, type ReportPart } from '@kvasir/formats/valorisation.js';
import type { Id } from '@kvasir/model';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BuilderPlace } from '../settings.ts';
import { outlineOf, type Chapter } from './outline.ts';
import type { PageContext } from './page-context.ts';
import { notSaid, pageHead, pageTitle } from './page-parts.ts';
import { factsOf, planRail } from './plan-rail.ts';
import { reportParts, type PartsContext } from './report-parts.ts';

/** The pages of a plan: that of all results, where there are several, and one for each. */
export interface PlanPages {
  readonly title: string;
  readonly overview: Chapter | undefined;
  readonly pages: readonly { readonly entry: PortfolioEntry; readonly chapter: Chapter }[];
}

/** The report on these results, page by page. It is the one that files are made of. */
export function readPlanPages(entries: readonly PortfolioEntry[], { host, language }: PageContext): PlanPages {
  const ids = entries.map(({ id }) => id);
  const { title, parts } = planReport(host.value, ids, language, host.settings.today);
  const { chapters } = outlineOf(parts, 1);
  // With several results, a table of all of them comes first.
  const first = entries.length > 1 ? 1 : 0;
  return {
    title,
    overview: first === 1 ? chapters[0] : undefined,
    pages: entries.flatMap((entry, at) => {
      const chapter = chapters[at + first];
      return chapter ? [{ entry, chapter }] : [];
    }),
  };
}

/** Where what belongs to a section is written. */
const places: Readonly<Record<PlanSection, BuilderPlace>> = {
  need: 'need',
  users: 'users',
  ownership: 'ownership',
  routes: 'routes',
  roles: 'roles',
  steps: 'steps',
  jointExploitation: 'joint-exploitation',
  sharing: 'sharing',
  effects: 'steps',
  fundings: 'funding',
  risks: 'risks',
  contacts: 'contacts',
  reviews: 'review',
};

/** Those that stand beside the facts; the others need the whole width. */
const besideFacts: ReadonlySet<PlanSection> = new Set<PlanSection>(['need', 'users']);

/** @param shown how many pages are drawn yet; the rest follows */
export function planPages({ title, overview, pages }: PlanPages, shown: number, context: PageContext): TemplateResult {
  const drawn = pages.slice(0, shown);
  return html`${overview ? overviewPage(title, overview, context) : nothing}
  ${repeat(
    drawn,
    ({ entry }) => entry.id,
    ({ entry, chapter }) => planPage(title, entry, chapter, context),
  )}
  ${drawn.length < pages.length ? html`<p class="doc-rest" role="status">${context.text.restFollows}</p>` : nothing}`;
}

function partsContext(context: PageContext): PartsContext {
  // In a report, a section is a heading of the second level; on the page it follows the title.
  return { level: context.level, notSaid: context.text.notSaid };
}

function overviewPage(title: string, { title: name, parts }: Chapter, context: PageContext): TemplateResult {
  return html`<section class="doc-page" part="page">
    ${pageHead(title, undefined, context)} ${heading(context.level, name, 'doc-title')}
    ${reportParts(parts, partsContext(context))}
  </section>`;
}

function sectionOf(name: string, { language }: PageContext): PlanSection | undefined {
  return planSections.find((section) => language.labels.sections[section] === name);
}

function planPage(title: string, entry: PortfolioEntry, chapter: Chapter, context: PageContext): TemplateResult {
  const { before, chapters } = outlineOf(chapter.parts, 2);
  const facts = factsOf(entry, context);
  const sections = chapters.map((one) => ({ ...one, section: sectionOf(one.title, context) }));
  const isBeside = ({ section }: { section: PlanSection | undefined }): boolean =>
    section !== undefined && besideFacts.has(section);
  const draw = (one: (typeof sections)[number]) => planSection(one, one.section, entry.id, context);
  return html`<section class="doc-page" part="page" data-result=${entry.id}>
    ${pageHead(title, entry, context)} ${pageTitle(entry, [facts.assetType], context)}
    ${reportParts(before, partsContext(context))}
    <div class="doc-columns">
      <div>
        ${facts.lead === '' ? nothing : html`<p class="doc-lead"><bdi>${facts.lead}</bdi></p>`}
        ${sections.filter(isBeside).map(draw)}
      </div>
      ${planRail(entry, facts, context)}
    </div>
    ${sections.filter((one) => !isBeside(one)).map(draw)}
    <p class="doc-foot">${context.text.source}</p>
  </section>`;
}

/** The parts of the first section that do not stand elsewhere on the page: facts beside it, and its lead. */
function withoutFacts(parts: readonly ReportPart[], leadName: string): readonly ReportPart[] {
  const at = parts.findIndex((part) => part.kind === 'heading' && part.text === leadName);
  return parts.filter((part, index) => part.kind !== 'list' && !(at >= 0 && (index === at || index === at + 1)));
}

/** Without the columns that nobody has filled: what owners bring and do is said at their roles, too. */
function withoutEmptyColumns(part: ReportPart): ReportPart {
  if (part.kind !== 'table') return part;
  const isFilled = part.columns.map((_, at) => at === 0 || part.rows.some((row) => (row[at] ?? '') !== ''));
  const filled = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => isFilled[at]);
  return { ...part, columns: filled(part.columns), rows: part.rows.map(filled) };
}

function planSection(
  { title, parts }: Chapter,
  section: PlanSection | undefined,
  result: Id,
  context: PageContext,
): TemplateResult {
  const { host, language, text, level } = context;
  const { fields, open } = language.labels;
  const plan: unknown = host.model.entry(result)?.plan?.['summary'];
  const lead = typeof plan === 'string' && plan.trim() !== '' ? fields.summary : fields.description;
  const rest =
    section === 'need' ? withoutFacts(parts, lead) : section === 'ownership' ? parts.map(withoutEmptyColumns) : parts;
  // Where all that was said is the lead, the need itself is open.
  const shown: readonly ReportPart[] = rest.length > 0 ? rest : [{ kind: 'paragraph', text: open }];
  const way = section && { label: text.settle[section], result, place: places[section] };
  const replace = (said: string): unknown => (said === open ? notSaid(way, context) : undefined);
  return html`<section class="doc-section">
    ${heading(Math.min(6, level + 1) as HeadingLevel, title, 'doc-heading doc-heading-2')}
    ${reportParts(shown, { ...partsContext(context), replace })}
  </section>`;
}
