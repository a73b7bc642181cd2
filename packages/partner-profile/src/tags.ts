import type { ProfileView } from './profile-view.ts';

/** The names of the fields of science, or their codes where nobody wrote a name. */
export function fieldNames({ facts }: ProfileView): string[] {
  return facts.entries('fields').flatMap(([, field]) => field.text('title') ?? field.text('code') ?? []);
}

/** Fields and goals in one line, for a card or a row. */
export function tagLine(view: ProfileView): string | undefined {
  const tags = [...fieldNames(view), ...view.facts.set('sdgs').map((goal) => view.text.goal(goal))];
  return tags.length > 0 ? tags.join(', ') : undefined;
}
