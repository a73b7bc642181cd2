/** The icons that only valorisation plans draw, from Lucide (ISC). */
export { default as iconGoOn } from 'lucide/dist/esm/icons/arrow-right.mjs';
export { default as iconFilter } from 'lucide/dist/esm/icons/list-filter.mjs';
export { default as iconCompare } from 'lucide/dist/esm/icons/columns-3.mjs';
