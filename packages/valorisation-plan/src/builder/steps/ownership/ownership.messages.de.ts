import type { OwnershipMessages } from './ownership.messages.ts';

export const german: OwnershipMessages = {
  protectionUse: 'Wie der Schutz die Verwertung stützt',
  protectionUseHint:
    'Was er den Eigentümern auf den Wegen dieses Plans ermöglicht und wovon er andere abhält. Danach fragt Part B, 2.2.',
  others: 'Zugangsrechte und Background',
  accessForImplementation: 'Zugang zur Durchführung',
  accessForExploitation: 'Zugang zur Verwertung',
  backgroundNeeded: 'Benötigter Background',
  othersNote: 'Sie werden in der Matrix bearbeitet.',
};
