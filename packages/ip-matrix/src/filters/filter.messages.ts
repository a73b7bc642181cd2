import { Catalogue, Format, type Density } from '@kvasir/element';
import type { Severity } from '@kvasir/model';
import type { Grouping } from './grouping.ts';
import type { SortKey } from './sorting.ts';

/** The texts of what decides which items are shown, and how. */
export interface FilterMessages {
  region: string;
  conditions: string;
  arrangement: string;
  partner: string;
  anyPartner: string;
  assetType: string;
  anyAssetType: string;
  regime: string;
  anyRegime: string;
  workPackage: string;
  anyWorkPackage: string;
  only: string;
  unfinished: string;
  disagreed: string;
  /** Of findings: whether there are any or not. */
  withOrWithout: string;
  severities: Readonly<Record<Severity, string>>;
  groupBy: string;
  groupings: Readonly<Record<Grouping, string>>;
  sortBy: string;
  sortKeys: Readonly<Record<SortKey, string>>;
  descending: string;
  columns: string;
  density: string;
  densities: Readonly<Record<Density, string>>;
  close: string;
  shown: (shown: number, items: number) => string;
  activeFilters: string;
  active: Readonly<Record<'unfinished' | 'disagreed' | 'findings', string>>;
  condition: (name: string, value: string) => string;
  words: (text: string) => string;
  remove: (condition: string) => string;
  clearAll: string;
}

const format = Format.for('en');

export const english: FilterMessages = {
  region: 'Filter, order and columns',
  conditions: 'Show',
  arrangement: 'Arrange',
  partner: 'Partner',
  anyPartner: 'All partners',
  assetType: 'Asset type',
  anyAssetType: 'All asset types',
  regime: 'Joint regime',
  anyRegime: 'All regimes',
  workPackage: 'Work package',
  anyWorkPackage: 'All work packages',
  only: 'Only items that',
  unfinished: 'are not yet complete',
  disagreed: 'a partner objects to',
  withOrWithout: 'With or without findings',
  severities: { error: 'With errors', warning: 'With warnings', advice: 'With advice' },
  groupBy: 'Group by',
  groupings: { 'work-package': 'Work package', 'asset-type': 'Asset type', owner: 'Owner', none: 'Nothing' },
  sortBy: 'Sort by',
  sortKeys: {
    order: 'The partners’ own order',
    number: 'Number',
    title: 'Title',
    trl: 'Technology readiness',
    completeness: 'Completeness',
    protection: 'Protection',
  },
  descending: 'Descending',
  columns: 'Columns beside the partners',
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  close: 'Close',
  shown: (shown, items) => `${format.number(shown)} of ${format.number(items)} items shown`,
  activeFilters: 'Filters in use',
  active: { unfinished: 'Not complete', disagreed: 'Objected to', findings: 'With findings' },
  condition: (name, value) => `${name}: ${value}`,
  words: (text) => `“${text}”`,
  remove: (condition) => `Remove the filter ${condition}`,
  clearAll: 'Clear all',
};

/** Hosts address it as `kv-ip-matrix-filter`. */
export const filterCatalogue = new Catalogue<FilterMessages>('kv-ip-matrix-filter', english, {
  de: () => import('./filter.messages.de.ts').then((module) => module.german),
  fr: () => import('./filter.messages.fr.ts').then((module) => module.french),
});
