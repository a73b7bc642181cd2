/** One of a fixed set of values. */
export interface Choice<K extends string> {
  key: K;
  label: string;
  /** A second line: what choosing it means. */
  hint?: string | undefined;
  /** A heading that it stands under, with the choices beside it that have the same. */
  group?: string | undefined;
  disabled?: boolean | undefined;
}

/** The choices, and those values that are none of them: data that we do not know is shown as it is, and kept. */
export function withUnknown<K extends string>(
  choices: readonly Choice<K>[],
  values: readonly K[],
): readonly Choice<K>[] {
  const unknown = values.filter((value) => !choices.some(({ key }) => key === value));
  return unknown.length === 0 ? choices : [...choices, ...unknown.map((key) => ({ key, label: key }))];
}

/** Neighbours with the same group, together. */
export function byGroup<C extends { group?: string | undefined }>(
  choices: readonly C[],
): { group: string | undefined; members: C[] }[] {
  const groups: { group: string | undefined; members: C[] }[] = [];
  for (const choice of choices) {
    const last = groups.at(-1);
    if (last && last.group === choice.group) last.members.push(choice);
    else groups.push({ group: choice.group, members: [choice] });
  }
  return groups;
}
