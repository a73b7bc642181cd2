import type { KeyImpactPathwayTexts } from '../texts.ts';

export const keyImpactPathways: KeyImpactPathwayTexts = {
  'kip1-publications': {
    title: 'Publications',
    definition: 'Publications évaluées par les pairs qui présentent des résultats du partenariat.',
    collect: 'DOI dans les archives des partenaires, chaque semestre ; chaque publication une fois.',
    mind: 'On compte des articles, non leur valeur. Les disciplines ne publient pas au même rythme.',
  },
  'kip1-citations': {
    title: 'Citations',
    definition:
      'Fréquence de citation de ces publications, rapportée à la moyenne mondiale de leur discipline, année et type ; 1 est la moyenne.',
    collect: 'Une base de citations, choisie une fois et conservée ; au plus tôt deux ans après la parution.',
    mind: 'Instable en dessous d’une cinquantaine de publications, et aveugle aux lecteurs du terrain.',
  },
  'kip1-world-class-science': {
    title: 'Science de classe mondiale',
    definition:
      'Publications du partenariat devenues des contributions centrales de leur discipline, par exemple parmi le dixième le plus cité.',
    collect: 'La même base de citations, cinq ans après la parution.',
    mind: 'Les bases délimitent différemment les disciplines. Nommez celle qui a servi.',
  },
  'kip2-skills': {
    title: 'Compétences',
    definition:
      'Chercheurs qui ont acquis des compétences dans le partenariat par la formation, la mobilité ou l’accès à une infrastructure.',
    collect: 'Listes de participants ; chaque personne une fois par an, par genre et étape de carrière.',
    mind: 'Participer n’est pas encore savoir faire. Demandez ce qui a changé depuis.',
  },
  'kip2-careers': {
    title: 'Carrières',
    definition: 'Chercheurs du partenariat qui occupent depuis un poste de plus grande influence dans leur domaine.',
    collect: 'Enquête auprès des anciens membres après deux et cinq ans, par genre et secteur.',
    mind: 'Ceux qui ont réussi répondent plus volontiers, et beaucoup auraient progressé de toute façon.',
  },
  'kip2-working-conditions': {
    title: 'Conditions de travail',
    definition: 'Chercheurs du partenariat dont la rémunération, le contrat ou d’autres conditions se sont améliorés.',
    collect: 'La même enquête avant le partenariat et cinq ans après.',
    mind: 'Les conventions collectives changent les conditions plus que les projets.',
  },
  'kip3-shared-knowledge': {
    title: 'Connaissances partagées',
    definition: 'Part des publications, données et logiciels du partenariat en accès ouvert.',
    collect: 'Archives avec identifiants pérennes, chaque semestre ; l’accès est vérifié pour chaque élément.',
    mind: 'Ce qui n’a jamais été publié manque au dénominateur. Dressez la liste de ce qui reste fermé, et pourquoi.',
  },
  'kip3-knowledge-diffusion': {
    title: 'Diffusion des connaissances',
    definition:
      'Part des publications, données et logiciels ouverts dont l’usage ou la citation par d’autres est établi.',
    collect: 'Citations des identifiants et témoignages d’utilisateurs ; son propre usage ne compte pas.',
    mind: 'L’usage sans citation reste invisible, surtout dans les entreprises.',
  },
  'kip3-new-collaborations': {
    title: 'Nouvelles collaborations',
    definition: 'Collaborations entre disciplines ou secteurs nées de l’usage d’un résultat ouvert.',
    collect: 'Question aux utilisateurs connus, une fois par an ; chaque collaboration une fois, avec ses parties.',
    mind: 'Une collaboration a rarement une seule cause.',
  },
  'kip4-results': {
    title: 'Résultats pour les priorités politiques',
    definition: 'Résultats du partenariat qui répondent à une priorité politique ou à un défi mondial nommés.',
    collect: 'Liste des résultats ; pour chacun, la priorité et le document qui la fixe.',
    mind: 'Presque tout se rattache à une priorité. Ne comptez que les liens prévus.',
  },
  'kip4-solutions': {
    title: 'Solutions pour les priorités politiques',
    definition: 'Innovations et enseignements du partenariat mis en œuvre pour une telle priorité.',
    collect: 'Confirmation de ceux qui les utilisent, avec lieu et date.',
    mind: 'Un pilote n’est pas encore un usage. Précisez l’échelle.',
  },
  'kip4-benefits': {
    title: 'Bénéfices pour les priorités politiques',
    definition:
      'Ce que l’usage des résultats a apporté à la priorité, y compris dans la politique et le droit, de 1 (rien de visible) à 5 (un net changement).',
    collect: 'Étude de cas par une personne extérieure, trois et cinq ans après la fin.',
    mind: 'D’autres ont œuvré au même but. Décrivez la contribution, et rien de plus.',
  },
  'kip5-mission-results': {
    title: 'Résultats pour les missions de R&I',
    definition: 'Résultats du partenariat qui servent une mission de l’Union européenne.',
    collect: 'Liste des résultats ; pour chacun, la mission et l’objectif.',
    mind: 'Cela dit ce qui était visé, non ce qui est atteint.',
  },
  'kip5-mission-outcomes': {
    title: 'Effets pour les missions de R&I',
    definition: 'Résultats pour une mission que des villes, régions ou autres organismes ont mis en œuvre.',
    collect: 'Confirmation de ces organismes, avec lieu et date.',
    mind: 'Les lieux déjà engagés sont les plus faciles à convaincre. Comptez les autres à part.',
  },
  'kip5-mission-targets': {
    title: 'Objectifs atteints des missions de R&I',
    definition: 'Contribution du partenariat à un objectif de la mission, de 1 (rien de visible) à 5 (déterminante).',
    collect: 'Comparaison avec le suivi propre de la mission, motivée.',
    mind: 'L’objectif est celui de toute la mission ; aucun partenariat ne l’atteint seul.',
  },
  'kip6-co-creation': {
    title: 'Cocréation',
    definition:
      'Activités du partenariat dont des citoyens ou des utilisateurs finals ont contribué à façonner le contenu.',
    collect: 'Comptes rendus et listes de participants ; on note chaque fois ce qu’ils ont changé.',
    mind: 'Un public ne cocrée pas. Comptez là où quelque chose a changé.',
  },
  'kip6-engagement': {
    title: 'Participation',
    definition:
      'Partenaires qui ont gardé, au-delà du projet, un moyen durable de faire participer citoyens ou utilisateurs finals.',
    collect: 'Question à chaque partenaire un an après la fin, avec justificatif.',
    mind: 'Un comité sur le papier n’en est pas un. Demandez la date de sa dernière réunion.',
  },
  'kip6-societal-uptake': {
    title: 'Adoption de la R&I par la société',
    definition:
      'Degré auquel ce qui a été fait ensemble est utilisé et discuté au-dehors, de 1 (pas du tout) à 5 (largement).',
    collect:
      'Chiffres d’usage, témoignages d’utilisateurs et médias, jugés par un groupe comptant des membres extérieurs.',
    mind: 'L’attention passe vite. Jugez l’usage, des années plus tard.',
  },
  'kip7-innovative-results': {
    title: 'Résultats innovants',
    definition: 'Produits, procédés et méthodes innovants du partenariat, et demandes de droits qui s’y rapportent.',
    collect: 'Liste des résultats et registres des offices ; chaque résultat une fois.',
    mind: 'Les procédés gardés secrets n’apparaissent pas.',
  },
  'kip7-innovations': {
    title: 'Innovations',
    definition: 'Innovations du partenariat mises sur le marché ou d’usage courant, et droits délivrés.',
    collect:
      'Déclarations des titulaires et des licenciés, une fois par an, avec la première vente ou le premier usage.',
    mind: 'Le nombre cache la taille : une seule peut dépasser toutes les autres.',
  },
  'kip7-economic-growth': {
    title: 'Croissance économique',
    definition: 'Chiffre d’affaires annuel des entreprises issu d’innovations du partenariat.',
    collect: 'Chiffres confidentiels des entreprises, additionnés par un tiers.',
    mind: 'Un chiffre d’affaires n’est pas un bénéfice, et a pu remplacer celui d’un produit plus ancien.',
  },
  'kip8-supported-employment': {
    title: 'Emplois soutenus',
    definition:
      'Emplois que les partenaires ont créés ou maintenus pour les travaux du partenariat, en équivalents temps plein.',
    collect: 'Effectifs de chaque partenaire au 31 décembre, par type d’emploi et genre.',
    mind: 'La plupart prennent fin avec le financement. Indiquez à part les emplois permanents.',
  },
  'kip8-sustained-employment': {
    title: 'Emplois durables',
    definition:
      'Hausse des effectifs des partenaires dans le domaine du partenariat depuis sa fin, en équivalents temps plein.',
    collect: 'Effectifs de chaque partenaire, un et trois ans après la fin.',
    mind: 'Un domaine peut croître sans le partenariat. Comparez avec la branche.',
  },
  'kip8-total-employment': {
    title: 'Emploi total',
    definition:
      'Emplois directs ou indirects qui existent parce que les résultats se sont diffusés, en équivalents temps plein.',
    collect: 'Estimation d’un économiste, modèle et hypothèses publiés.',
    mind: 'Le modèle fait une grande part du chiffre. Donnez une fourchette, et les emplois perdus.',
  },
  'kip9-co-investment': {
    title: 'Co-investissement',
    definition:
      'Fonds publics et privés que les partenaires ont ajoutés à la subvention pour les travaux du partenariat.',
    collect: 'Rapports financiers des partenaires, une fois par an ; argent et nature séparés.',
    mind: 'Les apports en nature sont évalués par ceux qui les font.',
  },
  'kip9-scaling-up': {
    title: 'Passage à l’échelle',
    definition: 'Fonds publics et privés levés pour exploiter ou déployer des résultats du partenariat.',
    collect: 'Question aux titulaires et aux licenciés, une fois par an ; les promesses ne comptent pas.',
    mind: 'Les fonds levés sont un moyen. Ils ne disent encore rien du succès.',
  },
  'kip9-contribution-to-3-percent-target': {
    title: 'Contribution à l’objectif de 3 %',
    definition:
      'Dépenses annuelles de recherche et développement des partenaires dans le domaine du partenariat, comme part de l’objectif de l’Union de 3 % de son produit intérieur brut.',
    collect: 'Déclarations de chaque partenaire, comme pour la statistique nationale.',
    mind: 'Un partenariat ne fait pas bouger le pourcentage. Indiquez la somme.',
  },
};
