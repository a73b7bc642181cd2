/** Periods as tables name them, brought into the form of the document, which `readPeriod` knows. */
import { latinDigits, readPeriod } from '@kvasir/model/impact.js';
import { comparable } from '../ip-matrix/words.ts';

const [half, quarter] = [
  '(?:h|hy|hj|s|sem|half|half year|halbjahr|semester|semestre)',
  '(?:q|qu|t|trim|quarter|quartal|trimestre|trimester)',
];
const ordinal = '(?:st|nd|rd|th|er|re|e|eme|o)?';

/** The number of the part in front of the year or behind it: "H2 2026", "2026 H2", "2. Halbjahr 2026", "2e semestre 2026". */
function parts(unit: string, digits: string): readonly RegExp[] {
  return [
    new RegExp(`^(?<year>\\d{4}) ?${unit} ?(?<part>${digits})$`, 'u'),
    new RegExp(`^${unit} ?(?<part>${digits}) (?<year>\\d{4})$`, 'u'),
    new RegExp(`^(?<part>${digits})${ordinal} ?${unit} (?<year>\\d{4})$`, 'u'),
  ];
}

const halves = parts(half, '[12]');
const quarters = parts(quarter, '[1-4]');
const months = [/^(?<year>\d{4}) (?<part>0?[1-9]|1[0-2])$/, /^(?<part>0?[1-9]|1[0-2]) (?<year>\d{4})$/];
// A year of two digits is what spreadsheets make of `2026-11`.
const namedMonths = [
  /^(?<part>\p{L}[\p{L}\p{M}]*) (?<year>\d{2})$/u,
  /^(?<part>\p{L}[\p{L}\p{M}]*) (?<year>\d{4})$/u,
  /^(?<year>\d{4}) (?<part>\p{L}[\p{L}\p{M}]*)$/u,
];

interface Part {
  year: string;
  part: string;
}

function partIn(text: string, forms: readonly RegExp[]): Part | undefined {
  for (const form of forms) {
    const { year, part } = form.exec(text)?.groups ?? {};
    if (year !== undefined && part !== undefined) return { year, part };
  }
  return undefined;
}

const monthNames = new Map<string, ReadonlyMap<string, number>>();

/** What the months are called in the reader's language, in English, German and French. */
function monthsIn(language: string): ReadonlyMap<string, number> {
  let names = monthNames.get(language);
  if (names) return names;
  const found = new Map<string, number>();
  for (const one of ['fr', 'de', 'en', language]) {
    for (const month of ['short', 'long'] as const) {
      for (let index = 0; index < 12; index += 1) {
        try {
          const format = new Intl.DateTimeFormat(one, { month, timeZone: 'UTC' });
          found.set(comparable(format.format(Date.UTC(2026, index))), index + 1);
        } catch {
          // A language that there cannot be.
        }
      }
    }
  }
  monthNames.set(language, (names = found));
  return names;
}

function keyOf(text: string, language: string): string | undefined {
  const inHalves = partIn(text, halves);
  if (inHalves) return `${inHalves.year}-H${inHalves.part}`;
  const inQuarters = partIn(text, quarters);
  if (inQuarters) return `${inQuarters.year}-Q${inQuarters.part}`;
  const inMonths = partIn(text, months);
  if (inMonths) return `${inMonths.year}-${inMonths.part.padStart(2, '0')}`;
  const named = partIn(text, namedMonths);
  const month = named && monthsIn(language).get(named.part);
  return named && month !== undefined ? `${named.year.padStart(4, '20')}-${String(month).padStart(2, '0')}` : undefined;
}

/** The key of the period that a text names, in the document's own form or as people write it; `undefined` for none. */
export function periodKey(text: string, language: string): string | undefined {
  const written = latinDigits(text).trim();
  const own = readPeriod(written);
  if (own) return own.key;
  // A number with decimals is no month.
  if (/^\d+[.,]\d+$/.test(written) && !/^\d{1,2}\.\d{4}$/.test(written)) return undefined;
  const key = keyOf(comparable(written), language);
  return key === undefined ? undefined : readPeriod(key)?.key;
}
