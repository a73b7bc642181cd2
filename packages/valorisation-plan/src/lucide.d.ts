/** Lucide publishes one module per icon but types only for all of them together. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type { IconNode } from '@kvasir/element';
  const node: IconNode;
  export default node;
}
