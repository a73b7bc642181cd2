import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

const nouns = {
  results: ['résultat ajouté', 'résultats ajoutés', 'modifié', 'modifiés', 'inchangé', 'inchangés'],
  background: [
    'connaissance préexistante ajoutée',
    'connaissances préexistantes ajoutées',
    'modifiée',
    'modifiées',
    'inchangée',
    'inchangées',
  ],
} as const;

export const french: ExchangeMessages = {
  exports: {
    'ownership-list-xlsx': 'Liste de propriété des résultats (XLSX)',
    'ownership-list-csv': 'Liste de propriété des résultats (CSV)',
    'matrix-xlsx': 'Toute la matrice (XLSX)',
    'results-csv': 'Résultats (CSV)',
    'background-csv': 'Connaissances préexistantes (CSV)',
    'access-rights-csv': 'Droits d’accès (CSV)',
    'attachment-1': 'Annexe 1 : connaissances préexistantes (DOCX)',
  },
  fileNames: {
    'ownership-list-xlsx': 'propriete-des-resultats',
    'ownership-list-csv': 'propriete-des-resultats',
    'matrix-xlsx': 'propriete-et-acces',
    'results-csv': 'resultats',
    'background-csv': 'connaissances-preexistantes',
    'access-rights-csv': 'droits-d-acces',
    'attachment-1': 'annexe-1-connaissances-preexistantes',
  },
  importList: 'Importer une liste…',
  heading: 'Importer une liste',
  fileKinds: 'XLSX ou CSV, 10 Mo au plus',
  comparing: 'Comparaison avec la matrice…',
  kinds: {
    results: 'un résultat attendu',
    background: 'une connaissance préexistante',
    'access-rights': 'un droit d’accès',
  },
  partners: 'Ce qu’est un partenaire pour le résultat',
  fields: 'Champs',
  titleMissing:
    'Aucune colonne ne devient le titre. Sans titre, les lignes qui ne sont pas encore dans la matrice ne peuvent pas être ajoutées.',
  counts: (kind, { added, changed, same }) => {
    const [addedOne, addedMany, changedOne, changedMany, sameOne, sameMany] = nouns[kind];
    return `${counted(added, addedOne, addedMany)}, ${counted(changed, changedOne, changedMany)}, ${counted(same, sameOne, sameMany)}`;
  },
  nothingChanges: 'La liste ne dit rien qui ne soit déjà dans la matrice.',
  rowProblems: {
    'unknown-partner': (text) => `Partenaire inconnu «\u00a0${text}\u00a0». Il est laissé de côté.`,
    'unknown-link': (text) => `«\u00a0${text}\u00a0» n’existe pas dans ce partenariat. Le lien est laissé de côté.`,
    'unknown-term': (text) => `«\u00a0${text}\u00a0» n’est pas un mot prévu pour ce champ. Le champ reste en l’état.`,
    'unreadable-standing': (text) =>
      `«\u00a0${text}\u00a0» n’indique ni rôle, ni part, ni accès. La cellule est ignorée.`,
    'unreadable-share': (text) =>
      `«\u00a0${text}\u00a0» n’est pas une part. Elle est reprise telle quelle et signalée dans les constats.`,
    'date-for-share': (text) =>
      `Le tableur a transformé une part en date, ${text}. La cellule est ignorée\u00a0; saisissez la part à la main.`,
    'not-a-number': (text) => `«\u00a0${text}\u00a0» n’est pas un nombre entier. Le champ reste en l’état.`,
    'out-of-range': (text, range) =>
      `${text} est trop petit ou trop grand pour ce champ${range ? `, qui va de ${number(range[0])} à ${number(range[1])}` : ''}. Le champ reste en l’état.`,
    'not-a-date': (text) => `«\u00a0${text}\u00a0» n’est pas une date. Le champ reste en l’état.`,
    'ambiguous-date': (text) =>
      `« ${text} » peut se lire avec le jour ou le mois en premier. Le champ reste en l’état ; écrivez 2026-09-01.`,
    'not-a-url': (text) => `«\u00a0${text}\u00a0» n’est pas une adresse web. Le champ reste en l’état.`,
    'missing-title': () => 'Un nouvel élément sans titre. La ligne est ignorée.',
    'missing-partner': (text) =>
      `«\u00a0${text}\u00a0» est nouveau et personne n’est nommé qui l’apporte. La ligne est ignorée.`,
    'missing-form': () => 'Un droit sans sa forme. Il est laissé de côté.',
    'not-an-owner': (text) =>
      `«\u00a0${text}\u00a0» concerne quelqu’un qui n’est pas propriétaire du résultat. L’indication est laissée de côté.`,
    'unnamed-owner': (text) =>
      `«\u00a0${text}\u00a0» ne dit pas lequel des propriétaires exploitera le résultat. L’indication est laissée de côté.`,
    'ambiguous-item': (text) => `Plusieurs éléments s’appellent «\u00a0${text}\u00a0». La ligne est ignorée.`,
    'unknown-item': (text) => `«\u00a0${text}\u00a0» n’est pas dans la matrice. La ligne est ignorée.`,
    'repeated-item': (text) =>
      `Une ligne précédente porte sur le même élément, sous le nom «\u00a0${text}\u00a0». Celle-ci est ignorée.`,
  },
  changedMeanwhile: 'La matrice a changé entre-temps. Ce qui va changer a été recalculé.',
};
