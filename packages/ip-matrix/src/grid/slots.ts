/**
 * Which row is drawn by which of the row elements that are there. A row keeps its element as long as it is in the window,
 * and with it the focus; an element whose row has left takes one that has come, which is faster than a new one.
 */
export class Slots {
  #slotOf = new Map<string, number>();

  /** The slot of each of the rows, in their order. */
  assign(keys: readonly string[]): number[] {
    const wanted = new Set(keys);
    const kept = new Map([...this.#slotOf].filter(([key]) => wanted.has(key)));
    const taken = new Set(kept.values());
    let next = 0;
    const slots = keys.map((key) => {
      let slot = kept.get(key);
      if (slot === undefined) {
        while (taken.has(next)) next += 1;
        slot = next;
        taken.add(slot);
        kept.set(key, slot);
      }
      return slot;
    });
    this.#slotOf = kept;
    return slots;
  }
}
