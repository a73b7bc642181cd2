import type { KefTexts } from '../texts.ts';

export const kef: KefTexts = {
  'kef-collaborative-research': {
    title: 'Contributions en argent à la recherche collaborative, rapportées au financement public',
    definition:
      'Argent des partenaires pour la recherche commune, divisé par le financement public de la même recherche.',
    collect: 'Comptes de l’établissement, moyenne de trois ans.',
    mind: 'Les apports en nature manquent, et les petites entreprises paient rarement en argent.',
  },
  'kef-co-authorship': {
    title: 'Publications communes avec des partenaires non académiques, part de l’ensemble',
    definition:
      'Publications comptant au moins un auteur hors du monde académique, divisées par toutes les publications.',
    collect: 'Une base de citations, selon l’affiliation des auteurs.',
    mind: 'Elle montre qui écrit ensemble. Bien des échanges ne sont jamais publiés.',
  },
  'kef-innovate-uk-income': {
    title: 'Revenus d’Innovate UK (KTP et subventions), rapportés aux revenus de recherche',
    definition:
      'Subventions d’Innovate UK, Knowledge Transfer Partnerships comprises, divisées par les revenus de recherche.',
    collect: 'Chiffres du financeur et comptes de l’établissement, moyenne de trois ans.',
    mind: 'Seulement pour les partenaires du Royaume-Uni. Le chiffre suit les appels d’un seul financeur.',
  },
  'kef-contract-research-large': {
    title:
      'Revenus de la recherche sous contrat pour de grandes entreprises (HE-BCI), rapportés aux revenus de l’établissement',
    definition:
      'Revenus de la recherche commandée par de grandes entreprises, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Quelques contrats font le chiffre. Il ne dit rien des résultats.',
  },
  'kef-contract-research-sme': {
    title: 'Revenus de la recherche sous contrat pour des PME (HE-BCI), rapportés aux revenus de l’établissement',
    definition:
      'Revenus de la recherche commandée par des petites et moyennes entreprises, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Les petites entreprises paient de petites sommes ; un chiffre bas peut cacher beaucoup de contrats.',
  },
  'kef-consultancy-facilities-large': {
    title:
      'Revenus du conseil et des installations venant de grandes entreprises (HE-BCI), rapportés aux revenus de l’établissement',
    definition:
      'Revenus du conseil aux grandes entreprises et de leur usage des installations, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Le conseil privé du personnel n’y est pas.',
  },
  'kef-consultancy-facilities-sme': {
    title: 'Revenus du conseil et des installations venant de PME (HE-BCI), rapportés aux revenus de l’établissement',
    definition:
      'Revenus du conseil aux petites et moyennes entreprises et de leur usage des installations, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Une aide à prix réduit abaisse le chiffre et peut être plus utile.',
  },
  'kef-contract-research-public': {
    title:
      'Revenus de la recherche sous contrat pour le secteur public et associatif (HE-BCI), rapportés aux revenus de l’établissement',
    definition:
      'Revenus de la recherche commandée par des organismes publics et d’intérêt général, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Les budgets publics le font bouger plus que le partenariat.',
  },
  'kef-consultancy-facilities-public': {
    title:
      'Revenus du conseil et des installations venant du secteur public et associatif (HE-BCI), rapportés aux revenus de l’établissement',
    definition:
      'Revenus du conseil aux organismes publics et d’intérêt général et de leur usage des installations, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Les associations sont souvent conseillées gratuitement, ce qui ne compte pas.',
  },
  'kef-cpd-income': {
    title: 'Revenus de la formation continue (HE-BCI), rapportés aux revenus de l’établissement',
    definition: 'Revenus de la formation continue des professionnels, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Les cours gratuits touchent plus de monde et n’apparaissent pas ici.',
  },
  'kef-cpd-learner-days': {
    title: 'Journées-stagiaires de formation continue (HE-BCI), rapportées aux revenus de l’établissement',
    definition: 'Journées de formation continue, comptées par stagiaire, divisées par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Des journées suivies ne sont pas encore un savoir-faire au travail.',
  },
  'kef-graduate-start-ups': {
    title: 'Créations d’entreprises par des diplômés (HE-BCI), rapportées aux étudiants en équivalents temps plein',
    definition: 'Entreprises créées par des diplômés, divisées par le nombre d’étudiants en équivalents temps plein.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Travailleurs indépendants et entreprises en croissance comptent autant.',
  },
  'kef-regeneration-income': {
    title: 'Revenus de la rénovation et du développement, toutes sources, rapportés aux revenus de l’établissement',
    definition:
      'Revenus pour la rénovation et le développement de la région, divisés par les revenus de l’établissement.',
    collect: 'Déclaration HE-BCI de l’établissement, moyenne de trois ans.',
    mind: 'Les régions prospères en reçoivent moins. C’est un moyen, non un effet.',
  },
  'kef-spin-out-turnover': {
    title: 'Chiffre d’affaires courant estimé des entreprises actives, par essaimage actif',
    definition: 'Chiffre d’affaires annuel estimé de tous les essaimages actifs, divisé par leur nombre.',
    collect: 'Question aux entreprises et registre du commerce, une fois par an.',
    mind: 'Une seule grande entreprise porte la moyenne. Donnez aussi la médiane.',
  },
  'kef-spin-out-investment': {
    title: 'Investissement externe moyen par essaimage formel',
    definition: 'Argent d’investisseurs extérieurs dans les essaimages, divisé par le nombre d’essaimages formels.',
    collect: 'Question aux entreprises, une fois par an ; les promesses ne comptent pas.',
    mind: 'Il suit l’humeur du marché des capitaux.',
  },
  'kef-licensing-income': {
    title: 'Revenus des licences et autres droits, rapportés aux revenus de recherche',
    definition: 'Revenus des licences et d’autres droits, divisés par les revenus de recherche.',
    collect: 'Comptes de l’établissement, moyenne de trois ans.',
    mind: 'Ils viennent des années après la recherche à laquelle on les rapporte.',
  },
  'kef-public-engagement': {
    title: 'Dialogue avec le public et la population, autoévaluation',
    definition:
      'Qualité avec laquelle l’établissement prévoit, soutient et évalue son travail avec le public, de 1 (au début) à 5.',
    collect: 'Autoévaluation avec preuves, lue par une personne extérieure.',
    mind: 'Qui se juge connaît la réponse voulue. Les preuves comptent.',
  },
};
