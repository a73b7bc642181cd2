/** Whether a text of the form `2026-11-21` names a day that exists in the (proleptic) Gregorian calendar. */
export function isCalendarDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  // V8 refuses month 13 but rolls 30 February over into March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
