import { Format } from '@kvasir/element';
import type { PartnershipMessages } from './partnership.messages.ts';

const format = Format.for('fr');
const changes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'modification', other: 'modifications' })}`;

export const french: PartnershipMessages = {
  bar: 'Document',
  loading: 'Chargement du document',

  inPage: 'Conservé sur cette page seulement',
  saved: 'Enregistré',
  savedAt: (moment) => `Enregistré ${moment}`,
  savedHere: 'Enregistré dans ce navigateur',
  savedHereAt: (moment) => `Enregistré dans ce navigateur ${moment}`,
  notSavedYet: 'Pas encore enregistré',
  saving: 'Enregistrement…',
  offline: 'Hors ligne',
  serverAway: 'Le serveur ne répond pas',
  keptHere: (count) => `${changes(count)} ${format.plural(count, { one: 'gardée', other: 'gardées' })} ici`,
  onlyHere: (count) => `${changes(count)} sur cette page seulement`,
  conflicts: (count) =>
    format.plural(count, {
      one: 'Deux personnes ont modifié le même champ',
      other: `Deux personnes ont modifié la même chose, à ${format.number(count)} endroits`,
    }),
  decide: 'Choisir…',
  notSaved: 'Non enregistré',
  notLoaded: 'Non chargé',
  notCurrent: 'Pas à jour',
  readOnly: 'Lecture seule',

  undo: 'Annuler',
  redo: 'Rétablir',
  withKey: (label, key) => `${label} (${key})`,
  undone: 'Annulé',
  redone: 'Rétabli',

  offlineTitle: 'Vous êtes hors ligne.',
  offlineText: (count) =>
    `Continuez à travailler : ${changes(count)} ${format.plural(count, { one: 'est gardée', other: 'sont gardées' })} dans ce navigateur, l’envoi se fera au retour du réseau.`,
  serverAwayTitle: 'Le serveur ne répond pas.',
  serverAwayText: (count) =>
    `Continuez à travailler : ${changes(count)} ${format.plural(count, { one: 'est gardée', other: 'sont gardées' })} dans ce navigateur, l’envoi se fera dès qu’il répondra.`,
  onlyHereText: (count) =>
    `Ne fermez pas cette page\u00a0: ${changes(count)} ${format.plural(count, { one: 'ne se trouve', other: 'ne se trouvent' })} qu’ici, l’envoi se fera dès qu’une réponse arrivera.`,
  offlineEmpty: 'Le document sera chargé dès qu’une réponse arrivera.',
  tryNow: 'Essayer maintenant',
  notSavedTitle: 'Non enregistré.',
  notLoadedTitle: 'Le document n’a pas pu être chargé.',
  notCurrentTitle: 'Les modifications des autres n’ont pas pu être chargées.',
  unreachable: 'Aucune réponse. Vérifiez la connexion et réessayez.',
  busy: (status) => `Le serveur est surchargé (${status}). Réessayez dans un instant.`,
  refused: (status, title) =>
    title ? `Le serveur a répondu « ${status} : ${title} ».` : `Le serveur a répondu ${status}.`,
  unreadable: 'La réponse n’est pas un document de partenariat avec une version. Prévenez le responsable de la page.',
  stale: 'Le serveur juge chaque envoi périmé sans rien montrer de plus récent. Prévenez le responsable de la page.',
  storageFull: 'Ce navigateur n’a plus de place. Libérez de l’espace, puis réessayez.',
  storageRefused: 'Ce navigateur ne laisse rien conserver à la page, comme dans une fenêtre privée.',
  noDocument: 'Ce que contient la page n’est pas un document de partenariat.',
  kept: 'Vos saisies sont conservées.',
  inPageOnly: 'Vos saisies ne se trouvent que sur cette page\u00a0: téléchargez votre copie avant de la fermer.',
  retry: 'Réessayer',
  download: 'Télécharger ma copie',
  newerTitle: 'Ce document a été écrit par une version plus récente.',
  newerText: 'Ce qui est inconnu ici est conservé et ne sera pas modifié.',
  partMissing: 'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion et réessayez.',

  keepsChanges: 'Vos modifications sont gardées dans ce navigateur.',
  holdsChanges: 'Vos modifications ne se trouvent que sur cette page\u00a0: ne la fermez pas.',
  saidBack: 'Connexion rétablie. Toutes les modifications sont enregistrées.',
  saidConflict: (count) =>
    format.plural(count, {
      one: 'Deux personnes ont modifié le même champ. Les deux valeurs sont gardées jusqu’à votre choix.',
      other: `Deux personnes ont modifié la même chose, à ${format.number(count)} endroits. Toutes les valeurs sont gardées jusqu’à votre choix.`,
    }),

  findings: (count) => `${format.number(count)} ${format.plural(count, { one: 'constat', other: 'constats' })}`,
};
