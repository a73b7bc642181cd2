/**
 * What people call the columns that several tables have, in English, German and French. Compared without capitals, accents
 * and punctuation.
 */
export const commonHeaderWords = {
  id: ['id', 'identifier', 'kennung', 'identifiant'],
  number: ['no', 'nr', 'number', 'num', 'n', 'ref', 'nummer', 'numero'],
  title: ['title', 'name', 'titel', 'bezeichnung', 'titre', 'intitule', 'nom'],
  description: ['description', 'details', 'beschreibung', 'kurzbeschreibung', 'descriptif'],
  type: ['type', 'kind', 'art', 'typ', 'nature'],
  status: ['status', 'state', 'stand', 'statut', 'etat'],
  workPackages: [
    ...['work package', 'work packages', 'wp', 'wps', 'arbeitspaket', 'arbeitspakete', 'ap'],
    ...['lot', 'lot de travail', 'lots de travail'],
  ],
} as const;
