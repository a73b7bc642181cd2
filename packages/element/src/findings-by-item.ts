/** The rules, asked and sorted by item. An entry of its own, for they load after the first picture. */
export { FindingsByItem, type FindingsByItemOptions } from './findings/findings-by-item.ts';
export { partsInAttention } from './findings/attention.ts';
