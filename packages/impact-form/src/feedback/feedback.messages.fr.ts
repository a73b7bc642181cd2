import { Format } from '@kvasir/element';
import type { FeedbackMessages } from './feedback.messages.ts';

const format = Format.for('fr');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

export const french: FeedbackMessages = {
  heading: 'Enquêtes régulières',
  text: 'Une courte enquête, à intervalles réguliers\u00a0: ce que les chiffres ne disent pas de la confiance, de la communication et de l’équité.',
  newRound: 'Nouvelle enquête',
  untitled: 'Nouvelle enquête',
  none: 'Aucune enquête n’est encore prévue. Deux par an sont d’usage.',
  states: {
    undated: 'Pas encore ouverte',
    contradictory: 'Se ferme avant de s’ouvrir',
    upcoming: 'Prévue',
    open: 'Ouverte',
    closed: 'Close',
  },
  fromTo: (from, to) => `du ${from} au ${to}`,
  from: (date) => `à partir du ${date}`,
  to: (date) => `jusqu’au ${date}`,
  answers: (number) => count(number, 'réponse', 'réponses'),
  answersSoFar: (number) => `${count(number, 'réponse', 'réponses')} pour l’instant`,
  fewAnswers: (fewest) => `moins de ${format.number(fewest)} réponses`,
  resultsAfter: (date) => `Les résultats viennent après le ${date}.`,
  resultsNever: 'Les résultats viennent après le dernier jour\u00a0: indiquez-le.',

  actions: (name) => `Actions pour ${name}`,
  remove: 'Supprimer avec les réponses',
  removed: (name) => `${name}\u00a0: enquête supprimée`,
  restored: 'L’enquête est rétablie.',
  title: 'Titre',
  titleHint: 'Tel que l’emploient les personnes interrogées\u00a0: automne 2026.',
  opens: 'Premier jour',
  opensHint: 'Sans lui, personne ne peut répondre.',
  closes: 'Dernier jour',
  closesHint: 'Les résultats sont donnés dès le lendemain.',
  closesTooEarly: 'Le dernier jour précède le premier.',
  unreadableAnswers: 'Réponses',

  embed: 'Pour intégrer l’enquête',
  embedHint:
    'Dans une page à vous, dans un <kv-partnership> sans personne nommée ou avec ses propres données. Qui ouvre la page peut répondre.',
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné\u00a0: copiez-le au clavier.',

  results: 'Résultats',
  round: 'Enquête',
  noResults: 'Les résultats sont donnés une fois une enquête close.',
  noResultsUntil: (round, date) =>
    `Les premiers résultats viennent après le ${date}, à la clôture de l’enquête «\u00a0${round}\u00a0».`,
  scale: 'Moyennes, de 1 (pas du tout) à 5 (tout à fait), avec le nombre de réponses.',
  question: 'Question',
  all: 'Ensemble',
  suppressed: 'non donné',
  suppressedText: (fewest) =>
    `Non donné\u00a0: moins de ${format.number(fewest)} réponses, ou l’on pourrait en déduire ce que si peu de personnes ont répondu.`,
  noAnswers: 'aucune réponse',
  answeredBy: (number) => count(number, 'réponse', 'réponses'),
  comments: 'Ce qui a été écrit',
  commentsText: 'Dans un ordre aléatoire, et sans le côté.',
  commentsHidden: (fewest) => `Avec moins de ${format.number(fewest)} réponses, ce qui a été écrit n’est pas donné.`,

  trend: 'D’une enquête à l’autre',
  trendText:
    'L’ensemble en trait épais, chaque côté avec son propre motif. Là où trop peu ont répondu, un trait s’interrompt.',
  trendTable: 'Les mêmes chiffres en tableau',
  inRound: (round, value) => `${round} ${value}`,
};
