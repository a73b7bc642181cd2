/** How value and impact are measured (C(2024) 601, 3.1.1(e) and 3.4.1). */

/** The three kinds of metric that shall balance: C(2024) 601, 3.4.1(a). */
export const orientations = ['business', 'social', 'research'] as const;
export type Orientation = (typeof orientations)[number];

/** The dimensions of impact: C(2024) 601, 3.1.1(e) and 3.4.1(a). */
export const impactDimensions = [
  'environmental',
  'technological',
  'economic',
  'societal',
  'political',
  'health',
] as const;
export type ImpactDimension = (typeof impactDimensions)[number];

/** Whether an indicator is counted or judged (C(2024) 601, 3.4.1(b)). */
export const indicatorKinds = ['quantitative', 'qualitative'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** What an indicator looks at: what is made, what changes by it, and what follows in the wider world. */
export const indicatorLevels = ['output', 'outcome', 'impact'] as const;
export type IndicatorLevel = (typeof indicatorLevels)[number];

/** How soon something can be seen. */
export const horizons = ['short', 'medium', 'long'] as const;
export type Horizon = (typeof horizons)[number];

/** Where a value shall go. */
export const directions = ['increase', 'decrease', 'maintain'] as const;
export type Direction = (typeof directions)[number];

/** Whether an observation can still change. */
export const observationStatuses = ['provisional', 'final'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** Key Impact Pathways of Horizon Europe: Regulation (EU) 2021/695, Annex V. */
export const keyImpactPathways = ['KIP1', 'KIP2', 'KIP3', 'KIP4', 'KIP5', 'KIP6', 'KIP7', 'KIP8', 'KIP9'] as const;
export type KeyImpactPathway = (typeof keyImpactPathways)[number];

/** Whether an ethical concern was found (C(2024) 601, 3.4.1(a)); absent: not assessed. */
export const ethicsFindings = ['none', 'identified'] as const;
export type EthicsFinding = (typeof ethicsFindings)[number];

/** When the long-term impact is looked at (C(2024) 601, 3.4.1(d)): once as a rehearsal, at the end, and years after it. */
export const checkpointKinds = ['rehearsal', 'end', 'one-year', 'three-years', 'five-years'] as const;
export type CheckpointKind = (typeof checkpointKinds)[number];

/** What the long-term impact is judged by: C(2024) 601, 3.4.1(d). */
export const longTermAspects = ['consistency', 'sustainability', 'scalability', 'reusability'] as const;
export type LongTermAspect = (typeof longTermAspects)[number];

/** Whether the long-term impact has an aspect. */
export const longTermRatings = ['yes', 'partly', 'not-yet', 'no'] as const;
export type LongTermRating = (typeof longTermRatings)[number];

/** The sides that are asked in a feedback round; results are told by side only. */
export const feedbackSides = ['academia', 'industry', 'public', 'society'] as const;
export type FeedbackSide = (typeof feedbackSides)[number];

/** What a feedback round asks, from 1 to 5; the first three are the examples of C(2024) 601, 3.4.1(b). */
export const feedbackQuestions = ['trust', 'communication', 'knowledgeSharing', 'commitment', 'fairness'] as const;
export type FeedbackQuestion = (typeof feedbackQuestions)[number];
