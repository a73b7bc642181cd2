import type { PanelWords } from './panel-words.messages.ts';

export const french: PanelWords = {
  previous: 'Élément précédent',
  next: 'Élément suivant',
  close: 'Fermer',
  editTitle: 'Modifier le titre',
  shown: (title, position, count, format) => `${title}, ${format.number(position)} sur ${format.number(count)}`,
  gone: 'Cet élément n’est plus dans le document.',
  unreadableEntry: 'Ce qui se trouve ici n’est pas un élément. C’est gardé tel quel jusqu’à ce que vous recommenciez.',
  agreementMissing: 'L’accord sur cet élément n’a pas pu être chargé.',

  severity: { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' },
  findings: 'Constats',
  paragraph: (paragraph) => `Code ${paragraph}`,
  goToField: 'Aller au champ',

  edit: 'Modifier',
  done: 'Terminé',
  ofSection: (words, section) => `${words}\u00a0: ${section}`,
  nothingYet: 'Rien n’est encore consigné.',
  labelOf: (label, whose) => `${label}\u00a0: ${whose}`,
  openEntry: (title) => `Ouvrir ${title}`,
  removeEntry: (what) => `Retirer\u00a0: ${what}`,
  removed: (what) => `${what}\u00a0: retiré`,
  notAPartner: 'n’est pas partenaire',

  problems: {
    notAText: 'Ceci n’a pas été compris. Saisissez-le de nouveau, ou effacez-le.',
    notYesOrNo: 'Ce n’est ni oui ni non. C’est gardé tel quel jusqu’à ce que vous choisissiez.',
    notADate: 'Ce n’est pas une date. Une date s’écrit 2026-11-21.',
    notAnAddress: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
    unknownTerm: 'Ce n’est aucun des termes connus. Choisissez-en un dans la liste.',
  },
  outOfRange: (least, most) => `Saisissez un nombre entier de ${least} à ${most}.`,
  notInRange: (least, most) => `Saisissez un nombre de ${least} à ${most}.`,
  unreadable: 'Ceci n’a pas été compris. C’est gardé tel quel jusqu’à ce que vous le retiriez.',
  startAnew: 'Retirer et recommencer',

  noComments: 'Pas encore de commentaires.',
  earlierComments: (count, format) =>
    `${format.number(count)} ${format.plural(count, { one: 'commentaire plus ancien', other: 'commentaires plus anciens' })}`,
  addComment: 'Écrire un commentaire',
  comment: 'Commentaire',
  yourName: 'Votre nom',
  addThisComment: 'Ajouter le commentaire',
  commentAdded: 'Commentaire ajouté',
  commentOn: (place) => `sur\u00a0: ${place}`,
};
