import { Format } from '../localization/format.ts';
import type { ControlsMessages } from './controls.messages.ts';

const format = Format.for('fr');

export const french: ControlsMessages = {
  optional: 'facultatif',
  required: 'obligatoire',
  notStated: 'Non précisé',
  charactersUsed: (used, limit) => `${format.number(used)} sur ${format.number(limit)} caractères`,
  charactersLeft: (atMost) =>
    atMost === 0
      ? 'La longueur conseillée est atteinte'
      : `Au plus ${format.number(atMost)} ${format.plural(atMost, { one: 'caractère restant', other: 'caractères restants' })}`,
  charactersTooMany: (limit) => `Plus de ${format.number(limit)} caractères`,
  charactersOver: (used, limit, over) =>
    `${format.number(used)} sur ${format.number(limit)} caractères, ${format.number(over)} en trop`,
  showOptions: 'Afficher les choix',
  searching: 'Recherche en cours…',
  noMatches: 'Aucun résultat',
  typeMore: (minimum) => `Saisissez au moins ${format.number(minimum)} caractères`,
  results: (count) => `${format.number(count)} ${format.plural(count, { one: 'résultat', other: 'résultats' })}`,
  moreResults: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'autre', other: 'autres' })}. Continuez à saisir pour affiner.`,
  offline: 'Vous êtes hors ligne. Votre saisie est conservée.',
  searchFailed: 'La recherche n’a pas répondu. Votre saisie est conservée.',
  retry: 'Réessayer',
  add: 'Ajouter…',
  remove: (item) => `Retirer ${item}`,
  added: (item) => `${item} ajouté`,
  removed: (item) => `${item} retiré`,
  alreadyChosen: (item) => `${item} y est déjà`,
  chosen: (field) => `${field} : sélection`,
  close: 'Fermer',
  trlFrom: 'De',
  trlTo: 'À',
  trl: (level) => `TRL ${format.number(level)}`,
  trlRange: (from, to) =>
    from === to ? `TRL ${format.number(from)}` : `TRL ${format.number(from)} à ${format.number(to)}`,
  notifications: 'Notifications',
  nothingToTakeBack: 'Il n’y a plus rien à annuler : tout a été modifié depuis.',
  notificationKey: (key) => `Appuyez sur ${key} pour y accéder.`,
};
