import { Format } from '@kvasir/element';
import type { SurveyMessages } from './survey.messages.ts';

const format = Format.for('de');

export const german: SurveyMessages = {
  heading: 'Wie gut arbeiten wir zusammen?',
  intro: 'Fünf Fragen, zwei Minuten. Beantworten Sie, was Sie beurteilen können, und lassen Sie den Rest aus.',
  until: (date) => `offen bis ${date}`,

  side: 'Auf welcher Seite stehen Sie?',
  sides: {
    academia: 'Wissenschaft',
    industry: 'Wirtschaft',
    public: 'Öffentliche Hand',
    society: 'Zivilgesellschaft',
  },
  sideHints: {
    academia: 'Hochschulen, Forschungseinrichtungen',
    industry: 'Unternehmen jeder Größe',
    public: 'Gemeinden, Behörden, öffentliche Dienste',
    society: 'Vereine, Sozialunternehmen, Bürgerinnen und Bürger',
  },
  sideMissing: 'Wählen Sie die Seite, auf der Sie stehen. Ohne sie kann Ihre Antwort nicht gezählt werden.',
  topics: {
    trust: 'Vertrauen',
    communication: 'Verständigung',
    knowledgeSharing: 'Wissensaustausch',
    commitment: 'Engagement',
    fairness: 'Fairness',
  },
  statements: {
    trust: 'Die Partner vertrauen einander.',
    communication: 'Wir sprechen offen und rechtzeitig miteinander.',
    knowledgeSharing: 'Wir teilen, was wir wissen.',
    commitment: 'Alle Partner tun, wozu sie sich verpflichtet haben.',
    fairness: 'Was gegeben und was gewonnen wird, ist fair verteilt.',
  },
  points: ['Gar nicht', 'Eher nicht', 'Teilweise', 'Meist', 'Voll und ganz'],
  point: (number, name) => `${format.number(number)} ${name}`,
  noAnswer: 'Keine Antwort',
  questionsText: 'Wie weit stimmen Sie zu?',
  comment: 'Was möchten Sie noch sagen?',
  commentHint: 'Schreiben Sie nichts, woran man Sie oder andere erkennen kann.',
  whatHappens: 'Was mit Ihrer Antwort geschieht',
  happens: (fewest, closes) => [
    'Sie wird unter einer zufälligen Nummer gespeichert, ohne Ihren Namen und ohne den Tag.',
    `Ergebnisse werden nach Seiten gezeigt, und nur, wo mindestens ${format.number(fewest)} Personen geantwortet haben.`,
    'Was Sie schreiben, wird in zufälliger Reihenfolge und ohne Ihre Seite gezeigt.',
    closes === undefined
      ? 'Ergebnisse werden gezeigt, sobald die Runde geschlossen ist.'
      : `Ergebnisse werden gezeigt, sobald die Runde geschlossen ist, nach dem ${closes}.`,
  ],
  send: 'Antwort senden',
  sendAgain: 'Berichtigte Antwort senden',

  thanks: 'Vielen Dank.',
  thanksText: 'Ihre Antwort ist aufgenommen.',
  thanksUntil:
    'Bis Sie diese Seite verlassen, können Sie sie berichtigen oder zurücknehmen. Danach weiß niemand mehr, welche die Ihre ist.',
  correct: 'Antwort berichtigen',
  takeBack: 'Zurücknehmen',
  takenBack: 'Ihre Antwort ist zurückgenommen. Sie können sie ändern und noch einmal senden.',
  corrected: 'Ihre Antwort ist berichtigt.',
  gone: 'Ihre Antwort steht nicht mehr auf dieser Seite und kann von hier aus nicht geändert werden.',
  again: 'Noch einmal antworten',

  noRound: 'Zurzeit ist keine Umfrage offen.',
  notYet: (date) => `Diese Umfrage öffnet am ${date}.`,
  noDates: 'Diese Umfrage ist noch nicht offen.',
  closed: (date) => `Diese Umfrage wurde nach dem ${date} geschlossen. Vielen Dank an alle, die geantwortet haben.`,
  contradictory: 'Diese Umfrage schließt, bevor sie öffnet. Wer Sie hierher geschickt hat, kann das richtigstellen.',
  readOnly: 'Diese Umfrage kann hier nicht beantwortet werden.',
};
