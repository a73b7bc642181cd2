/** The day of a moment where the reader is, as `YYYY-MM-DD`. */
export function localDay(moment = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
