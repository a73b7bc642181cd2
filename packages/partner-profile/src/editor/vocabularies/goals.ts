import type { ComboboxOption } from '@kvasir/element/controls.js';
import { sdgNumbers } from '@kvasir/model';
import type { PartnerProfileMessages } from '../../partner-profile.messages.ts';

const byNames = new WeakMap<readonly string[], readonly ComboboxOption[]>();

/** The seventeen goals by number and name; the same list each time. */
export function goalOptions(terms: PartnerProfileMessages): readonly ComboboxOption[] {
  let options = byNames.get(terms.goalNames);
  if (!options) {
    options = sdgNumbers.map((key) => ({ key, label: goalName(key, terms) }));
    byNames.set(terms.goalNames, options);
  }
  return options;
}

/** "SDG 7 Affordable and clean energy"; a target such as 7.2 has no short name and stays a number. */
export function goalName(goal: string, { goal: numbered, goalNames }: PartnerProfileMessages): string {
  const name = /^\d+$/.test(goal) ? goalNames[Number(goal) - 1] : undefined;
  return name ? `${numbered(goal)} ${name}` : numbered(goal);
}

/** The number of a goal or target that a person typed: "SDG 7.2", "7.2", "7.A". */
export function readGoal(text: string): string {
  return /^(?:sdg|odd)?\s*(\d{1,2}(?:\.[0-9a-z]{1,2})?)$/i.exec(text.trim())?.[1]?.toLowerCase() ?? text.trim();
}
