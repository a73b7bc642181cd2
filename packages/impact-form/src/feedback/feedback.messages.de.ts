import { Format } from '@kvasir/element';
import type { FeedbackMessages } from './feedback.messages.ts';

const format = Format.for('de');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

export const german: FeedbackMessages = {
  heading: 'Rückmelderunden',
  text: 'Eine kurze Umfrage, immer wieder: was Zahlen über Vertrauen, Verständigung und Fairness nicht sagen.',
  newRound: 'Neue Runde',
  untitled: 'Neue Runde',
  none: 'Es ist noch keine Runde geplant. Üblich sind zwei im Jahr.',
  states: {
    undated: 'Noch nicht offen',
    contradictory: 'Schließt, bevor sie öffnet',
    upcoming: 'Geplant',
    open: 'Offen',
    closed: 'Geschlossen',
  },
  fromTo: (from, to) => `${from} bis ${to}`,
  from: (date) => `ab ${date}`,
  to: (date) => `bis ${date}`,
  answers: (number) => count(number, 'Antwort', 'Antworten'),
  answersSoFar: (number) => `bisher ${count(number, 'Antwort', 'Antworten')}`,
  fewAnswers: (fewest) => `weniger als ${format.number(fewest)} Antworten`,
  resultsAfter: (date) => `Ergebnisse kommen nach dem ${date}.`,
  resultsNever: 'Ergebnisse kommen nach dem letzten Tag: Geben Sie einen an.',

  actions: (name) => `Aktionen für ${name}`,
  remove: 'Mit den Antworten löschen',
  removed: (name) => `${name} gelöscht`,
  restored: 'Die Runde ist wieder da.',
  title: 'Titel',
  titleHint: 'Wie die Befragten sie nennen: Herbst 2026.',
  opens: 'Erster Tag',
  opensHint: 'Ohne ihn kann niemand antworten.',
  closes: 'Letzter Tag',
  closesHint: 'Vom Tag danach an werden Ergebnisse gezeigt.',
  closesTooEarly: 'Der letzte Tag liegt vor dem ersten.',
  unreadableAnswers: 'Antworten',

  embed: 'Um die Umfrage einzubetten',
  embedHint:
    'In eine eigene Seite, in einem <kv-partnership> ohne Person oder mit eigenen Daten. Wer die Seite öffnet, kann antworten.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Ausgewählt: Kopieren Sie es mit der Tastatur.',

  results: 'Ergebnisse',
  round: 'Runde',
  noResults: 'Ergebnisse werden gezeigt, sobald eine Runde geschlossen ist.',
  noResultsUntil: (round, date) => `Die ersten Ergebnisse kommen nach dem ${date}, wenn ${round} schließt.`,
  scale: 'Mittelwerte von 1 (gar nicht) bis 5 (voll und ganz), mit der Zahl der Antworten.',
  question: 'Frage',
  all: 'Alle',
  suppressed: 'nicht gezeigt',
  suppressedText: (fewest) =>
    `Nicht gezeigt: weniger als ${format.number(fewest)} Antworten, oder man könnte daraus errechnen, was so wenige geantwortet haben.`,
  noAnswers: 'keine Antwort',
  answeredBy: (number) => count(number, 'Antwort', 'Antworten'),
  comments: 'Was geschrieben wurde',
  commentsText: 'In zufälliger Reihenfolge und ohne die Seite.',
  commentsHidden: (fewest) =>
    `Bei weniger als ${format.number(fewest)} Antworten wird nicht gezeigt, was geschrieben wurde.`,

  trend: 'Von Runde zu Runde',
  trendText:
    'Alle zusammen als kräftige Linie, jede Seite mit eigenem Muster. Wo zu wenige geantwortet haben, ist eine Linie unterbrochen.',
  trendTable: 'Dasselbe als Tabelle',
  inRound: (round, value) => `${round} ${value}`,
};
