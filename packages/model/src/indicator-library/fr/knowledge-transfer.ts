import type { KnowledgeTransferTexts } from '../texts.ts';

export const knowledgeTransfer: KnowledgeTransferTexts = {
  'kt-transfer-staff': {
    title: 'Personnel du transfert de connaissances',
    definition:
      'Personnel chargé du transfert de connaissances pour le partenariat, en équivalents temps plein à la fin de l’année.',
    collect: 'Effectifs des services de transfert.',
    mind: 'Un moyen, non un effet ; les autres chiffres ne se lisent qu’en regard de celui-ci.',
  },
  'kt-research-expenditure': {
    title: 'Dépenses de recherche',
    definition: 'Dépenses annuelles de recherche des partenaires académiques dans le domaine du partenariat.',
    collect: 'Comptes de l’année, tels que déclarés à la statistique nationale.',
    mind: 'Un contexte pour d’autres chiffres. Dépenser plus n’est pas un effet.',
  },
  'kt-invention-disclosures': {
    title: 'Déclarations d’invention',
    definition:
      'Inventions issues du partenariat et déclarées dans l’année à un employeur ou à un service de transfert.',
    collect: 'Registres des services de transfert ; les inventions communes une fois.',
    mind: 'Elles dépendent de la notoriété du service.',
  },
  'kt-priority-patent-applications': {
    title: 'Demandes de brevet prioritaires',
    definition:
      'Premières demandes de brevet pour des inventions du partenariat ; les extensions à d’autres pays ne comptent pas.',
    collect: 'Registres des services de transfert et des offices ; les demandes communes une fois.',
    mind: 'Beaucoup sont abandonnées. Selon le domaine, déposer n’est pas toujours la meilleure voie.',
  },
  'kt-patents-granted': {
    title: 'Brevets délivrés',
    definition: 'Inventions du partenariat pour lesquelles au moins un brevet est délivré.',
    collect: 'Registres des offices de brevets ; chaque famille une fois.',
    mind: 'L’examen prend des années ; le chiffre parle du passé.',
  },
  'kt-active-patent-families': {
    title: 'Familles de brevets actives',
    definition: 'Familles de brevets du partenariat en vigueur ou en instance à la fin de l’année.',
    collect: 'Registres des offices de brevets au 31 décembre.',
    mind: 'Une famille maintenue coûte. Demandez lesquelles sont exploitées.',
  },
  'kt-licences-options-assignments': {
    title: 'Licences, options et cessions',
    definition: 'Contrats signés dans l’année qui concèdent, réservent ou cèdent des droits sur des résultats.',
    collect: 'Registres des contrats des services de transfert ; chaque contrat une fois, par type.',
    mind: 'Les contrats n’ont pas le même poids. Indiquez à part les exclusifs et les gratuits.',
  },
  'kt-licence-revenue': {
    title: 'Revenus des licences, options et cessions',
    definition: 'Paiements reçus dans l’année pour des droits sur des résultats du partenariat.',
    collect: 'Comptes des titulaires ; ce qui est reversé est déduit.',
    mind: 'Ils viennent tard et de peu de contrats. La valeur pour la société est autre.',
  },
  'kt-spin-offs': {
    title: 'Essaimages',
    definition: 'Entreprises créées pour exploiter des résultats du partenariat, par contrat avec un titulaire.',
    collect: 'Services de transfert et registre du commerce ; chaque entreprise une fois.',
    mind: 'La création est un début. Suivez celles qui vivent après trois ans.',
  },
  'kt-start-ups': {
    title: 'Jeunes pousses',
    definition:
      'Entreprises créées par du personnel ou des étudiants du partenariat sans contrat portant sur ses résultats.',
    collect: 'Question au personnel, aux étudiants et aux incubateurs, une fois par an.',
    mind: 'Toutes ne sont pas connues, et le lien avec le partenariat peut être ténu.',
  },
  'kt-collaborative-research-agreements': {
    title: 'Contrats de recherche collaborative',
    definition:
      'Contrats entre le monde académique et d’autres sur une recherche commune avec l’apport des deux, signés dans l’année.',
    collect: 'Registres des contrats ; chaque contrat une fois, sans les avenants.',
    mind: 'Nombre et valeur diffèrent beaucoup. Indiquez aussi la valeur.',
  },
  'kt-collaborative-research-value': {
    title: 'Valeur de la recherche collaborative',
    definition:
      'Ce que les partenaires non académiques paient dans l’année pour la recherche commune ; les apports en nature à part.',
    collect: 'Comptes des partenaires académiques.',
    mind: 'Elle montre ce que paie l’industrie, non ce que vaut la recherche.',
  },
  'kt-contract-research-value': {
    title: 'Valeur de la recherche sous contrat',
    definition:
      'Paiements de l’année pour une recherche commandée par un client et dont les résultats lui appartiennent.',
    collect: 'Comptes des partenaires académiques, selon la taille du client.',
    mind: 'En excès, elle peut évincer la recherche libre, et peu en est publié.',
  },
  'kt-consultancy-value': {
    title: 'Valeur du conseil',
    definition: 'Paiements de l’année pour des conseils d’experts des partenaires académiques.',
    collect: 'Comptes des partenaires académiques ; le conseil privé n’y figure pas.',
    mind: 'Un conseil gratuit peut valoir plus. Il ne compte pas ici.',
  },
  'kt-facilities-income': {
    title: 'Revenus des installations et équipements',
    definition: 'Paiements de tiers dans l’année pour l’usage de laboratoires et d’équipements.',
    collect: 'Comptes et systèmes de réservation des installations, selon la taille de l’utilisateur.',
    mind: 'L’usage partagé sans paiement manque. Comptez aussi les heures.',
  },
  'kt-equity-revenue': {
    title: 'Revenus des participations',
    definition: 'Produits reçus dans l’année de la vente de parts d’essaimages, et dividendes.',
    collect: 'Comptes des partenaires qui détiennent des parts.',
    mind: 'Quelques ventes font le chiffre. Lisez-le sur dix ans.',
  },
};
