import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serializeJsonLd } from '../json-ld/serialize.ts';
import { bladePlans, oddPlans, planDay } from '../testing/plan-document.ts';
import { plansToJsonLd } from './to-json-ld.ts';

/** The part of schema.org 30 that the export uses: which property may stand on which type, and what it may hold. */
const thing = { name: 'Text', description: 'Text', identifier: 'PropertyValue' };
const types: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CreativeWork: {
    ...thing,
    abstract: 'Text',
    inLanguage: 'Text',
    about: 'CreativeWork',
    producer: 'ResearchProject',
    audience: 'Audience',
    keywords: 'Text',
    contributor: 'Role',
    potentialAction: 'Action',
  },
  ResearchProject: { ...thing, alternateName: 'Text' },
  Audience: { audienceType: 'Text' },
  Role: { roleName: 'Text', contributor: 'Organization' },
  Organization: thing,
  Action: {
    ...thing,
    agent: 'Organization',
    startTime: 'DateTime',
    endTime: 'DateTime',
    actionStatus: 'ActionStatusType',
    result: 'Thing',
  },
  PropertyValue: { name: 'Text', value: 'Text' },
  Thing: thing,
};

function assertNode(value: unknown): void {
  const { '@type': type, '@id': _, ...properties } = value as Record<string, unknown>;
  const allowed = types[String(type)];
  assert.ok(allowed, String(type));
  for (const [name, content] of Object.entries(properties)) {
    const range: string | undefined = allowed[name];
    for (const item of Array.isArray(content) ? content : [content]) {
      if (range === 'DateTime') assert.match(String(item), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      else if (range === 'ActionStatusType') assert.match(String(item), /^https:\/\/schema\.org\/\w+ActionStatus$/);
      else if (range === 'Text') assert.ok(typeof item === 'string' && item !== '', name);
      else {
        assert.equal((item as Record<string, unknown>)['@type'], range, name);
        assertNode(item);
      }
    }
  }
}

describe('plansToJsonLd', () => {
  it('is a work about the result, with the role of each partner and an action for each step', () => {
    const { '@context': context, '@graph': graph } = plansToJsonLd(bladePlans, {
      url: 'https://blade.example/plans#x',
      language: 'en',
      today: planDay,
    });
    assert.equal(context, 'https://schema.org');
    graph.forEach(assertNode);
    assert.equal(graph.length, 1);
    const [plan] = graph;
    assert.equal(plan?.['@id'], 'https://blade.example/plans#plan-resin');
    assert.deepEqual(plan['contributor'], {
      '@type': 'Role',
      roleName: 'Licensor',
      contributor: { '@type': 'Organization', name: 'Brenner Composites' },
    });
    assert.deepEqual((plan['potentialAction'] as unknown[])[0], {
      '@type': 'Action',
      '@id': 'https://blade.example/plans#step-resin%2Fpilot',
      name: '=Pilot batch',
      description: 'Two tonnes',
      agent: { '@type': 'Organization', name: 'Brenner Composites' },
      startTime: '2026-12-01T00:00:00',
      endTime: '2027-08-31T23:59:59',
      actionStatus: 'https://schema.org/ActiveActionStatus',
      result: { '@type': 'Thing', name: '+30 % recycled resin' },
    });
  });

  it('gives away nothing confidential, no money, no risk, no interest and no person', () => {
    assert.doesNotMatch(
      serializeJsonLd(plansToJsonLd(bladePlans)),
      /Take-back|EUR|80000|cheaper|permit|income|Ada Holm|Invention|deleted/i,
    );
  });

  it('keeps to the results that are asked for', () => {
    assert.deepEqual(plansToJsonLd(bladePlans, { results: ['schemes', 'gone'] })['@graph'], []);
  });

  it('passes over what is invalid, and never throws', () => {
    plansToJsonLd(oddPlans)['@graph'].forEach(assertNode);
    const odd = { results: { 'a\ud800 b': { title: 'A' } }, valorisationPlans: { 'a\ud800 b': { need: 'x' } } };
    assert.equal(plansToJsonLd(odd as never)['@graph'][0]?.['@id'], '#plan-a%20b');
    for (const value of [undefined, null, 7, []]) plansToJsonLd(value as never, { url: 'javascript:alert(1)' });
  });
});
