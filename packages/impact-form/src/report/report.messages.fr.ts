import { Format } from '@kvasir/element';
import type { ReportMessages, SaidStanding } from './report.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
// In French, zero is singular.
const counted = (count: number, one: string, many: string) => `${number(count)} ${count < 2 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const words = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const inWords = (count: number) => words[count] ?? number(count);

function namesOf({ names, others }: SaidStanding): string {
  if (names.length === 0) return '';
  return `\u00a0: ${format.list([...names, ...(others > 0 ? [`${number(others)} ${others === 1 ? 'autre' : 'autres'}`] : [])])}`;
}

export const french: ReportMessages = {
  document: 'Rapport d’impact',
  period: 'Rapport sur',
  running: (period) => `${period} (en cours)`,
  asOf: (day) => `au ${day}`,
  version: (version) => `indicateurs, version ${number(version)}`,
  print: 'Imprimer',
  word: 'Word (DOCX)',
  fileName: 'rapport-d-impact',
  fields: { title: 'Titre, en une phrase', summary: 'Résumé', lessons: 'Ce que nous avons appris' },
  generated: 'Si ce champ reste vide, le rapport dit ce que disent les chiffres.',

  titleOf: ({ total, measured, reached, onPath, behind }) => {
    if (total === 0) return 'Pas encore d’indicateurs';
    if (measured === 0) return `${counted(total, 'indicateur', 'indicateurs')}, pas encore de mesure`;
    const good = reached + onPath;
    if (good === 0 && behind === 0)
      return `${counted(measured, 'indicateur mesuré', 'indicateurs mesurés')} sur ${number(total)}`;
    const first = `${capital(inWords(good))} ${good < 2 ? 'indicateur' : 'indicateurs'} sur ${number(total)} en voie d’atteindre la cible`;
    return behind > 0 ? `${first}, ${inWords(behind)} en retard` : first;
  },
  summaryOf: (standing) => {
    const { total, measured, reached, onPath, behind, missing, day } = standing;
    if (total === 0) return 'Les partenaires n’ont encore convenu d’aucun indicateur.';
    const parts = [
      ...(reached > 0
        ? [`${inWords(reached)} ${reached === 1 ? 'a atteint sa cible' : 'ont atteint leur cible'}`]
        : []),
      ...(onPath > 0
        ? [`${inWords(onPath)} ${onPath === 1 ? 'suit la trajectoire prévue' : 'suivent la trajectoire prévue'}`]
        : []),
      ...(behind > 0 ? [`${inWords(behind)} ${behind === 1 ? 'est' : 'sont'} en retard${namesOf(standing)}`] : []),
    ];
    return [
      `Au ${day}, ${counted(measured, 'indicateur', 'indicateurs')} sur ${number(total)} ${measured < 2 ? 'avait' : 'avaient'} été ${measured < 2 ? 'mesuré' : 'mesurés'}.`,
      ...(parts.length > 0 ? [`${capital(format.list(parts))}.`] : []),
      ...(missing > 0
        ? [
            missing === 1
              ? 'Une valeur de cette période manque.'
              : `${capital(inWords(missing))} valeurs de cette période manquent.`,
          ]
        : []),
    ].join(' ');
  },

  indicators: 'Indicateurs',
  indicator: 'Indicateur',
  baseline: 'Départ',
  now: 'Actuel',
  target: 'Cible',
  targetOf: (year) => `Cible ${year}`,
  notMeasured: 'pas encore mesuré',
  judgedUnit: '1 à 5',
  provisionalMark: 'p',
  courses: 'L’évolution',
  coursesKey:
    'Les valeurs relevées sont en trait plein, la trajectoire vers la cible en tirets, une période manquante est hachurée.',

  negative: 'Ce qui nous a desservis',
  measure: (text) => `Ce que nous faisons\u00a0: ${text}`,
  noneIdentified: (by, day) =>
    `${['Aucun impact négatif n’a été identifié', [by && `évaluation par ${by}`, day && `le ${day}`].filter(Boolean).join(' ')].filter(Boolean).join(', ')}.`,
  negativeOpen: 'Aucun impact négatif n’a été signalé, et personne n’a déclaré qu’il n’y en avait pas.',
  ethics: 'Éthique',
  ethicsSentence: ({ handled, open, none, unassessed }) => {
    const feminine = (count: number) => (count === 1 ? 'une' : inWords(count));
    const s = (count: number) => (count > 1 ? 's' : '');
    const parts = [
      ...(handled > 0
        ? [`${feminine(handled)} question${s(handled)} relevée${s(handled)} et traitée${s(handled)}`]
        : []),
      ...(open > 0 ? [`${feminine(open)} relevée${s(open)}, encore sans mesure`] : []),
      ...(none > 0 ? [`${feminine(none)} examinée${s(none)} et écartée${s(none)}`] : []),
      ...(unassessed > 0 ? [`${feminine(unassessed)} pas encore examinée${s(unassessed)}`] : []),
    ];
    return `${capital(format.list(parts))}.`;
  },
  ethicsOpen: 'Les questions d’éthique n’ont pas encore été examinées.',
  assessed: (by, day) => `${['Examen', by && `par ${by}`, day && `le ${day}`].filter(Boolean).join(' ')}.`,
  nextAssessment: (day) => `Prochain examen\u00a0: ${day}.`,
  lessons: 'Ce que nous avons appris',
  longTerm: 'Examen à long terme',
  nextCheckpoint: (name, month) => `Ensuite\u00a0: ${name}, à partir de ${month}.`,
  feedback: 'Retours',
  feedbackRound: (title, day) => `${title}, clos le ${day}\u00a0; de 1 à 5.`,
  question: 'Question',
  questions: {
    trust: 'Confiance',
    communication: 'Communication',
    knowledgeSharing: 'Partage des connaissances',
    commitment: 'Engagement',
    fairness: 'Équité',
  },
  sides: {
    academia: 'Monde universitaire',
    industry: 'Entreprises',
    public: 'Secteur public',
    society: 'Société civile',
  },
  allSides: 'Ensemble',
  before: (title) => `Ensemble, ${title}`,
  answers: (count) => counted(count, 'réponse', 'réponses'),
  suppressed: 'non affiché',
  noAnswer: 'pas de réponse',
  feedbackNote: 'Les cases de moins de cinq réponses ne sont pas affichées, ni ce qui les révélerait.',
  agreedBy: 'Approuvé par',
  partners: (agreed, of) => `${number(agreed)} sur ${counted(of, 'partenaire', 'partenaires')}`,
  onContent: (digest) => `pour le contenu d’empreinte ${digest}`,
  objecting: (names) => `Objection\u00a0: ${names}.`,
  nobodyYet: 'Aucun partenaire n’a encore approuvé tous les indicateurs.',
  provisionalNote: 'p\u00a0: provisoire.',
  missingNote: 'Les valeurs manquantes sont indiquées comme telles et non comme zéro.',
  missingBecause: (name, reason) => `${name} manque\u00a0: ${reason}`,
  source: 'Code de bonnes pratiques C(2024) 601, paragraphes 3.1.1 e) et 3.4.1 a) à d).',
  empty: 'Il n’y a aucun indicateur sur lequel faire rapport.',
};
