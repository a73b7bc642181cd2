/** What a sentence can hold of a long cycle. */
const mostNames = 6;

/** The names on the way round, shortened in the middle. The last is the first again. */
export function cyclePath(names: readonly string[], arrow: string): string {
  const shown = [...names];
  if (shown.length > mostNames) shown.splice(mostNames - 2, shown.length - mostNames + 1, '…');
  return shown.join(` ${arrow} `);
}
