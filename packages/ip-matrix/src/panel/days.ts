/** The same day a year later; of 29 February, the last of that month. */
export function oneYearLater(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const isLeapDay = month === '02' && day === '29';
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${isLeapDay ? '28' : day}`;
}
