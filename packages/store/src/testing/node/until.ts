/** Resolves when the condition holds; it is looked at in every turn of the event loop. */
export async function until(condition: () => boolean, what: () => string): Promise<void> {
  const patience = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > patience) throw new Error(`Did not come: ${what()}`);
    await turn();
  }
}

/** Resolves when everything that is under way in this process, sockets on this machine too, has had its turn many times. */
export async function aFewTurns(): Promise<void> {
  for (let turns = 0; turns < 40; turns += 1) await turn();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
