import type { BackgroundDocumentLabels } from '@kvasir/formats/docx.js';

export const french: BackgroundDocumentLabels = {
  title: 'Annexe 1 : connaissances préexistantes incluses',
  introduction:
    'Chaque partenaire énumère ici les connaissances préexistantes dont les autres ont besoin pour réaliser le projet ou pour exploiter leurs propres résultats, avec les limitations et conditions auxquelles il en donne l’accès.',
  option1: 'Ces connaissances préexistantes sont nécessaires, avec les limitations et conditions suivantes :',
  option2: 'Ni données, ni savoir-faire, ni informations de ce partenaire ne sont nécessaires à un autre partenaire.',
  notDeclared: 'Pas encore déclaré.',
  contradiction:
    'Ce partenaire a aussi déclaré qu’aucune de ses connaissances préexistantes n’est nécessaire. Réglez ce point avant la signature.',
  columns: {
    background: 'Description des connaissances préexistantes',
    implementation: 'Limitations et/ou conditions particulières pour la mise en œuvre',
    exploitation: 'Limitations et/ou conditions particulières pour l’exploitation',
  },
  protection: 'Protection',
  licence: 'Licence',
  thirdPartyRights: 'Droits de tiers',
  none: 'Aucune',
  noPartners: 'Il n’y a pas encore de partenaires.',
};
