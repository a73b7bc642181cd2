import type { GuidanceMessages } from './guidance.messages.ts';

export const german: GuidanceMessages = {
  questions: 'Was bei der Entscheidung hilft',
  example: 'Ein Beispiel',
  words: 'Begriffe',
  useAsStart: 'Als Anfang verwenden',
  useAsStartHint: 'Setzt seine Sätze, mit Lücken für Ihre eigenen Angaben, in die leeren Felder dieses Schritts.',
  started: (count) => (count === 1 ? 'Ein Feld begonnen' : `${String(count)} Felder begonnen`),
  startTakenBack: 'Die Felder sind wieder leer',
  missing: 'Die Hilfe konnte nicht geladen werden.',
};
