import type { EntriesMessages } from './entries.messages.ts';

export const german: EntriesMessages = {
  order: 'Reihenfolge',
  moveUp: (name) => `Nach oben: ${name}`,
  moveDown: (name) => `Nach unten: ${name}`,
  moved: (name, place, count) => `${name}, ${place} von ${count}`,
  remove: 'Entfernen',
  restored: 'Wiederhergestellt',
};
