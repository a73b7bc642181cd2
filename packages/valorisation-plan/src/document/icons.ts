/** The icons that only documents draw, from Lucide (ISC). */
export { default as iconCopy } from 'lucide/dist/esm/icons/copy.mjs';
