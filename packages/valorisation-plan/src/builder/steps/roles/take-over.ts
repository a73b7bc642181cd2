/** A role passes from a partner who is gone to another one, with all that was agreed on it. */
import { fieldsOf, type Write } from '@kvasir/element/panel.js';
import { isMap, type Id } from '@kvasir/model';
import type { PlanForm } from '../../plan-form.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the two say together: a text below the other's, a set with the other's terms. `undefined` where they cannot be said
 * together; each then stays with whom it was.
 */
function together(mine: unknown, theirs: unknown): unknown {
  if (mine === undefined || mine === null || mine === theirs) return theirs;
  if (typeof mine === 'string' && typeof theirs === 'string') return joined(mine, theirs);
  return isMap(mine) && isMap(theirs) ? { ...theirs, ...mine } : undefined;
}

function joined(mine: string, theirs: string): string {
  return mine.trim() === '' ? theirs : theirs.trim() === '' ? mine : `${mine}\n${theirs}`;
}

/** Who will exploit a result does not also say that it will not. */
function settled(role: Fields): Fields {
  const { claims } = role;
  if (!isMap(claims) || claims['none'] !== true || Object.keys(claims).length === 1) return role;
  const { none: _, ...others } = claims;
  return { ...role, claims: others };
}

/** Whether a role can be given to somebody: what stands there may be no role at all, and is not written over. */
export function canTake(form: PlanForm, id: Id): boolean {
  return form.isReadable(form.path('roles', id));
}

export function takeOver(form: PlanForm, from: Id, to: Id): Write[] {
  const [theirs, mine] = [fieldsOf(form.field('roles', from)), fieldsOf(form.field('roles', to))];
  const taken: Record<string, unknown> = {};
  const left: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(theirs)) {
    const both = together(mine[key], value);
    if (both === undefined) left[key] = value;
    else taken[key] = both;
  }
  return [
    // Field by field: what is written over a map takes its place, and what stands in a map within stays.
    ...Object.entries(settled(taken)).map(([key, value]): Write => [form.path('roles', to, key), value]),
    [form.path('roles', from), Object.keys(left).length > 0 ? left : undefined],
  ];
}
