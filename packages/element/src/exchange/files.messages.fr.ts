import { Format } from '../localization/format.ts';
import type { FilesMessages } from './files.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

export const french: FilesMessages = {
  making: (what) => `Préparation\u00a0: ${what}…`,
  made: (file) => `${file} est prêt`,
  cut: (cells) =>
    `${counted(cells, 'cellule dépasse', 'cellules dépassent')} ce qu’un classeur peut contenir et y ${format.plural(cells, { one: 'est coupée', other: 'sont coupées' })}. Le fichier CSV contient tout`,
  failed: (what) => `Fichier non créé\u00a0: ${what}. Vérifiez la connexion`,
  retry: 'Réessayer',
  print: 'Imprimer',
  importFailed: 'La partie qui lit les listes n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
};
