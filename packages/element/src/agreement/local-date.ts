import type { Format } from '../localization/format.ts';

/** The day of an instant where the reader is. Text that is no instant comes back as it is. */
export function localDate(instant: string, format: Format): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return format.date(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
