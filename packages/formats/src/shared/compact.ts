type Optional<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];
export type Compact<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

/** The object without its undefined members: in the document, absent is absent. */
export function compact<T extends object>(object: T): Compact<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Compact<T>;
}

/** The map itself, or undefined when it is empty, so that `compact` leaves it out. */
export function filled<T extends object>(map: T): T | undefined {
  return Object.keys(map).length > 0 ? map : undefined;
}
