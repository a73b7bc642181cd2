import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('fr');

export const french: ExchangeMessages = {
  exports: {
    'plan-docx': 'Plan d’exploitation (DOCX)',
    'plans-docx': 'Plan d’exploitation de tous les résultats (DOCX)',
    'sheet-docx': 'Fiche de résultat clé exploitable (DOCX)',
    'steps-xlsx': 'Étapes, financement, rôles, partage (XLSX)',
    deadlines: 'Échéances (iCalendar)',
    'json-ld': 'Données liées (JSON-LD)',
    json: 'Données (JSON)',
  },
  planOf: (result) => `Plan d’exploitation de ${result} (DOCX)`,
  sheetOf: (result) => `Fiche de résultat clé exploitable de ${result} (DOCX)`,
  fileNames: {
    'plan-docx': 'plan-exploitation',
    'plans-docx': 'plan-exploitation',
    'sheet-docx': 'resultat-cle-exploitable',
    'steps-xlsx': 'valorisation-etapes',
    deadlines: 'valorisation-echeances',
    'json-ld': 'valorisation',
    json: 'valorisation',
  },
  leftOut: (count) =>
    `${format.plural(count, { one: 'Un plan n’y figure pas', other: `${format.number(count)} plans n’y figurent pas` })}, parce que le résultat est sensible, confidentiel ou supprimé.`,
};
