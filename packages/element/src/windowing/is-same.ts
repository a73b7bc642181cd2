/** Whether two lists hold the same things in the same order: what is drawn from the same things stays as it is. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
