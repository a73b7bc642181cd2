import type { CodeTexts } from '../texts.ts';

export const code: CodeTexts = {
  'code-identified-innovations': {
    title: 'Innovations identifiées',
    definition:
      'Produits, procédés et services nouveaux ou nettement améliorés qui reposent sur un résultat du partenariat et que les partenaires ont consignés comme innovations.',
    collect: 'Liste commune passée en revue à chaque examen ; une entrée par innovation, avec son résultat.',
    mind: 'Une longue liste n’est pas un usage. Suivez combien d’entrées sont poursuivies.',
  },
  'code-licenses': {
    title: 'Licences',
    definition: 'Contrats de licence et options portant sur des résultats du partenariat et entrés en vigueur.',
    collect: 'Registres des contrats des services de transfert et des titulaires, chaque semestre.',
    mind: 'Une licence exploitée vaut plus que dix qui dorment. Indiquez à part les licences gratuites.',
  },
  'code-trademarks': {
    title: 'Marques',
    definition: 'Marques déposées ou enregistrées pour des produits ou services du partenariat.',
    collect: 'Registres des offices ; chaque marque une fois, quel que soit le nombre de pays.',
    mind: 'Une marque montre que l’on veut vendre, non que l’on achète.',
  },
  'code-software': {
    title: 'Logiciels',
    definition: 'Programmes, bibliothèques et modèles du partenariat publiés avec une version et une licence.',
    collect: 'Dépôts et pages de publication ; chaque programme une fois, non chaque version.',
    mind: 'Publier n’est pas utiliser. Voyez qui l’installe, le cite et l’entretient.',
  },
  'code-contributions-to-standards': {
    title: 'Contributions aux normes',
    definition:
      'Projets, commentaires et rapports techniques fondés sur un résultat du partenariat et retenus par un organisme de normalisation.',
    collect: 'Documents des comités, avec numéro et date ; chaque contribution une fois.',
    mind: 'Des années peuvent passer avant la publication, et une contribution peut être écartée en chemin.',
  },
  'code-public-private-co-publications': {
    title: 'Copublications public-privé',
    definition:
      'Publications évaluées par les pairs dont les auteurs viennent du monde académique et d’au moins une entreprise.',
    collect: 'Affiliations dans les métadonnées de chaque DOI, une fois par an.',
    mind: 'Elles montrent qui écrit ensemble, non ce qui sert. Une grande part du travail commun n’est jamais publiée.',
  },
  'code-professional-relationships': {
    title: 'Relations professionnelles',
    definition:
      'Jugement de ceux qui travaillent dans le partenariat sur leurs relations de travail, de 1 (mauvaises) à 5 (très bonnes).',
    collect: 'Consultation de chaque côté avec les mêmes questions à chaque fois, au moins une fois par an.',
    mind: 'On n’interroge pas ceux qui sont partis. Lisez les commentaires avant la moyenne.',
  },
  'code-trust-developed': {
    title: 'Confiance établie',
    definition:
      'Degré auquel chaque côté se fie à la parole, à la compétence et à la discrétion des autres, de 1 (pas du tout) à 5 (pleinement).',
    collect: 'Consultation anonyme de chaque côté ; aucun résultat n’est montré en dessous de cinq réponses.',
    mind: 'La confiance est haute au départ, et le premier conflit l’éprouve. Une baisse peut être sincère.',
  },
  'code-knowledge-sharing': {
    title: 'Partage des connaissances',
    definition:
      'Ouverture et utilité avec lesquelles les connaissances circulent entre les côtés, de 1 (à peine) à 5 (autant que le travail le demande).',
    collect: 'Consultation de chaque côté, avec un exemple pour chaque jugement.',
    mind: 'Ce qui doit rester confidentiel abaisse la note sans être une faute. Demandez la raison.',
  },
};
