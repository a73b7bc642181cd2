/** The benchmark resolves `ours/…` to this repository (its README says how). */
declare module 'ours/packages/partner-profile/dist/define.js';
declare module 'ours/packages/ip-matrix/dist/define.js';
declare module 'ours/packages/roadmap/dist/define.js';
declare module 'ours/packages/impact-form/dist/define.js';
declare module 'ours/packages/valorisation-plan/dist/define.js';
