import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serializeJsonLd } from '../json-ld/serialize.ts';
import { bladeImpact, oddImpact } from '../testing/impact-document.ts';
import { impactToJsonLd } from './to-json-ld.ts';

/**
 * The part of schema.org 30 that the export uses: which property may stand on which type, and what it may hold.
 * `Observation` is a `QuantitativeValue`.
 */
const thing = { name: 'Text', description: 'Text', identifier: 'PropertyValue', url: 'URL', alternateName: 'Text' };
const types: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  StatisticalVariable: { ...thing, measurementTechnique: 'Text' },
  Observation: {
    ...thing,
    observationAbout: 'ResearchProject',
    variableMeasured: '@id',
    observationDate: 'Date',
    observationPeriod: 'Text',
    value: 'Number',
    minValue: 'Number',
    maxValue: 'Number',
    unitText: 'Text',
    additionalProperty: 'PropertyValue',
  },
  PropertyValue: { name: 'Text', value: 'Text' },
  ResearchProject: thing,
};

function assertNode(value: unknown): void {
  const { '@type': type, '@id': _, ...properties } = value as Record<string, unknown>;
  const allowed = types[String(type)];
  assert.ok(allowed, String(type));
  for (const [name, content] of Object.entries(properties)) {
    const range: string | undefined = allowed[name];
    for (const item of Array.isArray(content) ? content : [content]) {
      if (range === 'Number') assert.ok(Number.isFinite(item), name);
      else if (range === '@id') assert.deepEqual(Object.keys(item as object), ['@id']);
      else if (range === 'Date') assert.match(String(item), /^\d{4}-\d\d-\d\d$/);
      else if (range === 'URL') assert.match(String(item), /^https?:/);
      else if (range === 'Text') assert.ok(typeof item === 'string' && item !== '', name);
      else {
        assert.equal((item as Record<string, unknown>)['@type'], range, name);
        assertNode(item);
      }
    }
  }
}

describe('impactToJsonLd', () => {
  it('has a variable for each indicator and an observation for each value, of groups too', () => {
    const { '@context': context, '@graph': graph } = impactToJsonLd(bladeImpact, {
      url: 'https://blade.example/impact#x',
    });
    assert.equal(context, 'https://schema.org');
    assert.deepEqual(
      graph.map((node) => [node['@type'], node['name'] ?? node['value']]),
      [
        ['StatisticalVariable', 'Cost of reclaimed acrylate'],
        ['StatisticalVariable', 'Blade mass kept from landfill'],
        ['Observation', 64.125],
        ['Observation', 1234.5],
        ['Observation', 1000.25],
        ['StatisticalVariable', 'Trust between partners'],
        ['Observation', 4],
      ],
    );
    assert.deepEqual(graph[4], {
      '@type': 'Observation',
      observationAbout: {
        '@type': 'ResearchProject',
        name: 'Wind blades that come apart',
        alternateName: 'BladeLoop',
      },
      variableMeasured: { '@id': 'https://blade.example/impact#indicator-landfill' },
      observationDate: '2026-12-31',
      observationPeriod: 'P6M',
      value: 1000.25,
      unitText: 't',
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'place', value: '=north' },
        { '@type': 'PropertyValue', name: 'status', value: 'provisional' },
      ],
    });
    graph.forEach(assertNode);
    assert.equal(graph[6]?.['observationPeriod'], 'P1Y');
  });

  it('says a judgement with its scale', () => {
    const { value, minValue, maxValue } = impactToJsonLd(bladeImpact)['@graph'][6] ?? {};
    assert.deepEqual([value, minValue, maxValue], [4, 1, 5]);
  });

  it('gives away no person, no harm and no answer', () => {
    assert.doesNotMatch(
      serializeJsonLd(impactToJsonLd(bladeImpact)),
      /Ada Holm|lorries|shredder|Drivers|Secret|later/i,
    );
  });

  it('passes over what is invalid, and never throws', () => {
    impactToJsonLd(oddImpact)['@graph'].forEach(assertNode);
    const odd = { indicators: { 'a\ud800 b': { title: 'A' } } };
    assert.equal(impactToJsonLd(odd)['@graph'][0]?.['@id'], '#indicator-a%20b');
    assert.deepEqual(impactToJsonLd({}, { url: 'javascript:alert(1)' })['@graph'], []);
    for (const value of [undefined, null, 7, []]) impactToJsonLd(value as never);
  });
});
