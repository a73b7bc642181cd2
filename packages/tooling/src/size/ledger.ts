/** The size ledger `sizes.json`: what each thing weighs when a page first loads it, and what it may weigh. */

export interface Entry {
  /** Bytes, minified and gzip -9. */
  gzip: number;
  /** Bytes that `gzip` must not exceed. Raised by hand, in the change that needs it. */
  budget: number;
}
export type Ledger = Record<string, Entry>;

/** Compares what was measured with the ledger; each answer is a sentence, and none means that all is well. */
export function ledgerProblems(ledger: Ledger, measured: ReadonlyMap<string, number>): string[] {
  const problems: string[] = [];
  for (const [name, gzip] of measured) {
    const entry = ledger[name];
    if (!entry) problems.push(`${name} is not in sizes.json ("npm run size:update" adds it).`);
    else if (gzip > entry.budget)
      problems.push(`${name} weighs ${gzip} bytes, ${gzip - entry.budget} over its budget of ${entry.budget}.`);
  }
  for (const name of Object.keys(ledger)) {
    if (!measured.has(name)) problems.push(`${name} is in sizes.json, but was not measured.`);
  }
  return problems;
}

/** The ledger with the figures of today. Budgets stay; a new entry gets a tenth more than it weighs, in full hundreds. */
export function updatedLedger(ledger: Ledger, measured: ReadonlyMap<string, number>): Ledger {
  const names = [...measured.keys()].sort();
  return Object.fromEntries(
    names.map((name) => {
      const gzip = measured.get(name) ?? 0;
      return [name, { gzip, budget: ledger[name]?.budget ?? Math.ceil((gzip * 1.1) / 100) * 100 }];
    }),
  );
}
