import type { BackgroundDocumentLabels } from '@kvasir/formats/docx.js';

export const german: BackgroundDocumentLabels = {
  title: 'Anhang 1: Eingebrachter Background',
  introduction:
    'Jeder Partner führt hier den Background auf, den die anderen benötigen, um das Projekt durchzuführen oder ihre eigenen Ergebnisse zu verwerten, mit den Einschränkungen und Bedingungen, unter denen er Zugang gewährt.',
  option1: 'Dieser Background wird benötigt, mit diesen Einschränkungen und Bedingungen:',
  option2: 'Von diesem Partner werden weder Daten noch Know-how noch Informationen von anderen Partnern benötigt.',
  notDeclared: 'Noch keine Angabe.',
  contradiction:
    'Dieser Partner hat auch erklärt, dass nichts von seinem Background benötigt wird. Klären Sie das vor der Unterzeichnung.',
  columns: {
    background: 'Beschreibung des Backgrounds',
    implementation: 'Besondere Einschränkungen und/oder Bedingungen für die Durchführung',
    exploitation: 'Besondere Einschränkungen und/oder Bedingungen für die Verwertung',
  },
  protection: 'Schutz',
  licence: 'Lizenz',
  thirdPartyRights: 'Rechte Dritter',
  none: 'Keine',
  noPartners: 'Es gibt noch keine Partner.',
};
