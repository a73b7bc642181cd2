/** Every element, by tag, and how it comes: one module each, fetched when its tag is first seen. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'kv-partner-profile': () => import('@kvasir/partner-profile/define.js'),
  'kv-partnership': () => import('@kvasir/partnership/define.js'),
  'kv-ip-matrix': () => import('@kvasir/ip-matrix/define.js'),
  'kv-roadmap': () => import('@kvasir/roadmap/define.js'),
  'kv-impact-form': () => import('@kvasir/impact-form/define.js'),
  'kv-valorisation-plan': () => import('@kvasir/valorisation-plan/define.js'),
};
