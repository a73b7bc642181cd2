/** What every project file has besides its tasks. */
import { ownResourceField, ownTaskFields } from './own-fields.ts';
import type { Xml } from './write-xml.ts';

/** The hours of a day of work. */
export const dayBegins = 'T08:00:00';
export const dayEnds = 'T17:00:00';

/** Project parts resource names at these signs, and refuses them inside of one. */
export function resourceName(name: string): string {
  return name
    .replace(/[,;[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function baseline(finish: string): Xml {
  return [
    'Baseline',
    [
      ['Number', 0],
      ['Start', `${finish}${dayEnds}`],
      ['Finish', `${finish}${dayEnds}`],
      ['Duration', 'PT0H0M0S'],
      ['DurationFormat', 7],
    ],
  ];
}

export function ownAttributes(): Xml[] {
  return [...Object.values(ownTaskFields), ownResourceField].map(({ field, name, alias }) => [
    'ExtendedAttribute',
    [
      ['FieldID', field],
      ['FieldName', name],
      ['Alias', alias],
    ],
  ]);
}

/** A calendar in which every day is worked on, so that no last day of a month moves away from a weekend. */
export function everyDay(): Xml {
  const times: Xml[] = [
    ['08:00:00', '12:00:00'],
    ['13:00:00', '17:00:00'],
  ].map(([from, to]) => [
    'WorkingTime',
    [
      ['FromTime', from],
      ['ToTime', to],
    ],
  ]);
  const days = Array.from({ length: 7 }, (_, day): Xml => [
    'WeekDay',
    [
      ['DayType', day + 1],
      ['DayWorking', 1],
      ['WorkingTimes', times],
    ],
  ]);
  return [
    'Calendar',
    [
      ['UID', 1],
      ['Name', 'Every day'],
      ['IsBaseCalendar', 1],
      ['BaseCalendarUID', -1],
      ['WeekDays', days],
    ],
  ];
}
