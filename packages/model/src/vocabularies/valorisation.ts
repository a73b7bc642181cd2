/** How a result is brought to use. */

/**
 * Ways to exploit a result: the four of Regulation (EU) 2021/695, Article 2 (further research, a product or process, a
 * service, standardisation), and those that transfer offices list besides.
 */
export const exploitationRoutes = [
  'further-research',
  'product-or-process',
  'service',
  'standardisation',
  'licensing',
  'assignment',
  'spin-off',
  'policy',
  'education',
  'social-innovation',
  'open-source',
] as const;
export type ExploitationRoute = (typeof exploitationRoutes)[number];

/** Forms in which partners exploit a result together (C(2024) 601, 3.3.1(a)); `none` when they do so apart. */
export const jointExploitationForms = [
  'joint-venture',
  'spin-off',
  'licence-pool',
  'joint-product',
  'joint-service',
  'separate-fields',
  'none',
] as const;
export type JointExploitationForm = (typeof jointExploitationForms)[number];
