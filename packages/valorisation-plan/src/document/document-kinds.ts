/** The documents that are read here: the exploitation plan, the sheet of a Key Exploitable Result, fields to copy. */
export const documentKinds = ['plan', 'sheet', 'platform'] as const;
export type DocumentKind = (typeof documentKinds)[number];
