/** What a partner does, and how far it has come: research fields, goals, readiness, roles in projects. */

/** CORDIS `organization.csv`, `role`. */
export const participantRoles = ['coordinator', 'participant', 'associatedPartner', 'thirdParty'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** Technology readiness levels: Horizon Europe work programme, General Annexes, B. */
export const trlLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type TrlLevel = (typeof trlLevels)[number];

/** The classifications that a research field's code can come from. */
export const fieldSchemes = ['euroscivoc', 'ford'] as const;
export type FieldScheme = (typeof fieldSchemes)[number];

/** The six major fields of research and development: OECD Frascati Manual 2015, table 2.2 (FORD). */
export const fordMajors = ['1', '2', '3', '4', '5', '6'] as const;
export type FordMajor = (typeof fordMajors)[number];

/** The official English names of the six major fields (Frascati Manual 2015, table 2.2). */
export const fordMajorTitles: Readonly<Record<FordMajor, string>> = {
  1: 'Natural sciences',
  2: 'Engineering and technology',
  3: 'Medical and health sciences',
  4: 'Agricultural and veterinary sciences',
  5: 'Social sciences',
  6: 'Humanities and the arts',
};

/**
 * The 17 Sustainable Development Goals (UN A/RES/70/1). Text, not number: a goal is a key of a set, beside its targets
 * (`7.2`, `7.a`). Titles in eight languages load on demand from `@kvasir/model/vocabularies/sdg.js`.
 */
export const sdgNumbers = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
] as const;
export type SdgNumber = (typeof sdgNumbers)[number];

/** What a partner looks for: something it needs, or a challenge that it puts to others (C(2024) 601, 2.1.2(b)). */
export const needKinds = ['need', 'challenge'] as const;
export type NeedKind = (typeof needKinds)[number];
