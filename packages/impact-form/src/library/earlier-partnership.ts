/**
 * Indicators of an earlier partnership, from a file or from what was pasted (C(2024) 601, 3.4.1(f)). What comes is hostile
 * until it has been read: it is copied as a document holds it, and what no indicator can hold is left out.
 */
import { readable } from '@kvasir/element/controls.js';
import { fromPointer, isMap, migrate, textOf, type Id } from '@kvasir/model';
import type { EarlierPartnership } from './library-entries.ts';

/** Bigger than this no partnership is. */
export const mostBytes = 20 * 1024 * 1024;

export type EarlierProblem = 'empty' | 'too-big' | 'unreadable' | 'not-json' | 'no-indicators';

export interface EarlierReading {
  readonly name: string;
  readonly indicators: EarlierPartnership['indicators'];
  /** How many entries have no name, so that nobody could tell what they are. */
  readonly unnamed: number;
  /** How many fields were left out because an indicator cannot hold them. */
  readonly leftOut: number;
}

/** Entries that are recorded of an indicator are not taken over, so they need not be read. */
const notTaken: readonly string[] = ['observations', 'negativeImpacts', 'earlierVersions', 'ethics', 'results'];

/** What only an indicator has, and no partnership. */
const indicatorFields: readonly string[] = ['definition', 'orientation', 'dimension', 'direction', 'unit', 'method'];

export async function readEarlierFile(file: File): Promise<EarlierReading | EarlierProblem> {
  if (file.size > mostBytes) return 'too-big';
  let text: string;
  try {
    text = await file.text();
  } catch {
    return 'unreadable';
  }
  return readEarlier(text);
}

export async function readEarlier(text: string): Promise<EarlierReading | EarlierProblem> {
  if (text.trim() === '') return 'empty';
  if (text.length > mostBytes) return 'too-big';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const found = indicatorsIn(parsed);
  if (!found) return 'no-indicators';
  const named = Object.entries(found).filter(([, entry]) => isMap(entry) && textOf(entry['title']).trim() !== '');
  if (named.length === 0) return 'no-indicators';
  const short = named.map(([id, entry]) => [id, withoutRecords(entry as Record<string, unknown>)] as const);
  const { indicators, leftOut } = await validOnly(Object.fromEntries(short));
  return { name: nameOf(parsed), indicators, unnamed: Object.keys(found).length - named.length, leftOut };
}

function withoutRecords(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !notTaken.includes(field)));
}

function nameOf(parsed: unknown): string {
  if (!isMap(parsed) || isIndicator(parsed)) return '';
  return readable(textOf(parsed['acronym'])) ?? readable(textOf(parsed['title'])) ?? '';
}

function isIndicator(value: unknown): boolean {
  return isMap(value) && textOf(value['title']) !== '' && indicatorFields.some((field) => Object.hasOwn(value, field));
}

/** A partnership, its map of indicators, some indicators in a list, or one alone. */
function indicatorsIn(parsed: unknown): Readonly<Record<Id, unknown>> | undefined {
  if (Array.isArray(parsed)) {
    return safe(Object.fromEntries(parsed.map((entry: unknown, index) => [`indicator-${String(index + 1)}`, entry])));
  }
  if (!isMap(parsed)) return undefined;
  if (isMap(parsed['indicators'])) return safe(parsed['indicators']);
  if (isIndicator(parsed)) return safe({ indicator: parsed });
  return Object.values(parsed).some(isIndicator) ? safe(parsed) : undefined;
}

/** As a document holds them: without keys that are none, and without what lies too deep. */
function safe(indicators: Readonly<Record<string, unknown>>): Readonly<Record<Id, unknown>> {
  return { ...migrate({ indicators }).indicators };
}

/** Without the fields that the schema of the document would report. */
async function validOnly(
  indicators: Readonly<Record<Id, Readonly<Record<string, unknown>>>>,
): Promise<Pick<EarlierReading, 'indicators' | 'leftOut'>> {
  const { validate } = await import('@kvasir/model/validate.js');
  const wrong = new Map<Id, Set<string>>();
  for (const { pointer, severity } of validate({ indicators })) {
    const [, id, field] = fromPointer(pointer) ?? [];
    if (severity !== 'error' || id === undefined || field === undefined) continue;
    wrong.set(id, (wrong.get(id) ?? new Set()).add(field));
  }
  let leftOut = 0;
  const valid = Object.entries(indicators).map(([id, indicator]) => {
    const fields = wrong.get(id) ?? new Set();
    leftOut += fields.size;
    return [id, Object.fromEntries(Object.entries(indicator).filter(([field]) => !fields.has(field)))] as const;
  });
  return { indicators: Object.fromEntries(valid) as EarlierPartnership['indicators'], leftOut };
}
