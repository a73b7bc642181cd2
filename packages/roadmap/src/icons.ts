/** The icons that only the roadmap draws, from Lucide (ISC). */
export { default as iconMinus } from 'lucide/dist/esm/icons/minus.mjs';
