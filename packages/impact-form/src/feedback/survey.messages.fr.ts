import { Format } from '@kvasir/element';
import type { SurveyMessages } from './survey.messages.ts';

const format = Format.for('fr');

export const french: SurveyMessages = {
  heading: 'Travaillons-nous bien ensemble\u00a0?',
  intro: 'Cinq questions, deux minutes. Répondez à ce que vous pouvez juger et laissez le reste.',
  until: (date) => `ouvert jusqu’au ${date}`,

  side: 'De quel côté êtes-vous\u00a0?',
  sides: {
    academia: 'Recherche',
    industry: 'Entreprises',
    public: 'Pouvoirs publics',
    society: 'Société civile',
  },
  sideHints: {
    academia: 'Universités, organismes de recherche',
    industry: 'Entreprises de toute taille',
    public: 'Communes, agences, services publics',
    society: 'Associations, entreprises sociales, citoyennes et citoyens',
  },
  sideMissing: 'Choisissez votre côté. Sans lui, votre réponse ne peut pas être comptée.',
  topics: {
    trust: 'Confiance',
    communication: 'Communication',
    knowledgeSharing: 'Partage des connaissances',
    commitment: 'Engagement',
    fairness: 'Équité',
  },
  statements: {
    trust: 'Les partenaires se font confiance.',
    communication: 'Nous nous parlons ouvertement et à temps.',
    knowledgeSharing: 'Nous partageons ce que nous savons.',
    commitment: 'Tous les partenaires font ce à quoi ils se sont engagés.',
    fairness: 'Les apports et les gains sont partagés équitablement.',
  },
  points: ['Pas du tout', 'Plutôt non', 'En partie', 'Pour l’essentiel', 'Tout à fait'],
  point: (number, name) => `${format.number(number)} ${name}`,
  noAnswer: 'Sans réponse',
  questionsText: 'Dans quelle mesure êtes-vous d’accord\u00a0?',
  comment: 'Que souhaitez-vous ajouter\u00a0?',
  commentHint: 'N’écrivez rien qui permette de vous reconnaître, vous ou d’autres.',
  whatHappens: 'Ce que devient votre réponse',
  happens: (fewest, closes) => [
    'Elle est enregistrée sous un numéro aléatoire, sans votre nom et sans la date.',
    `Les résultats sont donnés par côté, et seulement si au moins ${format.number(fewest)} personnes ont répondu.`,
    'Ce que vous écrivez est donné dans un ordre aléatoire, sans votre côté.',
    closes === undefined
      ? 'Les résultats sont donnés une fois l’enquête close.'
      : `Les résultats sont donnés une fois l’enquête close, après le ${closes}.`,
  ],
  send: 'Envoyer la réponse',
  sendAgain: 'Envoyer la réponse corrigée',

  thanks: 'Merci.',
  thanksText: 'Votre réponse est enregistrée.',
  thanksUntil:
    'Tant que vous ne quittez pas cette page, vous pouvez la corriger ou la retirer. Ensuite, personne ne peut plus savoir laquelle est la vôtre.',
  correct: 'Corriger ma réponse',
  takeBack: 'La retirer',
  takenBack: 'Votre réponse est retirée. Vous pouvez la modifier et l’envoyer de nouveau.',
  corrected: 'Votre réponse est corrigée.',
  gone: 'Votre réponse n’est plus sur cette page et ne peut plus être modifiée d’ici.',
  again: 'Répondre encore une fois',

  noRound: 'Aucune enquête n’est ouverte en ce moment.',
  notYet: (date) => `Cette enquête ouvre le ${date}.`,
  noDates: 'Cette enquête n’est pas encore ouverte.',
  closed: (date) => `Cette enquête a été close après le ${date}. Merci à toutes celles et à tous ceux qui ont répondu.`,
  contradictory: 'Cette enquête se ferme avant de s’ouvrir. La personne qui vous a envoyé ici peut corriger les dates.',
  readOnly: 'On ne peut pas répondre à cette enquête ici.',
};
