import type { DependencyType } from '@kvasir/model';

/** How Project counts them (PredecessorLink/Type). */
const projectTypes: readonly DependencyType[] = ['FF', 'FS', 'SF', 'SS'];

export function projectTypeOf(type: unknown): number {
  const index = projectTypes.findIndex((one) => one === type);
  return index < 0 ? projectTypes.indexOf('FS') : index;
}

/** `undefined` where it is none of the four. */
export function dependencyTypeOf(type: string | undefined): DependencyType | undefined {
  return type === undefined ? 'FS' : /^[0-3]$/.test(type) ? projectTypes[Number(type)] : undefined;
}

/** A day of work, in minutes, and a month, in days: what an export says a month is, so that lags are whole months. */
export const minutesPerDay = 480;
export const daysPerMonth = 30;
const elapsedMonth = 30 * 24 * 60;

/** LagFormat: months. */
export const monthsFormat = 11;

/** A lag in tenths of minutes. */
export function lagOf(months: unknown): number | undefined {
  return typeof months === 'number' && Number.isSafeInteger(months)
    ? months * daysPerMonth * minutesPerDay * 10
    : undefined;
}

/** What a month of a file is, in minutes of work. */
export interface ProjectMonth {
  minutesPerDay: number;
  daysPerMonth: number;
}

/**
 * A lag in whole months; not exact where it is not a number of them. Formats with an even number are elapsed time, in
 * which nights and weekends count; percentages of a duration are none that a roadmap has.
 */
export function monthsOfLag(
  lag: string | undefined,
  format: string | undefined,
  month: ProjectMonth,
): { months: number; isExact: boolean } | undefined {
  if (lag === undefined) return { months: 0, isExact: true };
  if (!/^-?\d{1,12}$/.test(lag)) return undefined;
  const kind = /^\d{1,2}$/.test(format ?? '') ? Number(format) % 32 : monthsFormat;
  if (Number(lag) === 0) return { months: 0, isExact: true };
  if (kind > 12) return undefined;
  const minutes = kind % 2 === 0 ? elapsedMonth : month.daysPerMonth * month.minutesPerDay;
  const months = Number(lag) / 10 / minutes;
  return { months: Math.round(months), isExact: Number.isInteger(months) };
}
