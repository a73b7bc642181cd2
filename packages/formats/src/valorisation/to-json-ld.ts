import { isHttpUrl, type Id } from '@kvasir/model';
import { plansOf, rolesOf, routesOf, stepsOf, type PlanEntry, type ReadStep } from '@kvasir/model/valorisation.js';
import { node, type JsonLdNode } from '../json-ld/node.ts';
import { textOf } from '../shared/reading.ts';
import { legalXml } from '../table/legal-xml.ts';
import { documentOf, entryOf, plainText, type ValorisationDocument } from './document.ts';
import { PlanWording, type PlanLanguage } from './wording.ts';

export interface PlansJsonLdOptions extends PlanLanguage {
  /** The address of the page that shows the plans: theirs are in it. */
  url?: string;
  /** Only the plans of these results. */
  results?: readonly Id[];
  /** The day by which it is told who has left; without it, only what a partner's record says counts. */
  today?: string;
}

export interface PlansJsonLd {
  '@context': 'https://schema.org';
  '@graph': JsonLdNode[];
}

/** Where a step stands, in the four states that schema.org has. */
const statuses: Readonly<Record<NonNullable<ReadStep['status']>, string>> = {
  'not-started': 'PotentialActionStatus',
  'on-track': 'ActiveActionStatus',
  'at-risk': 'ActiveActionStatus',
  delayed: 'ActiveActionStatus',
  achieved: 'CompletedActionStatus',
  cancelled: 'FailedActionStatus',
};

class PlanGraph {
  readonly #document: ValorisationDocument;
  readonly #wording: PlanWording;
  readonly #today: string;
  readonly #language: string | undefined;
  readonly #page: string;

  constructor(document: ValorisationDocument, options: PlansJsonLdOptions) {
    const { today = '', language, url } = options;
    this.#document = document;
    this.#wording = new PlanWording(document, options, today);
    this.#today = today;
    this.#language = language;
    this.#page = url !== undefined && isHttpUrl(url) ? url.replace(/#.*$/s, '') : '';
  }

  plan({ id, title, number, plan = {} }: PlanEntry): JsonLdNode {
    const result = entryOf(this.#document.results, id);
    const { labels } = this.#wording;
    const audience = [textOf(plan['targetGroups']), textOf(plan['users'])];
    return node('CreativeWork', {
      '@id': this.#address('plan', id),
      name: labels.labelled(labels.plan, title.trim()),
      inLanguage: this.#language,
      abstract: textOf(plan['summary']),
      about: node('CreativeWork', {
        '@id': this.#address('result', id),
        name: title.trim(),
        identifier: number.trim() === '' ? undefined : node('PropertyValue', { name: 'number', value: number.trim() }),
        description: textOf(result['description']),
      }),
      producer: this.#project(),
      audience: audience.flatMap((text) => (text === undefined ? [] : [node('Audience', { audienceType: text })])),
      keywords: this.#routes(id),
      contributor: this.#roles(id),
      potentialAction: stepsOf(this.#document, id, this.#today).map((step) => this.#step(id, step)),
    });
  }

  #project(): JsonLdNode | undefined {
    const [name, alternateName] = [textOf(this.#document.title), textOf(this.#document.acronym)];
    return name === undefined && alternateName === undefined
      ? undefined
      : node('ResearchProject', { name: name ?? alternateName, alternateName: name && alternateName });
  }

  #routes(id: Id): string[] {
    return routesOf(this.#document, id, this.#today)
      .filter(({ isChosen }) => isChosen)
      .map(({ route }) => this.#wording.word('exploitationRoutes', route));
  }

  /** Partners who are there, each with what it does: a `Role` between the plan and the organisation. */
  #roles(id: Id): JsonLdNode[] {
    return rolesOf(this.#document, id, this.#today)
      .filter(({ state, role }) => state === 'partner' && role.trim() !== '')
      .map(({ partner, role }) => node('Role', { roleName: role.trim(), contributor: this.#organisation(partner) }));
  }

  #organisation(id: Id): JsonLdNode {
    return node('Organization', { name: this.#wording.party(id).trim() });
  }

  #step(id: Id, { id: step, title, raw, responsible, startDate, endDate, status }: ReadStep): JsonLdNode {
    const change = textOf(raw['change']);
    return node('Action', {
      '@id': this.#address('step', `${id}/${step}`),
      name: title.trim(),
      description: textOf(raw['description']),
      agent: responsible?.state === 'partner' ? this.#organisation(responsible.partner) : undefined,
      // A day has to be a moment here; without a zone, it is the same day for readers everywhere.
      startTime: startDate && `${startDate}T00:00:00`,
      endTime: endDate && `${endDate}T23:59:59`,
      actionStatus: status && `https://schema.org/${statuses[status]}`,
      result: change === undefined ? undefined : node('Thing', { name: change }),
    });
  }

  #address(kind: string, id: Id): string {
    return `${this.#page}#${kind}-${encodeURIComponent(legalXml(id))}`;
  }
}

/** Whether a result may be spoken of outside the partnership. */
function isPublic({ result }: PlanEntry): boolean {
  const confidentiality = plainText(result?.['confidentiality']);
  return result !== undefined && (confidentiality === '' || confidentiality === 'public');
}

/**
 * The plans as structured data: schema.org 30 in JSON-LD, a `CreativeWork` about each result with the `Role` of each
 * partner and an `Action` for each step. Left out are plans of results that are sensitive or confidential, or gone, and of
 * the others what is nobody else's business: money, risks, barriers, core interests, contacts and the sharing of value.
 * Embed it with `serializeJsonLd`.
 */
export function plansToJsonLd(value: ValorisationDocument, options: PlansJsonLdOptions = {}): PlansJsonLd {
  const document = documentOf(value);
  const graph = new PlanGraph(document, options);
  const chosen = options.results && new Set(options.results);
  const plans = plansOf(document).filter(
    (entry) => entry.isPlanned && isPublic(entry) && (chosen?.has(entry.id) ?? true),
  );
  return { '@context': 'https://schema.org', '@graph': plans.map((entry) => graph.plan(entry)) };
}
