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

/** English names in common use; no list of them is published as such. */
export const contactFunctionNames: Readonly<Record<ContactFunction, string>> = {
  'scientific-lead': 'Scientific lead',
  'project-manager': 'Project manager',
  'ktt-officer': 'Knowledge and technology transfer officer',
  legal: 'Legal',
  finance: 'Finance',
  'data-protection': 'Data protection officer',
  communication: 'Communication',
  standardisation: 'Standardisation',
  intermediary: 'Intermediary',
  PCoCo: 'Primary coordinator contact',
  CoCo: 'Coordinator contact',
  PaCo: 'Participant contact',
  LSIGN: 'Legal signatory',
  PLSIGN: 'Project legal signatory',
  FSIGN: 'Financial signatory',
  PFSIGN: 'Project financial signatory',
};

/** Who may see a contact: everybody, or the partners only. */
export const contactVisibilities = ['public', 'partners'] as const;
export type ContactVisibility = (typeof contactVisibilities)[number];
