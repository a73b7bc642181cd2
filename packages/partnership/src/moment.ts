import type { Format } from '@kvasir/element';

/**
 * A moment as one says it at a glance, where the reader is: the time today, else the day. Text that is no instant comes
 * back as it is.
 */
export function moment(instant: string, { language }: Format, now = new Date()): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  // As in `Format`: plain English is written as Europe writes it.
  const locale = language === 'en' ? 'en-GB' : language;
  const style: Intl.DateTimeFormatOptions =
    at.toDateString() === now.toDateString()
      ? { hour: 'numeric', minute: '2-digit' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, style).format(at);
}
