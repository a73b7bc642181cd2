import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import { textOf } from '@kvasir/model';
import type { MatrixHost } from '../matrix-host.ts';
import type { FilterMessages } from './filter.messages.ts';
import type { MatrixFilter } from './filter.ts';

/** A condition that is set, in words. */
export interface ActiveCondition {
  readonly name: keyof MatrixFilter;
  readonly label: string;
}

/** The name of a work package: "WP3 Blade manufacture". */
export function workPackageName({ value }: MatrixHost, id: string): string {
  const { number, title }: { number?: unknown; title?: unknown } = value.workPackages?.[id] ?? {};
  return `${textOf(number)} ${textOf(title)}`.trim() || id;
}

/** The conditions of a filter that are set, in the order of the panel. */
export function activeConditions(
  filter: MatrixFilter,
  host: MatrixHost,
  words: FilterMessages,
  text: IpMatrixMessages,
): ActiveCondition[] {
  const said: readonly [keyof MatrixFilter, string | undefined][] = [
    ['text', filter.text?.trim() ? words.words(filter.text.trim()) : undefined],
    [
      'partner',
      named(words.partner, filter.partner, (id) => host.partners.find((partner) => partner.id === id)?.name ?? id),
    ],
    ['workPackage', named(words.workPackage, filter.workPackage, (id) => workPackageName(host, id))],
    ['assetType', named(words.assetType, filter.assetType, (type) => text.assetTypes[type])],
    ['regime', named(words.regime, filter.regime, (regime) => text.regimes[regime])],
    ['unfinished', filter.unfinished && words.active.unfinished],
    ['disagreed', filter.disagreed && words.active.disagreed],
    ['findings', filter.findings && nameOfFindings(filter.findings, words)],
  ];
  return said.flatMap(([name, label]) => (label ? { name, label } : []));

  function named<T extends string>(
    name: string,
    value: T | undefined,
    nameOf: (value: T) => string,
  ): string | undefined {
    return value === undefined ? undefined : words.condition(name, nameOf(value));
  }
}

function nameOfFindings(findings: NonNullable<MatrixFilter['findings']>, words: FilterMessages): string {
  return findings === true ? words.active.findings : words.severities[findings];
}

/** The filter without one of its conditions. */
export function withoutCondition(filter: MatrixFilter, name: keyof MatrixFilter): MatrixFilter {
  const { [name]: _, ...rest } = filter;
  return rest;
}
