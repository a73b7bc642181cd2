import type { PanelMessages } from './panel.messages.ts';

export const french: PanelMessages = {
  result: 'Résultat',
  background: 'Connaissances préexistantes',
  backgroundOf: (partner) => `Connaissances préexistantes de ${partner}`,
  deliverable: (numbers) => `Livrable ${numbers}`,

  readiness: (now, target) =>
    [
      `Niveau de maturité technologique ${now ?? 'non indiqué'}`,
      ...(target === undefined ? [] : [`objectif ${String(target)}`]),
    ].join(', '),
  settled: (done, of, format) =>
    format.plural(done, {
      one: `${format.number(done)} point réglé sur ${format.number(of)}`,
      other: `${format.number(done)} points réglés sur ${format.number(of)}`,
    }),
  partStates: { done: 'réglé', attention: 'à revoir', open: 'ouvert' },
  partWithState: (part, state) => `${part}\u00a0: ${state}`,

  goToPlan: 'Aller au plan de valorisation',
  titleMissing: 'Une entrée a besoin d’un titre. Le dernier reste jusqu’à ce que vous en saisissiez un autre.',

  sections: {
    identity: 'De quoi il s’agit',
    rights: 'Protection et licence',
    limitations: 'Limitations',
    access: 'Droits d’accès',
    origins: 'S’appuie sur',
    plan: 'Plan de valorisation',
  },
  labels: {
    number: 'Numéro',
    title: 'Titre',
    description: 'Description',
    assetType: 'Type d’actif',
    status: 'État',
    confidentiality: 'Confidentialité',
    trlNow: 'TRL actuel',
    trlTarget: 'TRL visé',
    keyExploitable: 'Résultat clé exploitable',
    innovation: 'Degré d’innovation',
    exploitability: 'Exploitabilité',
    impact: 'Impact',
    workPackages: 'Lots de travaux',
    deliverables: 'Livrables',
    holders: 'Partenaires qui ont besoin d’un accès',
    conditions: 'Conditions',
    basedOnResults: 'Résultats',
    basedOnBackground: 'Connaissances préexistantes',
    provider: 'Apportées par',
    protectionForm: 'Protection',
    presentLicence: 'Licence',
    thirdPartyRights: 'Droits de tiers',
    limitImplementation: 'Pour la mise en œuvre',
    limitExploitation: 'Pour l’exploitation',
  },

  purposes: { implementation: 'Mise en œuvre', exploitation: 'Exploitation' },
  accessTerms: {
    'royalty-free': 'Libre de redevances',
    'fair-and-reasonable': 'Équitable et raisonnable',
    agreed: 'Comme convenu',
    none: 'Pas d’accès',
  },
  holder: 'Titulaire',
  notRequested: 'non demandé',
  byDefault: 'par défaut',
  defaultTerms: (terms) => `Par défaut\u00a0: ${terms}`,
  otherTerms: 'Convenu autrement',
  accessCaption: 'Qui a besoin d’un accès, et à quelles conditions',
  accessHint: 'Chaque partenaire qui en a besoin pour son travail ou pour exploiter ses propres résultats.',
  requestsUntil: (date) => `Peut être demandé jusqu’au ${date}, un an après la fin, sauf accord contraire.`,

  noPlan: 'Ce résultat n’a pas encore de plan de valorisation.',
  planThere: 'Il y a un plan de valorisation.',
  planReviewed: (date) => `Il sera revu le ${date}.`,
};
