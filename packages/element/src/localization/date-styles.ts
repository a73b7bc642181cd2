/** How calendar dates are written that few elements show: not with the format, which stands in every first load. */

/** November 2026 */
export const wholeMonth: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

/** Mon 30 Nov: where a heading says the year. */
export const weekday: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
