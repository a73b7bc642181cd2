import type { GeneralTexts } from '../texts.ts';

export const general: GeneralTexts = {
  'general-greenhouse-gas-avoided': {
    title: 'Gaz à effet de serre évités',
    definition:
      'Gaz à effet de serre non émis dans l’année parce qu’un résultat est utilisé, sur tout le cycle de vie et par rapport à ce qui servait avant.',
    collect:
      'Analyse du cycle de vie selon l’ISO 14067, vérifiée par un tiers ; quantités fournies par les utilisateurs.',
    mind: 'Le cas de comparaison fait le chiffre. Publiez-le, et comptez l’effet rebond.',
  },
  'general-waste-kept-from-disposal': {
    title: 'Matière soustraite à la décharge ou à l’incinération',
    definition: 'Masse sèche de matière réemployée ou recyclée dans l’année grâce à un résultat.',
    collect: 'Bons de pesée des installations, poids sec.',
    mind: 'Le recyclage peut être de faible qualité. Dites ce que devient la matière.',
  },
  'general-primary-material-saved': {
    title: 'Matières premières économisées',
    definition:
      'Masse de matières premières neuves dont les partenaires et leurs clients n’ont plus besoin dans l’année.',
    collect: 'Nomenclatures et données d’achat, par rapport à l’année d’avant le partenariat.',
    mind: 'La hausse des ventes peut absorber ce qui est économisé par pièce.',
  },
  'general-energy-per-unit': {
    title: 'Énergie par unité de produit',
    definition: 'Énergie employée pour une unité du produit ou service auquel travaille le partenariat.',
    collect: 'Compteurs de l’installation, divisés par la production ; toujours le même périmètre.',
    mind: 'L’énergie des fournisseurs manque. Une baisse peut venir d’un autre assortiment de produits.',
  },
  'general-environmental-data-reused': {
    title: 'Données environnementales utilisées par d’autres',
    definition:
      'Jeux de données ouverts et inventaires de cycle de vie du partenariat que d’autres ont utilisés ou cités.',
    collect: 'Citations des DOI et témoignages d’utilisateurs ; son propre usage ne compte pas.',
    mind: 'Télécharger n’est pas utiliser, et l’usage est rarement cité.',
  },
  'general-affected-people-heard': {
    title: 'Personnes concernées qui se sentent écoutées',
    definition:
      'Part des personnes concernées par un pilote ou une installation qui disent que leurs préoccupations ont été entendues et ont reçu réponse.',
    collect:
      'Enquête anonyme auprès d’un échantillon, deux fois par an ; les groupes de moins de cinq réponses ne sont pas montrés.',
    mind: 'Les satisfaits et les très mécontents ne répondent pas. Indiquez le taux de réponse.',
  },
  'general-women-in-leading-roles': {
    title: 'Femmes aux fonctions de direction',
    definition: 'Part des femmes parmi ceux qui dirigent le partenariat, ses lots de travaux et ses résultats.',
    collect: 'Liste des fonctions à chaque examen, selon la déclaration des personnes.',
    mind: 'Peu de fonctions font beaucoup varier la part. Voyez aussi la rémunération et le temps.',
  },
  'general-doctorates-in-firms': {
    title: 'Doctorats accueillis en entreprise',
    definition: 'Doctorants qui passent au moins six mois de leurs travaux dans une entreprise du partenariat.',
    collect: 'Contrats des écoles doctorales ; chaque personne une fois, par genre.',
    mind: 'Un bureau n’est pas un encadrement. Interrogez les doctorants.',
  },
  'general-publication-delay': {
    title: 'Jours jusqu’à l’autorisation de publier',
    definition:
      'Nombre médian de jours entre l’annonce d’un projet de publication et l’accord de tous les partenaires.',
    collect: 'Registre des publications de la coordination.',
    mind: 'Il ne montre pas ce qui n’est jamais proposé, par crainte d’un refus.',
  },
  'general-orders-to-social-enterprises': {
    title: 'Commandes aux entreprises sociales et aux fournisseurs de la région',
    definition:
      'Valeur des commandes de l’année passées à des entreprises sociales ou à des fournisseurs de la région du pilote.',
    collect: 'Données d’achat des partenaires ; la région est fixée d’avance.',
    mind: 'Ce qui s’achète ici ne s’achète peut-être plus ailleurs.',
  },
  'general-partners-still-active': {
    title: 'Partenaires qui restent actifs',
    definition: 'Part des partenaires présents à au moins la moitié des réunions et des travaux de la période.',
    collect: 'Comptes rendus et rapports des lots de travaux.',
    mind: 'Être présent n’est pas peser. Les petits partenaires ont moins de monde à envoyer.',
  },
  'general-policy-documents-citing': {
    title: 'Documents publics qui citent un résultat',
    definition:
      'Lois, stratégies, plans et guides d’organismes publics qui nomment un résultat du partenariat comme source.',
    collect: 'Recherche semestrielle dans les bases de documents publics, et signalements des partenaires.',
    mind: 'Une citation n’est pas un effet. Notez ce que le document change.',
  },
  'general-rules-changed': {
    title: 'Règles modifiées après un pilote',
    definition: 'Règles de communes, de régions ou d’États modifiées en se référant à un pilote du partenariat.',
    collect: 'Procès-verbaux des instances, avec la décision et la date d’entrée en vigueur.',
    mind: 'Les règles changent pour bien des raisons. Interrogez ceux qui ont décidé.',
  },
  'general-consultation-contributions': {
    title: 'Contributions à des consultations publiques',
    definition:
      'Prises de position fondées sur des résultats du partenariat dans des consultations d’organismes publics, publiées sous son nom.',
    collect: 'Pages des consultations ; chaque consultation une fois.',
    mind: 'Elles montrent l’effort, non l’écoute. Déclarez les intérêts.',
  },
  'general-tenders-asking': {
    title: 'Marchés publics qui demandent ce qui a été montré',
    definition:
      'Appels d’offres d’organismes publics dont les exigences reposent sur ce que le partenariat a démontré.',
    collect: 'Portails de marchés par mots-clés, chaque semestre ; confirmé par l’organisme.',
    mind: 'Des exigences qu’un seul fournisseur remplit nuisent à la concurrence. Veillez-y.',
  },
  'general-trust-of-authorities': {
    title: 'Confiance des autorités dans les enseignements',
    definition:
      'Degré auquel les autorités concernées fonderaient une décision sur les enseignements, de 1 (pas du tout) à 5 (aussitôt).',
    collect: 'Entretien annuel avec chaque autorité, mené par une personne qui n’est pas partenaire.',
    mind: 'Peu d’autorités, et courtoises. Citez les raisons.',
  },
  'general-exposure-at-work': {
    title: 'Substance nocive dans l’air au travail',
    definition:
      'Concentration la plus élevée de la substance nommée aux postes concernés, en moyenne sur un poste de travail.',
    collect: 'Mesures de l’ingénieur sécurité selon la norme applicable.',
    mind: 'On mesure certains jours, en certains lieux. Sous la limite ne veut pas dire sans danger.',
  },
  'general-accidents-at-work': {
    title: 'Accidents du travail',
    definition: 'Accidents avec au moins un jour d’arrêt, par million d’heures travaillées dans le partenariat.',
    collect: 'Registres d’accidents et heures de tous les partenaires et sous-traitants.',
    mind: 'Peu de cas varient au hasard, et la pression à ne pas déclarer les cache. Comptez aussi les presque-accidents.',
  },
  'general-people-better-protected': {
    title: 'Personnes dont la santé est mieux protégée ou soignée',
    definition: 'Personnes soignées, protégées ou soulagées dans l’année grâce à un résultat.',
    collect: 'Comptages anonymes des organismes utilisateurs, par genre et âge.',
    mind: 'Être atteint n’est pas aller mieux. Dites ce qui s’est amélioré, et pour qui non.',
  },
  'general-people-exposed-to-noise': {
    title: 'Personnes exposées à un bruit supérieur à la limite',
    definition: 'Riverains d’un pilote ou d’une installation au domicile desquels la limite de bruit est dépassée.',
    collect: 'Mesure et modèle selon la norme applicable, une fois par an.',
    mind: 'Le bruit sous la limite gêne aussi. Gardez les plaintes à côté.',
  },
  'general-health-studies': {
    title: 'Études des effets sur la santé',
    definition:
      'Études achevées des effets d’un résultat sur la santé ou la sécurité, y compris celles aux conclusions indésirables.',
    collect: 'Registres d’études et publications ; chaque étude une fois.',
    mind: 'Qui paie une étude importe. Enregistrez-la avant qu’elle commence.',
  },
  'general-accessible-results': {
    title: 'Résultats utilisables par les personnes handicapées',
    definition:
      'Part des produits, services et publications du partenariat conformes à la norme d’accessibilité convenue.',
    collect: 'Essai selon l’EN 301 549 ou la norme du domaine, avec des utilisateurs.',
    mind: 'Ce qui est conforme peut rester difficile à utiliser. Interrogez des personnes handicapées.',
  },
  'general-readiness-gained': {
    title: 'Niveaux de maturité gagnés',
    definition: 'Somme, sur les résultats, des niveaux de maturité technologique gagnés par chacun depuis le départ.',
    collect: 'Jugement à chaque examen selon les définitions d’Horizon Europe, preuves à l’appui.',
    mind: 'Les niveaux sont inégaux, et la maturité du marché est une autre question.',
  },
  'general-data-sets-reused': {
    title: 'Jeux de données utilisés par d’autres',
    definition: 'Jeux de données ouverts du partenariat que quelqu’un d’extérieur a utilisés ou cités.',
    collect: 'Citations des DOI et témoignages d’utilisateurs ; son propre usage ne compte pas.',
    mind: 'Télécharger n’est pas utiliser. Demandez aux utilisateurs ce qu’ils en ont fait.',
  },
  'general-jobs-kept-or-created': {
    title: 'Emplois maintenus ou créés dans la région',
    definition:
      'Emplois de la région qui existent parce que des résultats sont utilisés, moins ceux qui ont été perdus, en équivalents temps plein.',
    collect: 'Question aux employeurs une fois par an, par type de contrat et genre.',
    mind: 'Nommez les emplois perdus, et qui les a perdus.',
  },
  'general-cost-per-unit': {
    title: 'Coût par unité de produit',
    definition:
      'Coût de production d’une unité du produit ou service auquel travaille le partenariat, aux prix de la première année.',
    collect: 'Calcul du producteur, avec toujours les mêmes postes.',
    mind: 'Les coûts que d’autres supportent, comme l’élimination, n’y sont pas.',
  },
  'general-follow-on-research-funding': {
    title: 'Financement de recherches de suite',
    definition:
      'Argent accordé conjointement à deux partenaires ou plus pour une recherche qui poursuit le partenariat.',
    collect: 'Décisions d’octroi des partenaires, par année de décision.',
    mind: 'Il montre la volonté de continuer, et l’art d’écrire des propositions.',
  },
};
