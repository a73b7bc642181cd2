import { decide, joint, needs, sole } from '@kvasir/element/internal/testing/blade-loop/shorthand.js';
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import { assetTypes, protectionForms, type Background, type Partner, type Result } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';

const workPackageCount = 12;

function partnerOf(index: number): Partner {
  return {
    name: `Partner ${String(index + 1)}`,
    mark: { letters: `P${String(index + 1)}`, colour: 1 + (index % 12) },
    sector: index % 3 === 0 ? 'academia' : 'industry',
    locations: { seat: { country: ['IE', 'DE', 'FR', 'DK', 'NL', 'ES'][index % 6] ?? 'IE' } },
  };
}

/** The partner that stands `step` places after the one whose turn it is. */
function partnerId(index: number, step: number, partners: number): string {
  return `p${String((index * 7 + step * 3) % partners)}`;
}

function resultOf(index: number, partners: number): Result {
  const [owner, second, third, user, reader] = [0, 1, 2, 3, 4].map((step) => partnerId(index, step, partners)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const owned = [
    { ownership: sole(owner), control: decide(owner) },
    {
      ownership: joint({ [owner]: '1/2', [second]: '1/2' }, { jointRegime: 'horizon-europe' }),
      control: decide(owner, second),
    },
    {
      ownership: joint({ [owner]: '', [second]: '', [third]: '' }, { jointRegime: 'desca-1' }),
      control: decide(owner),
    },
    { ownership: { kind: 'to-be-determined' as const } },
  ][index % 4];
  const form = protectionForms[index % protectionForms.length] ?? 'none';
  return {
    number: `R${String(index + 1)}`,
    order: index,
    title: `Expected result ${String(index + 1)}`,
    assetType: assetTypes[index % assetTypes.length] ?? 'data',
    workPackages: ids(`w${String(index % workPackageCount)}`),
    trl: { now: 1 + (index % 5), target: 4 + (index % 5) },
    ...owned,
    contributors: { [third]: { contribution: 'Trials' } },
    protection: { main: { form } },
    openAccess:
      index % 3 === 0 ? { mode: 'closed', justification: 'Before filing.' } : { mode: 'open', licence: 'CC-BY-4.0' },
    accessRights: needs({ [user]: 'im ex', [reader]: 'im' }),
  };
}

function backgroundOf(index: number, partners: number): Background {
  return {
    number: `B${String(index + 1)}`,
    title: `Background ${String(index + 1)}`,
    assetType: 'know-how',
    partner: partnerId(index, 0, partners),
    accessRights: needs({ [partnerId(index, 1, partners)]: 'im' }),
  };
}

function entries<T>(count: number, id: (index: number) => string, entry: (index: number) => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [id(index), entry(index)]));
}

/** A matrix of any size, the same each time. One background item comes with twenty results. */
export function large(partners: number, results: number): IpMatrix {
  return {
    acronym: 'LARGE',
    startDate: '2025-03-01',
    partners: entries(partners, (index) => `p${String(index)}`, partnerOf),
    workPackages: entries(
      workPackageCount,
      (index) => `w${String(index)}`,
      (index) => ({ number: `WP${String(index + 1)}`, title: `Work package ${String(index + 1)}`, order: index }),
    ),
    results: entries(
      results,
      (index) => `r${String(index)}`,
      (index) => resultOf(index, partners),
    ),
    background: entries(
      Math.ceil(results / 20),
      (index) => `b${String(index)}`,
      (index) => backgroundOf(index, partners),
    ),
  };
}
