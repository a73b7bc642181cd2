import { Format } from '@kvasir/element';
import type { StrategyMessages } from './strategy.messages.ts';

const format = Format.for('fr');

export const french: StrategyMessages = {
  heading: 'Stratégie commune pour les actifs intellectuels',
  lead: 'Ce que les partenaires conviennent une fois pour tous les résultats, afin de ne pas avoir à en débattre pour chacun.',
  source: 'Code de bonnes pratiques C(2024) 601, 3.1.1(f)',
  progress: 'Parties rédigées',
  progressOf: (written, of) => `${format.number(written)} sur ${format.number(of)}`,
  parts: {
    background: {
      title: 'Connaissances préexistantes',
      guidance:
        'Indiquez comment elles sont recensées, énumérées et tenues à jour, et qui vérifie leurs limites avant le début du travail. Une limite découverte tard coûte une voie d’exploitation.',
    },
    'data-exchange': {
      title: 'Échange de données',
      guidance:
        'Précisez ce qui est partagé, où cela est conservé, qui peut y accéder et jusqu’à quand. Les données personnelles et les secrets d’affaires demandent leurs propres règles.',
    },
    valuation: {
      title: 'Évaluation',
      guidance:
        'Convenez du moment où un résultat est évalué, de la méthode et de qui en supporte le coût. Tant qu’un résultat est jeune, la méthode compte plus que le chiffre.',
    },
    ownership: {
      title: 'Gestion et propriété communes de la propriété intellectuelle',
      guidance:
        'Réglez à qui appartient ce qui est produit, ce que les copropriétaires peuvent faire l’un sans l’autre, qui dépose, qui paie et qui décide d’abandonner.',
    },
    'open-science': {
      title: 'Science ouverte',
      guidance:
        'Indiquez ce qui est publié, quand et sous quelle licence, et comment le dépôt y trouve sa place avant. L’ouverture est la règle\u00a0; ce qui reste fermé doit être justifié.',
    },
    'open-innovation': {
      title: 'Pratiques d’innovation ouverte',
      guidance:
        'Indiquez comment les idées entrent et sortent\u00a0: défis, groupes d’utilisateurs, concession de licences, logiciels libres, et à quelles conditions.',
    },
    standardisation: {
      title: 'Contributions à la normalisation',
      guidance:
        'Nommez les comités qui comptent, qui y participe pour le partenariat, et comment les brevets dont une norme aurait besoin sont déclarés et concédés.',
    },
  },
  notWritten: 'Rien n’est encore convenu.',
  write: (part) => `Rédiger cette partie\u00a0: ${part}`,
  writeShort: 'Rédiger cette partie',
  edit: (part) => `Modifier\u00a0: ${part}`,
  editShort: 'Modifier',
  done: 'Terminé',
  text: 'Ce que les partenaires conviennent',
  responsible: 'Responsable',
  nobody: 'Personne de désigné',
  reviewDate: 'Prochaine révision',
  reviewDue: (date) => `était prévue le ${date}`,
  noDate: (text) => `«\u00a0${text}\u00a0» n’est pas une date`,
  noReview: 'Aucune date fixée',
  notAPartner: (id) => `«\u00a0${id}\u00a0» n’est pas un partenaire`,
  paragraph: (paragraph) => `Code ${paragraph}`,
};
