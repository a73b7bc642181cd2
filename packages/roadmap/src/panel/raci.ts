/** Responsible, accountable, consulted, informed: roles that partners have in an item. */
import { entryIds, readAt, termsIn, type Write } from '@kvasir/element/panel.js';
import type { Id, RaciRole } from '@kvasir/model';
import type { EntryForm } from './entry-form.ts';

/** The partners who have a role, in the order of the document. */
export function partnersIn(form: EntryForm, role: RaciRole): Id[] {
  const raci = form.field('raci');
  return entryIds(raci).filter((id) => termsIn(readAt(raci, [id])).includes(role));
}

/** Exactly one answers for an item: who is chosen takes it over from all others. */
export function accountableWrites(form: EntryForm, chosen: Id | undefined): Write[] {
  const others = partnersIn(form, 'accountable').filter((id) => id !== chosen);
  const gone = others.map((id): Write => [form.path('raci', id, 'accountable'), undefined]);
  return chosen === undefined ? gone : [...gone, [form.path('raci', chosen, 'accountable'), true]];
}

/** What stands where the roles of a partner should be, and cannot be read. */
export function unreadableRoles(form: EntryForm): Id[] {
  return entryIds(form.field('raci')).filter((id) => !form.isReadable(form.path('raci', id)));
}
