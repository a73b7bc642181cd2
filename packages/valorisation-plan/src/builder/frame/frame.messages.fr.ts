import { Format } from '@kvasir/element';
import type { FrameMessages } from './frame.messages.ts';

const format = Format.for('fr');

export const french: FrameMessages = {
  stepper: 'Étapes du plan',
  steps: {
    need: 'Résultat et besoin',
    users: 'Utilisateurs et marché',
    ownership: 'Propriété et protection',
    routes: 'Canaux et voies d’exploitation',
    roles: 'Rôle de chaque partie',
    steps: 'Étapes vers l’impact',
    'joint-exploitation': 'Exploitation commune',
    sharing: 'Partage de la valeur',
    funding: 'Financement',
    risks: 'Risques',
    contacts: 'Contacts',
    review: 'Révision',
  },
  questions: {
    need: 'À quel besoin le résultat répond-il ?',
    users: 'Qui l’utilisera, et qu’utilise-t-on aujourd’hui ?',
    ownership: 'À qui appartient-il, et comment est-il protégé ?',
    routes: 'Par quelles voies entre-t-il en usage ?',
    roles: 'Que fait chaque partie ?',
    steps: 'Quelles étapes mènent à l’impact ?',
    'joint-exploitation': 'Les propriétaires l’exploiteront-ils ensemble ?',
    sharing: 'Comment la valeur est-elle partagée ?',
    funding: 'Qu’est-ce qui finance le chemin vers l’usage ?',
    risks: 'Qu’est-ce qui pourrait empêcher l’usage ?',
    contacts: 'À qui s’adresser ?',
    review: 'Le plan tient-il, et qui le révise ?',
  },
  intros: {
    need: 'Ce qui fait obstacle aujourd’hui, comment on s’en tire sans le résultat, et ce que lui seul apporte.',
    users:
      'Qui tire profit du résultat, qui l’utilisera en premier, et ce qu’on utiliserait sinon. Des groupes que l’on peut compter valent mieux que « l’industrie ».',
    ownership:
      'Propriété, contrôle, protection et accès ouvert, tels que la matrice les donne. Ce qui change ici change là-bas.',
    routes:
      'Choisissez chaque voie sérieusement envisagée. Elle dit ce qu’elle demande, et ce que les propriétaires doivent régler avant.',
    roles:
      'Ce que chacun apporte, ce qu’il attend du résultat, et qui répond du plan. Personne qui le possède ou y a travaillé n’est oublié.',
    steps:
      'De ce qui vient d’abord à ce qui aura changé à la fin. Chaque étape a un responsable, un mois, et un signe qu’elle a réussi.',
    'joint-exploitation':
      'L’exploitation commune est demandée lorsqu’elle est pertinente et que les intérêts essentiels des partenaires concordent. « Non » est une bonne réponse si elle est motivée.',
    sharing:
      'Une règle que tous trouvent juste, convenue avant qu’il y ait de l’argent à partager, et calculée au centime.',
    funding: 'Moyens propres, programmes publics et fonds privés : ce qui est accordé, demandé, et encore ouvert.',
    risks: 'Ce qui freinerait l’adoption, avec quelle probabilité, et ce que l’on fait à temps.',
    contacts:
      'Pour chaque partenaire, une personne qui répond aux questions sur ce résultat, même après le projet. Elles viennent des profils des partenaires.',
    review: 'Un plan est approuvé quand chaque partie peut le soutenir. Il reste vrai si quelqu’un y revient.',
  },
  states: { empty: 'rien encore', begun: 'commencé', done: 'fait' },
  findings: (count) => `${format.number(count)} ${format.plural(count, { one: 'constat', other: 'constats' })}`,
  vacantPlaces: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'place vacante', other: 'places vacantes' })}`,
  stepOf: (step, count) => `étape ${format.number(step)} sur ${format.number(count)}`,
  allSteps: (step, count, name) => `Étape ${format.number(step)} sur ${format.number(count)}\u00a0: ${name}`,
  next: 'Suivant',
  previous: 'Précédent',
  help: 'Aide pour cette étape',
  helpMissing: 'L’aide n’a pas pu être chargée.',
  stepMissing: 'Cette étape n’a pas pu être chargée.',
  toAgreement: 'Vers l’accord',
  toDocument: 'Vers le document',
  comments: 'Commentaires sur le plan',

  result: 'Résultat',
  previousResult: 'Résultat précédent',
  nextResult: 'Résultat suivant',
  shown: (name, position, count) => `${name}, ${format.number(position)} sur ${format.number(count)}`,
  deletedResult: (id) => `Résultat supprimé ${id}`,
  vacant: (partner, count, since) =>
    `${since === undefined ? 'Vacant' : `Vacant depuis le ${since}`}\u00a0: ${partner} est parti (${format.number(count)} ${format.plural(count, { one: 'place', other: 'places' })} ici).`,
  vacantOfMissing: (id, count) =>
    `Vacant\u00a0: ${id} n’est pas un partenaire (${format.number(count)} ${format.plural(count, { one: 'place', other: 'places' })} ici).`,

  goneHeading: 'Ce résultat n’est plus dans le document',
  gone: (id) => `Il n’y a pas de résultat «\u00a0${id}\u00a0», ni de plan pour lui. Il a peut-être été supprimé.`,
  toPortfolio: 'Vers le portefeuille',
  orphan:
    'Le résultat de ce plan a été supprimé. Rien du plan n’est perdu : rattachez-le à un autre résultat, ou supprimez-le.',
  attachTo: 'Rattacher le plan à',
  chooseResult: 'Choisir un résultat sans plan',
  attach: 'Rattacher',
  noFreeResult: 'Chaque résultat a déjà son plan. Ajoutez un résultat pour y rattacher celui-ci.',
  attached: (name) => `Le plan appartient maintenant à ${name}`,
  deletePlan: 'Supprimer le plan',
  planDeleted: 'Plan supprimé',
  undo: 'Annuler',
  planBack: 'Le plan est de retour',
  resultDeleted:
    'Le résultat a été supprimé, et avec lui ce qui était dit ici. On pourra le redire dès que le plan aura un résultat.',
  unreadablePlan: 'Plan',
  unreadablePlans: 'Plans de valorisation',
  unreadableResult: 'Résultat',
};
