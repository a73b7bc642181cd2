/** The sheet of a Key Exploitable Result, as it goes to Horizon Results Booster. */
import { resultSheet, type PlanField } from '@kvasir/formats/valorisation.js';
import { toPointer } from '@kvasir/model';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, type TemplateResult } from 'lit';
import type { PageContext } from './page-context.ts';
import { notSaid, pageHead, pageTitle, type Way } from './page-parts.ts';
import { factsOf } from './plan-rail.ts';
import { reportParts } from './report-parts.ts';

/** Where what characterises a result is written: the keys from its plan on, or from the result. */
const paths: Readonly<Partial<Record<PlanField, readonly ['plan' | 'result', ...string[]]>>> = {
  need: ['plan', 'need'],
  alternatives: ['plan', 'alternatives'],
  uniqueValue: ['plan', 'uniqueValue'],
  description: ['result', 'description'],
  readiness: ['result', 'trl'],
  market: ['plan', 'market'],
  earlyAdopters: ['plan', 'earlyAdopters'],
  competitors: ['plan', 'competitors'],
  useModel: ['plan', 'useModel'],
  timing: ['plan', 'timing'],
  routes: ['plan', 'routes'],
  owners: ['result', 'ownership'],
  protectionBackground: ['result', 'basedOnBackground'],
  protection: ['result', 'protection'],
  innovation: ['result', 'exploitability'],
  exploitability: ['result', 'exploitability'],
  impact: ['result', 'exploitability', 'impact'],
};

/** The way to where a row of the sheet is written. */
function wayOf(row: string, { id }: PortfolioEntry, { language, text }: PageContext): Way | undefined {
  const { fields } = language.labels;
  const found = (Object.keys(paths) as PlanField[]).find((field) => fields[field] === row);
  const [of, ...keys] = (found && paths[found]) ?? [];
  if (of === undefined) return undefined;
  const field = toPointer([of === 'plan' ? 'valorisationPlans' : 'results', id, ...keys]);
  return { label: text.sayIt(row), result: id, field };
}

export function sheetPage(entry: PortfolioEntry, context: PageContext): TemplateResult {
  const { host, language, level, text } = context;
  const { labels } = language;
  const { parts } = resultSheet(host.value, entry.id, language, host.settings.today);
  const replace = (said: string, row?: string): unknown =>
    said === labels.open ? notSaid(row === undefined ? undefined : wayOf(row, entry, context), context) : undefined;
  return html`<section class="doc-page doc-sheet" part="page" data-result=${entry.id}>
    ${pageHead(labels.sheet, entry, context)} ${pageTitle(entry, [factsOf(entry, context).assetType], context)}
    ${reportParts(parts, { level: level === 6 ? 6 : ((level + 1) as typeof level), notSaid: text.notSaid, replace })}
    <p class="doc-foot">${text.sheetSource}</p>
  </section>`;
}
