import { Format } from '@kvasir/element';
import type { FilterMessages } from './filter.messages.ts';

const format = Format.for('fr');

export const french: FilterMessages = {
  region: 'Filtre, ordre et colonnes',
  conditions: 'Afficher',
  arrangement: 'Disposer',
  partner: 'Partenaire',
  anyPartner: 'Tous les partenaires',
  assetType: 'Type d’actif',
  anyAssetType: 'Tous les types',
  regime: 'Régime de copropriété',
  anyRegime: 'Tous les régimes',
  workPackage: 'Lot de travaux',
  anyWorkPackage: 'Tous les lots de travaux',
  only: 'Seulement ce qui',
  unfinished: 'n’est pas encore complet',
  disagreed: 'fait l’objet d’une objection',
  withOrWithout: 'Avec ou sans constats',
  severities: { error: 'Avec erreurs', warning: 'Avec avertissements', advice: 'Avec conseils' },
  groupBy: 'Grouper par',
  groupings: { 'work-package': 'Lot de travaux', 'asset-type': 'Type d’actif', owner: 'Propriétaire', none: 'Rien' },
  sortBy: 'Trier par',
  sortKeys: {
    order: 'Ordre choisi par les partenaires',
    number: 'Numéro',
    title: 'Titre',
    trl: 'Maturité technologique',
    completeness: 'Complétude',
    protection: 'Protection',
  },
  descending: 'Ordre décroissant',
  columns: 'Colonnes à côté des partenaires',
  density: 'Densité',
  densities: { comfortable: 'Aérée', compact: 'Compacte' },
  close: 'Fermer',
  shown: (shown, items) =>
    `${format.number(shown)} ${shown < 2 ? 'élément affiché' : 'éléments affichés'} sur ${format.number(items)}`,
  activeFilters: 'Filtres actifs',
  active: { unfinished: 'Incomplet', disagreed: 'Objection', findings: 'Avec constats' },
  condition: (name, value) => `${name}\u00A0: ${value}`,
  words: (text) => `«\u00A0${text}\u00A0»`,
  remove: (condition) => `Retirer le filtre ${condition}`,
  clearAll: 'Tout retirer',
};
