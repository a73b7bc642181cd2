import { Format } from '@kvasir/element';
import type { StrategyMessages } from './strategy.messages.ts';

const format = Format.for('de');

export const german: StrategyMessages = {
  heading: 'Gemeinsame Strategie für geistige Vermögenswerte',
  lead: 'Was die Partner einmal für alle Ergebnisse vereinbaren, damit nicht bei jedem einzelnen verhandelt werden muss.',
  source: 'Verhaltenskodex C(2024) 601, 3.1.1(f)',
  progress: 'Ausgearbeitete Teile',
  progressOf: (written, of) => `${format.number(written)} von ${format.number(of)}`,
  parts: {
    background: {
      title: 'Background',
      guidance:
        'Halten Sie fest, wie Background erfasst, aufgeführt und aktuell gehalten wird und wer seine Einschränkungen prüft, bevor die Arbeit beginnt. Eine spät entdeckte Einschränkung kostet einen Verwertungsweg.',
    },
    'data-exchange': {
      title: 'Austausch von Daten',
      guidance:
        'Nennen Sie, was geteilt wird, wo es liegt, wer es sehen darf und bis wann. Personenbezogene Daten und Geschäftsgeheimnisse brauchen eigene Regeln.',
    },
    valuation: {
      title: 'Bewertung',
      guidance:
        'Vereinbaren Sie, wann ein Ergebnis bewertet wird, nach welcher Methode und wer die Kosten trägt. Solange ein Ergebnis jung ist, zählt die Methode mehr als die Zahl.',
    },
    ownership: {
      title: 'Gemeinsame Verwaltung und gemeinsames Eigentum an Schutzrechten',
      guidance:
        'Regeln Sie, wem gehört, was entsteht, was Miteigentümer ohne einander dürfen, wer anmeldet, wer zahlt und wer über das Aufgeben entscheidet.',
    },
    'open-science': {
      title: 'Offene Wissenschaft',
      guidance:
        'Halten Sie fest, was wann und unter welcher Lizenz veröffentlicht wird und wie die Anmeldung davor Platz findet. Offen ist die Regel; was geschlossen bleibt, braucht seinen Grund.',
    },
    'open-innovation': {
      title: 'Offene Innovation',
      guidance:
        'Halten Sie fest, wie Ideen von außen hereinkommen und wieder hinausgehen: Wettbewerbe, Nutzergruppen, Lizenzen, quelloffene Software, und zu welchen Bedingungen.',
    },
    standardisation: {
      title: 'Beiträge zur Normung',
      guidance:
        'Nennen Sie die Gremien, auf die es ankommt, wer für die Partnerschaft teilnimmt und wie Patente, die eine Norm bräuchte, gemeldet und lizenziert werden.',
    },
  },
  notWritten: 'Noch nichts vereinbart.',
  write: (part) => `Diesen Teil schreiben: ${part}`,
  writeShort: 'Diesen Teil schreiben',
  edit: (part) => `Bearbeiten: ${part}`,
  editShort: 'Bearbeiten',
  done: 'Fertig',
  text: 'Was die Partner vereinbaren',
  responsible: 'Verantwortlich',
  nobody: 'Niemand genannt',
  reviewDate: 'Nächste Überprüfung',
  reviewDue: (date) => `war fällig am ${date}`,
  noDate: (text) => `„${text}“ ist kein Datum`,
  noReview: 'Kein Termin festgelegt',
  notAPartner: (id) => `„${id}“ ist kein Partner`,
  paragraph: (paragraph) => `Kodex ${paragraph}`,
};
