import { isHttpUrl } from '@kvasir/model';
import { observationsOf, type ReadObservation } from '@kvasir/model/impact.js';
import { entriesById, entriesInOrder } from '../ip-matrix/document.ts';
import { node, type JsonLdNode } from '../json-ld/node.ts';
import { linkOf, objectOf, textOf } from '../shared/reading.ts';
import { legalXml } from '../table/legal-xml.ts';
import type { ImpactDocument } from './fields.ts';

export interface ImpactJsonLdOptions {
  /** The address of the page that shows the indicators: theirs are in it. */
  url?: string;
}

export interface ImpactJsonLd {
  '@context': 'https://schema.org';
  '@graph': JsonLdNode[];
}

const [lowest, highest] = [1, 5];

function property(name: string, value: string): JsonLdNode {
  return node('PropertyValue', { name, value });
}

/** How long a period is, as ISO 8601 writes durations. */
function durationOf({ key, from, to }: { key: string; from: string; to: string }): string {
  if (key.length === 4) return 'P1Y';
  return `P${String(Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1)}M`;
}

function about(document: ImpactDocument): JsonLdNode | undefined {
  const [name, alternateName] = [textOf(document.title), textOf(document.acronym)];
  return name === undefined && alternateName === undefined
    ? undefined
    : node('ResearchProject', { name: name ?? alternateName, alternateName: name && alternateName });
}

class ImpactGraph {
  readonly #page: string;
  readonly #about: JsonLdNode | undefined;

  constructor(document: ImpactDocument, { url }: ImpactJsonLdOptions) {
    this.#page = url !== undefined && isHttpUrl(url) ? url.replace(/#.*$/s, '') : '';
    this.#about = about(document);
  }

  variable(id: string, indicator: Readonly<Record<string, unknown>>): JsonLdNode[] {
    const name = textOf(indicator['title']);
    if (name === undefined) return [];
    const number = textOf(indicator['number']);
    return [
      node('StatisticalVariable', {
        '@id': this.#address(id),
        name,
        description: textOf(indicator['definition']),
        identifier: number && property('number', number),
        measurementTechnique: [textOf(indicator['method']), textOf(indicator['source'])].filter(
          (text) => text !== undefined,
        ),
      }),
      ...observationsOf(indicator).flatMap((observation) => this.#observations(id, indicator, observation)),
    ];
  }

  /** What was observed as a whole, and of each group. What is missing, and what has no period, says nothing of the world. */
  #observations(
    id: string,
    indicator: Readonly<Record<string, unknown>>,
    { span, value, rating, status, raw }: ReadObservation,
  ): JsonLdNode[] {
    if (!span) return [];
    const unitText = textOf(indicator['unit']);
    const common = {
      observationAbout: this.#about,
      variableMeasured: { '@id': this.#address(id) },
      observationDate: span.to,
      observationPeriod: durationOf(span),
    };
    const provisional = status === 'provisional' ? [property('status', 'provisional')] : [];
    const url = linkOf(raw['evidence']);
    const whole =
      value !== undefined
        ? [node('Observation', { ...common, value, unitText, additionalProperty: provisional, url })]
        : rating !== undefined
          ? [
              node('Observation', {
                ...common,
                ...{ value: rating, minValue: lowest, maxValue: highest, additionalProperty: provisional, url },
              }),
            ]
          : [];
    const label = textOf(indicator['disaggregation']) ?? 'group';
    const groups = entriesById(raw['breakdown']).flatMap(([group, { value: own }]) =>
      typeof own === 'number' && Number.isFinite(own)
        ? [
            node('Observation', {
              ...{ ...common, value: own, unitText },
              additionalProperty: [property(label, group), ...provisional],
            }),
          ]
        : [],
    );
    return [...whole, ...groups];
  }

  #address(id: string): string {
    return `${this.#page}#indicator-${encodeURIComponent(legalXml(id))}`;
  }
}

/**
 * The indicators as structured data: schema.org 30 in JSON-LD, a `StatisticalVariable` for each and an `Observation` for each
 * value. People who recorded them, reasons why values are missing, targets, and what is said of harm and ethics are left
 * out: schema.org has no terms for them, or they are nobody else's business. Embed it with `serializeJsonLd`.
 */
export function impactToJsonLd(value: ImpactDocument, options: ImpactJsonLdOptions = {}): ImpactJsonLd {
  const document = objectOf(value) as ImpactDocument;
  const graph = new ImpactGraph(document, options);
  const nodes = entriesInOrder(document.indicators).flatMap(([id, indicator]) => graph.variable(id, indicator));
  return { '@context': 'https://schema.org', '@graph': nodes };
}
