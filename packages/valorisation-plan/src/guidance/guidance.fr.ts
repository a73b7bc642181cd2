import type { Guidance } from './guidance.ts';

export const guidance: Guidance = {
  need: {
    questions: [
      'Qui a le problème, et qui le paie aujourd’hui\u00a0?',
      'Que fait-on contre lui maintenant, et que coûte cela\u00a0?',
      'Que fait le résultat que rien d’autre ne fait\u00a0? Une seule chose suffit.',
      'Quelqu’un d’extérieur au projet le dirait-il aussi\u00a0?',
    ],
    example:
      'Harbour Membrane a commencé par une interdiction\u00a0: aucun navire ne peut être lavé au quai de Vesterby, car des écailles de peinture au cuivre finissent dans le bassin. Les navires rejoignent, coque encrassée, un dock à deux jours de mer. Les partenaires n’ont pas écrit «\u00a0membrane céramique innovante\u00a0». Ils ont écrit qu’elle nettoie l’eau de lavage à quai, si bien qu’un navire est lavé pendant qu’il décharge. La commandante du port a mis son nom sous cette phrase avant qu’il y ait un prototype.',
    start: {
      need: '… ne peuvent pas …, parce que …. Cela leur coûte … par an.',
      alternatives: 'Aujourd’hui, on …, ce qui prend … et coûte …. D’autres essaient …, mais ….',
      uniqueValue: 'À la différence de …, il …. … l’a montré.',
      summary: 'Grâce à …, … peuvent …, si bien que ….',
    },
    words: [
      ['Valeur propre', 'La raison, une seule, de le préférer à ce que l’on utilise aujourd’hui.'],
      ['Solution de rechange', 'Comment on fait sans lui. Ne rien faire en est une.'],
      [
        'Résultat clé exploitable',
        'Un résultat que les partenaires mettent en avant, parce qu’il est nouveau, utilisable et efficace (key exploitable result).',
      ],
    ],
  },
  users: {
    questions: [
      'Qui l’a entre les mains, qui décide de l’acheter, et qui en profite\u00a0? Ce sont souvent trois personnes.',
      'Qui le prendrait en premier, bien qu’il ne soit pas encore parfait\u00a0?',
      'Pouvez-vous en nommer cinq\u00a0?',
      'Qui perd quelque chose s’il réussit\u00a0?',
    ],
    example:
      'Au début, le plan disait «\u00a0le transport maritime\u00a0». Puis le fabricant de filtres a compté\u00a0: 31 ports sur deux mers interdisent le lavage, et neuf d’entre eux ont une entreprise de nettoyage. Ces neuf sont devenus le groupe cible. Vesterby commence, parce que le port a besoin du poste à quai. Les plongeurs qui lavent les coques ont demandé un appareil qui tienne sur leur barge. Cela a changé la conception au mois 7, et non au mois 30.',
    start: {
      targetGroups: '…, dont il y a … en ….',
      users: '… travaillent avec, … décident de l’achat, et … en profitent.',
      earlyAdopters: 'D’abord …, parce que ….',
      market: 'Environ … par an, à … l’unité. Dans … ans, … d’entre eux.',
      competitors: '…, qui sont meilleurs pour …, et ….',
      useModel: 'Les utilisateurs le reçoivent sous forme de …. Ils donnent … en échange.',
      timing: 'Premier usage en …. Cela dépend de ….',
    },
    words: [
      ['Groupe cible', 'Ceux que vous voulez atteindre, et que vous pouvez compter.'],
      ['Premier utilisateur', 'Le prend avant qu’il ait fait ses preuves, parce que le besoin presse.'],
      ['Modèle d’usage', 'Sous quelle forme il arrive chez les utilisateurs, et ce qu’ils donnent en échange.'],
    ],
  },
  ownership: {
    questions: [
      'Qui a apporté quoi à ce résultat\u00a0? Notez-le tant que chacun s’en souvient.',
      'Qui devra pouvoir l’utiliser plus tard, et la propriété le permet-elle\u00a0?',
      'Qu’est-ce qui reste secret, jusqu’à quand, et qu’est-ce qui est publié\u00a0?',
      'Qui le copierait, et le remarqueriez-vous\u00a0?',
    ],
    example:
      'L’université et le fabricant de filtres avaient tous deux travaillé au revêtement, et personne ne savait plus quelle part venait de qui. Ils ont convenu qu’il leur appartient par moitié, et que chacun peut l’utiliser librement. La demande de brevet pour le module a été déposée avant la remise de la thèse\u00a0; les données de vieillissement ont été publiées sous CC BY un mois plus tard. Le port ne possède rien et ne demandait rien\u00a0: il utilise le pilote gratuitement pendant dix ans, par écrit.',
    start: {
      protectionUse:
        '… est protégé par …, parce que …. Cela aide … à …. … reste secret jusqu’à …, et … est publié sous forme de ….',
    },
    words: [
      [
        'Copropriété',
        'Un résultat appartient à plusieurs. S’ils ne conviennent de rien d’autre, Horizon Europe permet à chacun d’accorder à des tiers des licences non exclusives, avec un préavis de 45 jours aux autres copropriétaires et une compensation équitable.',
      ],
      ['Connaissances préexistantes', 'Ce qu’un partenaire a apporté, et dont d’autres ont besoin (background).'],
      [
        'Droit d’accès',
        'Le droit d’utiliser les résultats ou les connaissances préexistantes d’un autre partenaire, dans un but nommé.',
      ],
    ],
  },
  routes: {
    questions: [
      'Quel partenaire prendrait cette voie même sans les autres\u00a0?',
      'Que demande-t-elle que personne n’a commencé\u00a0?',
      'Qui faut-il prévenir, ou interroger, avant de la prendre\u00a0?',
      'Que devient le résultat si cette voie échoue\u00a0?',
    ],
    example:
      'Trois voies figuraient au plan\u00a0: le fabricant vend des modules, l’université concède le revêtement pour l’eau potable, et le port porte la méthode d’essai devant un comité de normalisation. À «\u00a0Licence\u00a0», ils ont lu que l’autre propriétaire doit être prévenu 45 jours avant. La notification est partie en mai, la licence a été signée en juillet. La norme a pris quatre ans, et c’est elle, à la fin, qui a fait vendre le plus de modules.',
    start: {
      'routeDetails/further-research/description': '… poursuit les travaux avec … dans …, pour savoir ….',
      'routeDetails/product-or-process/description': '… le fabrique à … et le vend à … à partir de ….',
      'routeDetails/service/description': '… propose … à …, à … chaque fois.',
      'routeDetails/standardisation/description': '… porte … devant … d’ici ….',
      'routeDetails/licensing/description': 'Licence non exclusive pour … en …, à …, pour ….',
      'routeDetails/assignment/description': '… cède sa part à …, pour …, parce que ….',
      'routeDetails/spin-off/description': '… créent une entreprise à …, qui reçoit … et paie ….',
      'routeDetails/policy/description': '… montre à … que …, à temps pour ….',
      'routeDetails/education/description': '… l’enseigne à … dans …, à partir de ….',
      'routeDetails/social-innovation/description': '… l’introduisent avec …, pour ….',
      'routeDetails/open-source/description': 'Il est publié sous … chez …. … l’entretient.',
    },
    words: [
      ['Licence non exclusive', 'Le droit de l’utiliser, à côté d’autres qui ont le même droit.'],
      ['Notification', 'Prévenir les autres propriétaires, tant de jours avant que cela n’arrive.'],
      [
        'Canal de valorisation',
        'Par quel chemin le savoir arrive chez ceux qui l’utilisent\u00a0: mobilité, jeunes entreprises, normes, politiques.',
      ],
    ],
  },
  roles: {
    questions: [
      'Qui répond de l’ensemble\u00a0? Un seul, exactement.',
      'Qu’en attend chaque partie\u00a0? Quelqu’un dit-il «\u00a0rien\u00a0»\u00a0?',
      'Qui manque\u00a0: un propriétaire, quelqu’un dont les connaissances sont nécessaires, un utilisateur, celui qui l’entretient\u00a0?',
      'Qui fait quoi quand le projet ne paie plus personne\u00a0?',
    ],
    example:
      'Dans le premier tableau, trois partenaires «\u00a0soutiennent\u00a0». On a donc demandé un verbe à chacun. Le fabricant construit et vend, l’université teste et publie, le port l’utilise et le montre à d’autres ports. Le parc technologique, que l’on avait oublié, était le seul à connaître les entreprises de nettoyage\u00a0: il trouve les acheteurs. Le fabricant répond de l’ensemble. Un nom, un téléphone.',
    words: [
      ['RACI', 'Qui réalise (R), qui en porte la responsabilité (A), qui est consulté (C), qui est informé (I).'],
      ['Responsabilité (A)', 'Répond du résultat. Une seule partie, sinon personne ne le fait.'],
      ['Domaine d’utilisation', 'Le marché ou l’usage pour lequel un droit vaut.'],
    ],
  },
  steps: {
    questions: [
      'Quelle est la toute prochaine chose, et qui la fait d’ici quand\u00a0?',
      'À quoi quelqu’un d’extérieur voit-il qu’une étape a réussi\u00a0?',
      'Quelle étape toutes les autres attendent-elles\u00a0?',
      'Quelles étapes se trouvent après la fin du projet, et qui les paie\u00a0?',
    ],
    example:
      '«\u00a0Commercialiser\u00a0» était une étape de 24 mois. Ils l’ont divisée jusqu’à ce que chaque morceau convienne à un partenaire et ait un signe\u00a0: l’autorisation de l’autorité de l’eau (une lettre), le premier lavage payé (une facture), un deuxième port (un contrat). L’autorité est la plus lente, cette étape est donc passée devant. Deux étapes se trouvent après la fin du projet. Le fabricant les paie, et le plan le dit.',
    words: [
      ['Preuve', 'Ce que vous pouvez montrer à quelqu’un qui n’était pas là.'],
      ['Jalon', 'Un jour où tous peuvent voir si quelque chose est atteint.'],
      ['Impact', 'Ce qui change dans le monde parce que les utilisateurs font autrement.'],
    ],
  },
  'joint-exploitation': {
    questions: [
      'Un propriétaire seul pourrait-il atteindre les utilisateurs\u00a0?',
      'Qui y perdrait si un autre le vendait moins cher\u00a0?',
      'Quelqu’un a-t-il besoin de ce qu’un autre a apporté\u00a0?',
      'Que veut chacun avant tout, et deux de ces souhaits s’excluent-ils\u00a0?',
    ],
    example:
      'L’université voulait publier, le fabricant vendre, le port l’utiliser. Rien de cela n’exclut le reste, ils n’ont donc pas créé d’entreprise. Ils ont choisi des domaines d’utilisation séparés\u00a0: le port gratuitement, les navires par le fabricant, l’eau potable par l’université, et 4\u00a0% des ventes du fabricant pour le laboratoire. Il a fallu deux réunions\u00a0; la seconde portait sur les 4\u00a0%.',
    start: {
      'jointExploitation/reason':
        '… seul ne pourrait pas …, ni … sans …. Ce que … veut avant tout n’exclut pas ce que veut ….',
      'jointExploitation/how': '… l’utilise pour …, … pour …. Qui vend … paie … à ….',
    },
    words: [
      ['Intérêt essentiel', 'Ce à quoi un partenaire ne renonce pas pour une solution commune.'],
      ['Domaines d’utilisation séparés', 'Chaque propriétaire a ses propres marchés ou usages.'],
      ['Communauté de licences', 'Les propriétaires réunissent leurs droits et les concèdent comme un seul.'],
    ],
  },
  sharing: {
    questions: [
      'Qu’a donné chacun sans quoi le résultat n’existerait pas\u00a0?',
      'Qui avance les coûts et porte les risques, et quand est-il remboursé\u00a0?',
      'Serait-ce encore juste avec dix fois plus de recettes\u00a0? Et sans aucune\u00a0?',
      'Celui qui contribue et ne possède rien reçoit-il aussi quelque chose\u00a0?',
    ],
    example:
      'D’abord, le fabricant récupère ce qu’a coûté le dépôt, puis les inventeurs sont payés selon les règles de leurs employeurs, et le reste est partagé par moitié. Ils ont essayé avec 5\u00a0000\u00a0€ et avec 5 millions d’euros avant de se mettre d’accord. Avec 5\u00a0000, il ne restait rien pour le port\u00a0: il reçoit donc des lavages gratuits au lieu d’argent. Depuis, personne n’a demandé à changer la règle.',
    start: {
      'sharing/reason': '… a donné …, et … a donné …. Sans l’un comme sans l’autre, il n’y aurait pas de ….',
      'sharing/fairness':
        'Qui a avancé … le récupère d’abord. …, qui ne possèdent rien, reçoivent …. Nous revoyons la règle quand ….',
    },
    words: [
      ['Cascade', 'D’abord les coûts sont remboursés, puis les inventeurs payés, puis les propriétaires.'],
      [
        'Part des inventeurs',
        'Ce qui revient aux salariés pour leur invention, selon la loi ou les règles de l’employeur.',
      ],
      ['Apport en nature', 'Ce que l’on donne et qui n’est pas de l’argent\u00a0: personnel, machines, accès.'],
    ],
  },
  funding: {
    questions: [
      'Quelle étape s’arrête sans argent, et combien manque-t-il exactement\u00a0?',
      'Quel est le prochain appel, et qui doit déposer d’ici quand\u00a0?',
      'Qui paie entre la demande et la subvention\u00a0?',
      'Un client paierait-il déjà pour cela\u00a0?',
    ],
    example:
      'Les étapes coûtent 640\u00a0000\u00a0€, dont 410\u00a0000 figuraient au projet. Pour le reste, ils ont cherché trois sommes et non «\u00a0un investisseur\u00a0»\u00a0: 90\u00a0000 pour les essais d’homologation auprès d’un fonds régional de prototypage, 80\u00a0000 pour le deuxième appareil par un prêt, garanti par le contrat avec le port, et 60\u00a0000 par les ventes. Le fonds avait un dernier jour en mars. Il figurait au plan depuis octobre\u00a0: la lettre du port est arrivée à temps.',
    words: [
      ['Financement de prototypes', 'De l’argent pour montrer que cela marche hors du laboratoire.'],
      ['Financement du déploiement', 'De l’argent pour mettre en usage, à plus grande échelle, ce qui marche.'],
      ['Fonds propres', 'Ce qu’un partenaire paie lui-même. Cela dit combien il y croit.'],
    ],
  },
  risks: {
    questions: [
      'Qu’est-ce qui a arrêté des résultats semblables\u00a0?',
      'Qu’est-ce qui doit rester vrai du droit, du prix et des gens pour qu’on l’utilise\u00a0?',
      'Quel est le premier signe qu’un risque se réalise, et qui le voit\u00a0?',
      'Que peut-on faire maintenant, à peu de frais\u00a0?',
    ],
    example:
      'Le plus grand risque n’était pas la membrane mais la boue\u00a0: classée déchet dangereux, elle aurait doublé le prix d’un lavage. Le port a interrogé l’autorité au mois 4. Réponse\u00a0: dangereuse, sauf si elle est séchée. Un petit séchoir est entré dans la conception, et le risque a disparu. Un autre était la seule ingénieure qui connaissait le revêtement. Elle a maintenant un second à ses côtés.',
    start: {
      barriers: '… empêche … de …. Cela change quand …. … le surveille.',
      sustainability: 'Après le projet, … fait vivre …. C’est payé par …. Les données restent chez ….',
    },
    words: [
      ['Risque', 'Peut se réaliser ou non. Les partenaires peuvent agir.'],
      ['Obstacle', 'Est déjà là. Les partenaires seuls ne l’enlèvent pas, mais peuvent savoir quand il bouge.'],
      ['Mesure d’atténuation', 'Ce qui rend un risque moins probable, ou moins grave.'],
    ],
  },
  contacts: {
    questions: [
      'Qui sera encore là dans trois ans\u00a0? L’adresse d’un service survit à celle d’une personne.',
      'Qui connaît la technique, et qui peut signer\u00a0? Ce sont souvent deux personnes.',
      'La personne accepte-t-elle d’être nommée\u00a0?',
      'Qui demande une fois par an si la liste est juste\u00a0?',
    ],
    example:
      'Trois ans après le projet, un chantier naval a écrit à la professeure dont le nom figurait sur l’article. Elle était partie. Mais le plan nommait aussi le service de transfert, et celui-ci savait que le fabricant vend. La réponse a pris un jour. La liste était juste parce que la coordination demande chaque mois de janvier, et que chaque contact porte le jour de sa dernière confirmation.',
    words: [
      ['Point de contact', 'Une personne ou un service qui répond.'],
      [
        'Service de transfert',
        'S’occupe, pour un organisme de recherche, des contrats, de la protection et des licences.',
      ],
    ],
  },
  review: {
    questions: [
      'Qu’est-ce qui vous ferait changer ce plan, et qui le remarquerait\u00a0?',
      'Chaque partie peut-elle dire oui à ce texte précis\u00a0?',
      'Quelle est la prochaine occasion\u00a0: une réunion de projet, une date de dépôt, une demande\u00a0?',
      'Qui garde le plan quand le projet est terminé\u00a0?',
    ],
    example:
      'Ils regardaient le plan deux fois par an, avant la réunion de projet, et notaient une phrase à chaque fois. À la troisième révision, ils ont abandonné l’entreprise dérivée, parce que personne ne voulait quitter son emploi pour elle. Cela a pris dix minutes, car les raisons figuraient au plan. Un an après la fin, le fabricant avait vendu onze appareils\u00a0: il n’y avait rien à proposer. L’université a tout de même inscrit le revêtement sur la Horizon Results Platform, et y a trouvé deux preneurs de licence.',
    start: {
      'resultsPlatform/teaser': 'Il permet à … de … sans …. Nous cherchons ….',
    },
    words: [
      [
        'Horizon Results Platform',
        'Le site de la Commission où les propriétaires présentent leurs résultats à ceux qui pourraient les utiliser, en prendre licence ou les financer.',
      ],
      [
        'Devoir d’exploitation',
        'Avec Horizon Europe, les propriétaires font de leur mieux, jusqu’à quatre ans après la fin, pour utiliser un résultat ou le faire utiliser. Ce qui ne l’est pas après un an est proposé sur la plateforme, sauf si l’autorité qui octroie la subvention en convient autrement.',
      ],
    ],
  },
};
