/** The icons that only the matrix draws, from Lucide (ISC). */
export { default as iconFilter } from 'lucide/dist/esm/icons/list-filter.mjs';
export { default as iconKey } from 'lucide/dist/esm/icons/shapes.mjs';
