/**
 * What a contact person is there for. The first nine are the functions that a partnership needs (scientific lead to
 * intermediary); the last seven are the roles of the Funding & Tenders Portal, under the Portal's own codes.
 */
export const contactFunctions = [
  'scientific-lead',
  'project-manager',
  'ktt-officer',
  'legal',
  'finance',
  'data-protection',
  'communication',
  'standardisation',
  'intermediary',
  'PCoCo',
  'CoCo',
  'PaCo',
  'LSIGN',
  'PLSIGN',
  'FSIGN',
  'PFSIGN',
] as const;
export type ContactFunction = (typeof contactFunctions)[number];

/** Who may see a contact: everybody, or the partners only. */
export const contactVisibilities = ['public', 'partners'] as const;
export type ContactVisibility = (typeof contactVisibilities)[number];
