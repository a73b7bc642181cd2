import type { FormMessages } from './form.messages.ts';

export const german: FormMessages = {
  kept: 'Ihre Änderungen bleiben erhalten.',
  undo: 'Rückgängig',
  undone: 'Ihre Änderungen wurden zurückgenommen.',
};
