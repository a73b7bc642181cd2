/** How value is shared (C(2024) 601, 3.4.1(e)). */

/**
 * Ways to share an amount among parties: alike, by their shares in the result, by what each contributed to the impact that
 * indicators show, or as they negotiated.
 */
export const splitRules = ['equal', 'proportional', 'by-impact', 'negotiated'] as const;
export type SplitRule = (typeof splitRules)[number];

/** The same, and the waterfall: protection costs and the inventors' part come first, and what is left is shared. */
export const sharingRules = [...splitRules, 'waterfall'] as const;
export type SharingRule = (typeof sharingRules)[number];

/** What is taken out of an income before parties share it. */
export const deductionKinds = ['protection', 'inventors', 'other'] as const;
export type DeductionKind = (typeof deductionKinds)[number];
