import { Format } from '@kvasir/element';
import type { GuideMessages } from './guide.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);

export const french: GuideMessages = {
  heading: 'Quel accord type convient\u00a0?',
  lead: 'Dix questions sur un projet qu’une entreprise paie et qu’une université réalise. Les réponses orientent vers l’un des accords types du Lambert Toolkit.',
  notLegalAdvice:
    'Ceci est une orientation, pas un conseil juridique. Faites vérifier l’accord avant que quiconque ne signe.',
  source:
    'D’après le guide de décision du Lambert Toolkit, Office de la propriété intellectuelle du Royaume-Uni\u00a0; dans nos propres termes.',

  manyPartners: (count) =>
    `Les questions sont conçues pour deux parties, l’une qui paie et l’autre qui fait la recherche. Votre partenariat en compte ${number(count)}.`,
  whereInstead:
    'Pour un consortium, consultez d’abord ceci\u00a0; les questions restent utiles pour un projet entre deux d’entre vous.',
  consortium: 'Les accords de consortium A à D du même Toolkit',
  toolkit: 'Lambert Toolkit sur GOV.UK',
  desca: 'DESCA, l’accord de consortium type pour Horizon Europe',

  start: 'Commencer',
  goOn: 'Poursuivre les questions',
  readAnyway: 'Voir ce que disent les réponses jusqu’ici',
  startAgain: 'Recommencer',
  cleared: 'Les réponses ont été supprimées',
  restored: 'Les réponses sont rétablies.',
  undo: 'Annuler',

  progress: (question, of) => `Question ${number(question)} sur ${number(of)}`,
  questions: {
    commissioned: {
      question: 'L’entreprise qui paie a-t-elle demandé ce projet\u00a0?',
      hint: 'L’idée vient de l’entreprise, qui aurait sinon confié le travail à d’autres.',
    },
    strategic: {
      question: 'L’entreprise dépend-elle du résultat pour la technologie qu’elle veut développer ou acheter\u00a0?',
      hint: 'Le projet figure dans son plan technologique\u00a0; c’est plus qu’une exploration.',
    },
    'company-assets': {
      question: 'Le travail repose-t-il en grande partie sur ce qui appartient à l’entreprise\u00a0?',
      hint: 'Ses propres matériaux, ou une propriété intellectuelle antérieure.',
    },
    'privileged-access': {
      question:
        'Le travail serait-il difficile ou impossible sans un accès particulier à ce qui appartient à l’entreprise\u00a0?',
      hint: 'Un accès à des matériaux ou à des droits antérieurs que d’autres n’obtiennent pas.',
    },
    testing: {
      question:
        'Le projet vise-t-il à tester ou analyser ce qui appartient à l’entreprise, ou à mener des recherches autour\u00a0?',
      hint: 'Mesurer son matériau, par exemple, ou perfectionner son invention antérieure.',
    },
    'work-plan': {
      question: 'L’entreprise a-t-elle dirigé l’élaboration du plan de travail\u00a0?',
      hint: 'Elle a décidé, plus que les chercheurs, de ce qui est fait et dans quel ordre.',
    },
    deliverables: {
      question: 'L’entreprise fixe-t-elle les livrables ou les jalons\u00a0?',
      hint: 'Elle dit ce qui doit être remis, et quand.',
    },
    'ring-fenced': {
      question:
        'Le projet peut-il être isolé de tout ce sur quoi travaille par ailleurs le responsable scientifique\u00a0?',
      hint: 'D’autres personnes, d’autres locaux ou un autre sujet, pour que les résultats ne se mêlent pas.',
    },
    'future-research': {
      question:
        'Les recherches futures du responsable scientifique resteraient-elles intactes si l’entreprise détenait les résultats\u00a0?',
      hint: 'Rien de ce qui est produit n’est nécessaire au projet suivant.',
    },
    'full-price': {
      question: 'L’entreprise paie-t-elle le coût complet et un bénéfice en plus\u00a0?',
      hint: 'Frais généraux compris\u00a0; sans argent public ni contribution propre de l’université.',
    },
  },
  answers: { yes: 'Oui', no: 'Non' },
  back: 'Retour',
  next: 'Suivant',
  finish: 'Voir la lecture',
  leaveOpen: 'Laisser ouverte',
  chooseOne: 'Choisissez oui ou non, ou laissez la question ouverte.',

  reading: 'La lecture',
  counted: (yes, no, open) =>
    `${number(yes)} oui, ${number(no)} non${open > 0 ? `, ${number(open)} ${format.plural(open, { one: 'ouverte', other: 'ouvertes' })}` : ''}.`,
  bands: {
    university: {
      title: 'L’accord type 1, 2 ou 3 convient le mieux',
      text: 'Les résultats appartiennent à l’université, et l’entreprise obtient le droit de les utiliser. Le choix entre les trois dépend de ce dont l’entreprise a besoin pour elle seule.',
    },
    'university-unclear': {
      title: 'L’accord type 1, 2 ou 3 convient encore le mieux, mais ce n’est pas tout à fait clair',
      text: 'Revoyez les questions auxquelles la réponse est oui\u00a0: ce sont les arguments de l’entreprise.',
    },
    company: {
      title: 'Cela penche vers l’accord type 4 ou 5',
      text: 'Les résultats appartiennent à l’entreprise. Reste à négocier ce que l’université peut encore publier et utiliser pour la recherche et l’enseignement.',
    },
  },
  notSettled: 'Les réponses ne tranchent pas encore',
  notSettledText: (open) =>
    `${format.plural(open, { one: 'Une question est ouverte', other: `${number(open)} questions sont ouvertes` })}, et les réponses changeraient quelque chose.`,
  between: (first, last) => `Pour l’instant, cela se situe entre «\u00a0${first}\u00a0» et «\u00a0${last}\u00a0».`,

  models: 'Ce que règlent les modèles',
  modelName: (model) => `Modèle ${model}`,
  modelTexts: {
    1: 'Les résultats appartiennent à l’université\u00a0; l’entreprise peut les utiliser sans exclusivité, dans un domaine ou un territoire convenu.',
    2: 'Comme le modèle 1, et l’entreprise a une option sur une licence exclusive pour certains résultats.',
    3: 'Comme le modèle 1, et l’entreprise a une option pour se faire céder certains résultats.',
    4: 'Les résultats appartiennent à l’entreprise\u00a0; l’université garde le droit de les utiliser à des fins académiques et de publier.',
    5: 'Les résultats appartiennent à l’entreprise\u00a0; c’est une recherche sous contrat, et l’université ne publie qu’avec autorisation.',
  },
  fits: 'Convient',
  model: 'Modèle',
  settles: 'À qui sont les résultats',
  howSure: 'Fiabilité',

  facts: 'À savoir avant de choisir',
  jointOwnership: 'Aucun des modèles à deux parties ne traite de la copropriété. L’accord de consortium A en traite.',
  failsToExploit:
    'Les accords de consortium B et C contiennent un plan d’exploitation\u00a0: qui n’exploite pas perd le droit d’exploiter les résultats des autres.',
  further: 'Il existe des modèles à deux parties plus récents que ces cinq. Consultez la liste actuelle du Toolkit.',
  certainty: { published: 'tel que publié', practice: 'selon la pratique, à vérifier' },
  certaintyMeaning:
    '«\u00a0Tel que publié\u00a0» a été lu dans le Toolkit même\u00a0; «\u00a0selon la pratique\u00a0» est ce qu’en disent les praticiens, à vérifier dans le texte.',

  yourAnswers: 'Les réponses',
  open: 'Ouverte',
  change: (question) => `Modifier la réponse\u00a0: ${question}`,
  changeShort: 'Modifier',
  answeredBy: (name, date) => `Réponses de ${name}, le ${date}.`,
  answeredOn: (date) => `Réponses du ${date}.`,
  byLabel: 'Réponses de',
  byHint: 'Un nom, pour que les autres sachent à qui s’adresser.',
  remark: 'Ce qu’en concluent les partenaires',
  nobodyAnswered: 'Personne n’a encore répondu aux questions.',
};
