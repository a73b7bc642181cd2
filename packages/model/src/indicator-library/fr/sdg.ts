import type { GoalText, SdgTargetTexts } from '../texts.ts';

export const goal: GoalText = {
  definition:
    'Ce que le partenariat a apporté à cet objectif, jugé de 1 (rien de visible) à 5 (un net changement), le changement étant nommé.',
  collect: 'Jugement à chaque examen, preuves à l’appui ; une personne extérieure y prend part.',
  mind: 'Les objectifs s’adressent aux États et au monde entier. Si un effet peut se compter, comptez-le plutôt.',
};

export const sdgTargets: SdgTargetTexts = {
  'sdg-3-9': {
    title: 'Substances dangereuses remplacées',
    definition: 'Substances dangereuses dont un produit ou procédé du partenariat n’a plus besoin.',
    collect: 'Fiches de données de sécurité avant et après, par numéro CAS.',
    mind: 'Un substitut peut nuire autrement. Évaluez-le de même.',
  },
  'sdg-4-4': {
    title: 'Adultes dotés de nouvelles compétences professionnelles',
    definition: 'Jeunes et adultes qui ont achevé une formation du partenariat avec un certificat.',
    collect: 'Listes des organismes de formation ; chaque personne une fois par an, par genre et âge.',
    mind: 'Un certificat n’est pas un emploi. Interrogez de nouveau après un an.',
  },
  'sdg-6-3': {
    title: 'Eaux usées rejetées sans traitement',
    definition:
      'Eaux usées des installations du partenariat rejetées dans l’année sans traitement ou au-dessus d’une limite.',
    collect: 'Compteurs et analyses des installations.',
    mind: 'Les charges comptent autant que les volumes. Les accidents en font partie.',
  },
  'sdg-7-2': {
    title: 'Énergie renouvelable rendue possible',
    definition: 'Énergie renouvelable produite dans l’année grâce à un résultat.',
    collect: 'Compteurs des exploitants ; seulement ce que le résultat ajoute.',
    mind: 'Ce qui aurait été construit de toute façon ne compte pas.',
  },
  'sdg-7-3': {
    title: 'Énergie économisée',
    definition: 'Énergie que les utilisateurs d’un résultat économisent dans l’année par rapport à auparavant.',
    collect: 'Compteurs des utilisateurs avant et après, corrigés de la météo et de la production.',
    mind: 'L’économie peut entraîner plus d’usage. Mesurez sur plusieurs années.',
  },
  'sdg-8-2': {
    title: 'Productivité par l’innovation',
    definition: 'Valeur ajoutée par heure travaillée dans les entreprises qui utilisent un résultat.',
    collect: 'Comptes et heures des entreprises, aux prix de la première année.',
    mind: 'Moins d’heures peut vouloir dire moins d’emplois. Lisez-la à côté de l’emploi.',
  },
  'sdg-9-4': {
    title: 'Installations converties à une technique propre',
    definition: 'Installations qui exploitent en service régulier une technique propre ou économe du partenariat.',
    collect: 'Déclarations des exploitants, avec la date de mise en service.',
    mind: 'Les installations n’ont pas la même taille. Indiquez aussi la capacité.',
  },
  'sdg-9-5': {
    title: 'Chercheurs dans les entreprises',
    definition: 'Personnel de recherche et développement des entreprises du partenariat, en équivalents temps plein.',
    collect: 'Effectifs au 31 décembre, par genre, comme pour la statistique nationale.',
    mind: 'Les intitulés diffèrent. Comptez les tâches, non les titres.',
  },
  'sdg-11-6': {
    title: 'Particules fines dans l’air de la ville',
    definition: 'Moyenne annuelle des PM2,5 aux points de mesure que concerne le pilote.',
    collect: 'Stations de l’autorité, et d’autres du même type.',
    mind: 'Météo et trafic les font varier plus que la plupart des pilotes. Comparez avec d’autres quartiers.',
  },
  'sdg-12-4': {
    title: 'Produits chimiques et déchets rejetés',
    definition:
      'Masse de polluants nommés que les installations du partenariat rejettent dans l’année dans l’air, l’eau et le sol.',
    collect: 'Déclarations d’émissions des installations à l’autorité.',
    mind: 'Une somme de substances cache la pire. Donnez-les une à une.',
  },
  'sdg-12-5': {
    title: 'Déchets qui ne naissent plus',
    definition:
      'Déchets que les partenaires et les utilisateurs d’un résultat évitent dans l’année par prévention, réemploi ou recyclage.',
    collect: 'Registres de déchets des installations, par rapport à l’année d’avant le partenariat.',
    mind: 'Prévenir vaut mieux que recycler. Donnez les deux séparément.',
  },
  'sdg-12-6': {
    title: 'Entreprises qui rendent compte de leur durabilité',
    definition:
      'Entreprises du partenariat et de sa chaîne d’approvisionnement dont le rapport de durabilité est publié et audité.',
    collect: 'Rapports des entreprises, une fois par an.',
    mind: 'Rendre compte peut être une obligation. Ce qui s’améliore est dans le rapport.',
  },
  'sdg-13-3': {
    title: 'Personnes formées à l’action climatique',
    definition:
      'Personnes qui ont suivi un enseignement du partenariat sur la protection du climat et l’adaptation à son changement.',
    collect: 'Listes de participants ; chaque personne une fois par an.',
    mind: 'Savoir n’est pas agir. Demandez ce qui a changé ensuite.',
  },
  'sdg-17-14': {
    title: 'Cohérence des politiques de développement durable',
    definition:
      'Degré auquel les autorités concernées agissent de concert dans le domaine du partenariat, de 1 (les unes contre les autres) à 5 (comme une seule).',
    collect: 'Table ronde des autorités une fois par an, jugée par chacune.',
    mind: 'Un partenariat y peut peu. Décrivez sa part.',
  },
  'sdg-17-17': {
    title: 'Partenariats issus de celui-ci',
    definition:
      'Nouveaux partenariats d’organismes publics, d’entreprises ou de la société civile qui s’appuient sur celui-ci, avec un accord écrit.',
    collect: 'Question à tous les partenaires une fois par an ; chaque partenariat une fois.',
    mind: 'Signer est facile. Suivez ceux qui travaillent encore ensemble après deux ans.',
  },
};
