import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;
const agree = (count: number, word: string) => word + format.plural(count, { one: 'e', other: 'es' });

export const french: ExchangeMessages = {
  exports: {
    'report-docx': 'Rapport (DOCX)',
    'impact-xlsx': 'Indicateurs et valeurs (XLSX)',
    'observations-csv': 'Valeurs (CSV)',
    'impact-json-ld': 'Données liées (JSON-LD)',
  },
  fileNames: {
    'report-docx': 'rapport-d-impact',
    'impact-xlsx': 'impact',
    'observations-csv': 'impact-valeurs',
    'impact-json-ld': 'impact',
  },
  importValues: 'Importer des valeurs…',

  heading: 'Importer des valeurs',
  fileKinds: 'XLSX ou CSV, 10 Mo au plus',
  comparing: 'Comparaison avec les valeurs enregistrées…',
  titleMissing:
    'Aucune colonne n’indique l’indicateur, ou aucune n’indique la période. Sans les deux, les valeurs ne peuvent pas être reprises.',
  nothingChanges: 'La liste ne dit rien qui ne soit déjà enregistré.',
  changedMeanwhile: 'Les valeurs ont changé entre-temps. Ce qui va changer a été recalculé.',
  layouts: {
    long: 'une valeur d’un indicateur pour une période',
    wide: 'un indicateur, avec une colonne par période',
  },
  fields: 'Champs',
  valueIn: 'Valeur pour la période',
  counts: ({ added, changed }) =>
    `${counted(added, 'valeur', 'valeurs')} ${agree(added, 'ajouté')}, ${number(changed)} ${agree(changed, 'modifié')}`,
  problems: {
    'missing-indicator': () => 'La ligne ne dit pas quel indicateur. Elle est ignorée.',
    'unknown-indicator': (text) => `Il n’y a pas d’indicateur «\u00a0${text}\u00a0». La ligne est ignorée.`,
    'ambiguous-indicator': (text) =>
      `«\u00a0${text}\u00a0» peut désigner plusieurs indicateurs. La ligne est ignorée\u00a0; indiquez le numéro.`,
    'missing-period': () => 'La ligne ne dit pas quelle période. Elle est ignorée.',
    'unreadable-period': (text) =>
      `«\u00a0${text}\u00a0» n’est pas une période. Elle est ignorée\u00a0; écrivez 2026, 2026-H2, 2026-Q3 ou 2026-11.`,
    'ambiguous-period': (text) =>
      `On ne sait pas dans quelle période se situe «\u00a0${text}\u00a0». Elle est ignorée\u00a0; écrivez 2026-H2 ou 2026-11.`,
    'not-a-number': (text) => `«\u00a0${text}\u00a0» n’est pas un nombre. La valeur reste en l’état.`,
    'date-for-number': (text) => `Un tableur a transformé un nombre en date\u00a0: ${text}. La valeur reste en l’état.`,
    'out-of-range': (text) => `${text} dépasse ce qui peut être conservé. La valeur reste en l’état.`,
    'other-unit': (text) =>
      `«\u00a0${text}\u00a0» est une autre unité que celle de l’indicateur. La valeur reste en l’état.`,
    'not-a-rating': (text) => `«\u00a0${text}\u00a0» n’est pas 1, 2, 3, 4 ou 5. La note reste en l’état.`,
    'unknown-term': (text) => `«\u00a0${text}\u00a0» n’est pas un mot prévu pour ce champ. Le champ reste en l’état.`,
    'not-a-url': (text) => `«\u00a0${text}\u00a0» n’est pas une adresse web. Le champ reste en l’état.`,
    'unusable-group': (text) => `«\u00a0${text}\u00a0» ne peut pas être le nom d’un groupe. La ligne est ignorée.`,
    'repeated-value': (text) =>
      `La liste dit des choses différentes de la même valeur\u00a0: «\u00a0${text}\u00a0». Aucune n’est reprise.`,
    'value-and-missing': (text) =>
      `Il y a une valeur et une raison pour laquelle elle manque. La raison est laissée de côté\u00a0: «\u00a0${text}\u00a0».`,
    'nothing-observed': (text) => `Pour ${text}, il n’y a ni valeur ni raison de son absence. La ligne est ignorée.`,
    'doubled-observation': (text) =>
      `${text} est enregistré deux fois. Réglez cela d’abord ici\u00a0; la ligne est ignorée.`,
  },
  ambiguous: (text, value, otherwise) =>
    `«\u00a0${text}\u00a0» a été lu comme ${value}\u00a0; ce pourrait aussi être ${otherwise}. Vérifiez, ou écrivez le nombre sans séparateurs.`,
};
