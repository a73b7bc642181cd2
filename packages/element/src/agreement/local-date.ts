import { localDay } from '@kvasir/model';
import type { Format } from '../localization/format.ts';

/** The day of an instant where the reader is. Text that is no instant comes back as it is. */
export function localDate(instant: string, format: Format): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return format.date(localDay(at));
}
