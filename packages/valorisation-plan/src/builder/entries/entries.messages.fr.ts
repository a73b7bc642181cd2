import type { EntriesMessages } from './entries.messages.ts';

export const french: EntriesMessages = {
  order: 'Ordre',
  moveUp: (name) => `Monter\u00a0: ${name}`,
  moveDown: (name) => `Descendre\u00a0: ${name}`,
  moved: (name, place, count) => `${name}, ${place} sur ${count}`,
  remove: 'Supprimer',
  restored: 'Rétabli',
};
