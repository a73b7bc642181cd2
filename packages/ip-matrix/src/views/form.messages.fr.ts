import type { FormMessages } from './form.messages.ts';

export const french: FormMessages = {
  kept: 'Vos modifications sont conservées.',
  undo: 'Annuler',
  undone: 'Vos modifications ont été annulées.',
};
