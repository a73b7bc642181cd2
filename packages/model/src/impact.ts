/**
 * Entry `@kvasir/model/impact.js`: periods and observations, progress and forecast, balance, what is due, versions of
 * definitions, the long-term review and feedback. Today is always given, and every day is a text: no clock and no time
 * zone has a part in it.
 */
export { balanceOf, type Balance, type BalanceCell } from './impact/balance.ts';
export { copyIndicators } from './impact/copy-indicators.ts';
export { dueObservations, type DueObservation } from './impact/due.ts';
export {
  feedbackResults,
  feedbackTrend,
  fewestAnswers,
  type FeedbackCell,
  type FeedbackResults,
  type FeedbackTrendPoint,
  type QuestionResults,
} from './impact/feedback.ts';
export { forecastOf, type Forecast } from './impact/forecast.ts';
export { longTermReviews, type LongTermReview } from './impact/long-term-reviews.ts';
export { latestObservation, observationAt, observationsOf, type ReadObservation } from './impact/observations.ts';
export {
  comparePeriods,
  nextPeriod,
  periodAt,
  periodsBetween,
  previousPeriod,
  readPeriod,
  type Period,
} from './impact/periods.ts';
export { pathAt, progressOf, type Progress } from './impact/progress.ts';
export { record, type ObservationChange } from './impact/record.ts';
export {
  changeDefinition,
  definitionFields,
  isNewVersion,
  type DefinitionField,
  type IndicatorChange,
} from './impact/versions.ts';
export {
  decimalMarkOf,
  isSameUnit,
  latinDigits,
  readNumber,
  type DecimalMark,
  type NumberOptions,
  type NumberReading,
} from './read-number.ts';
