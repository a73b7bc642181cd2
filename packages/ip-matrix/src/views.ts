/** Legal values of `view`: the matrix itself, and what stands beside it. */
export const matrixViews = ['matrix', 'access', 'background', 'strategy', 'guide'] as const;
export type MatrixView = (typeof matrixViews)[number];
