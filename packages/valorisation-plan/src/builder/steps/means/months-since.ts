/** Whole months from one ISO day to a later one; none where the first lies ahead. */
export function monthsSince(day: string, today: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = day.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = today.split('-').map(Number);
  return Math.max(0, (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0));
}
