import { Format } from '@kvasir/element';
import type { GuideMessages } from './guide.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);

export const german: GuideMessages = {
  heading: 'Welcher Mustervertrag passt?',
  lead: 'Zehn Fragen zu einem Projekt, das ein Unternehmen bezahlt und eine Hochschule durchführt. Die Antworten weisen auf einen der Musterverträge des Lambert-Toolkits.',
  notLegalAdvice:
    'Dies ist eine Orientierung, keine Rechtsberatung. Lassen Sie den Vertrag prüfen, bevor jemand unterschreibt.',
  source:
    'Nach dem Entscheidungsleitfaden des Lambert-Toolkits, Amt für geistiges Eigentum des Vereinigten Königreichs; in eigenen Worten.',

  manyPartners: (count) =>
    `Die Fragen sind für zwei Parteien gemacht: eine, die bezahlt, und eine, die forscht. Ihre Partnerschaft hat ${number(count)}.`,
  whereInstead:
    'Für ein Konsortium sehen Sie zuerst hier nach; für ein Projekt zwischen zweien von Ihnen helfen die Fragen trotzdem.',
  consortium: 'Die Konsortialverträge A bis D desselben Toolkits',
  toolkit: 'Lambert-Toolkit auf GOV.UK',
  desca: 'DESCA, der Muster-Konsortialvertrag für Horizont Europa',

  start: 'Beginnen',
  goOn: 'Weiter mit den Fragen',
  readAnyway: 'Ansehen, was die Antworten bisher sagen',
  startAgain: 'Neu beginnen',
  cleared: 'Die Antworten wurden entfernt',
  restored: 'Die Antworten sind wieder da.',
  undo: 'Rückgängig',

  progress: (question, of) => `Frage ${number(question)} von ${number(of)}`,
  questions: {
    commissioned: {
      question: 'Hat das Unternehmen, das bezahlt, um dieses Projekt gebeten?',
      hint: 'Der Anstoß kam vom Unternehmen; sonst hätte es die Arbeit anderswo vergeben.',
    },
    strategic: {
      question:
        'Ist das Unternehmen für die Technologie, die es entwickeln oder kaufen will, auf das Ergebnis angewiesen?',
      hint: 'Das Projekt steht in seiner Technologieplanung; es ist mehr als ein erster Blick.',
    },
    'company-assets': {
      question: 'Beruht die Arbeit zu einem großen Teil auf dem, was dem Unternehmen gehört?',
      hint: 'Auf eigenen Materialien oder auf Schutzrechten und Wissen, die es schon hatte.',
    },
    'privileged-access': {
      question: 'Wäre die Arbeit ohne besonderen Zugang zu dem, was dem Unternehmen gehört, schwierig oder unmöglich?',
      hint: 'Zugang zu Materialien oder älteren Rechten, den andere nicht bekommen.',
    },
    testing: {
      question:
        'Geht es im Projekt darum, etwas des Unternehmens zu prüfen oder zu untersuchen oder daran zu forschen?',
      hint: 'Etwa sein Material zu vermessen oder seine frühere Erfindung zu verbessern.',
    },
    'work-plan': {
      question: 'Hat das Unternehmen den Arbeitsplan federführend entworfen?',
      hint: 'Es hat mehr als die Forschenden bestimmt, was in welcher Reihenfolge getan wird.',
    },
    deliverables: {
      question: 'Legt das Unternehmen die Liefergegenstände oder die Meilensteine fest?',
      hint: 'Es sagt, was wann zu übergeben ist.',
    },
    'ring-fenced': {
      question:
        'Lässt sich das Projekt von allem trennen, woran die leitende Forscherin oder der leitende Forscher sonst arbeitet?',
      hint: 'Andere Personen, andere Räume oder ein anderes Thema, sodass sich Ergebnisse nicht vermischen.',
    },
    'future-research': {
      question:
        'Bliebe die künftige Forschung der Projektleitung unberührt, wenn die Ergebnisse dem Unternehmen gehörten?',
      hint: 'Nichts davon wird für das nächste Projekt gebraucht.',
    },
    'full-price': {
      question: 'Zahlt das Unternehmen die Vollkosten und einen Gewinn dazu?',
      hint: 'Mit Gemeinkosten; ohne öffentliches Geld und ohne eigenen Beitrag der Hochschule.',
    },
  },
  answers: { yes: 'Ja', no: 'Nein' },
  back: 'Zurück',
  next: 'Weiter',
  finish: 'Auswertung ansehen',
  leaveOpen: 'Offen lassen',
  chooseOne: 'Wählen Sie Ja oder Nein, oder lassen Sie die Frage offen.',

  reading: 'Die Auswertung',
  counted: (yes, no, open) =>
    `${number(yes)}-mal Ja, ${number(no)}-mal Nein${open > 0 ? `, ${number(open)} offen` : ''}.`,
  bands: {
    university: {
      title: 'Mustervertrag 1, 2 oder 3 passt am besten',
      text: 'Die Ergebnisse gehören der Hochschule, das Unternehmen erhält Nutzungsrechte. Welcher der drei, hängt davon ab, wie viel das Unternehmen für sich braucht.',
    },
    'university-unclear': {
      title: 'Mustervertrag 1, 2 oder 3 passt noch am besten, ganz eindeutig ist es aber nicht',
      text: 'Sehen Sie sich die mit Ja beantworteten Fragen noch einmal an: Mit ihnen wird das Unternehmen argumentieren.',
    },
    company: {
      title: 'Es spricht eher für Mustervertrag 4 oder 5',
      text: 'Die Ergebnisse gehören dem Unternehmen. Zu verhandeln ist dann, was die Hochschule noch veröffentlichen und in Forschung und Lehre nutzen darf.',
    },
  },
  notSettled: 'Die Antworten entscheiden es noch nicht',
  notSettledText: (open) =>
    `${format.plural(open, { one: 'Eine Frage ist', other: `${number(open)} Fragen sind` })} offen, und die Antworten würden etwas ändern.`,
  between: (first, last) => `Bisher liegt es zwischen „${first}“ und „${last}“.`,

  models: 'Was die Muster regeln',
  modelName: (model) => `Muster ${model}`,
  modelTexts: {
    1: 'Die Ergebnisse gehören der Hochschule; das Unternehmen darf sie nicht ausschließlich nutzen, auf einem vereinbarten Gebiet oder in einem vereinbarten Land.',
    2: 'Wie Muster 1; dazu hat das Unternehmen eine Option auf eine ausschließliche Lizenz an bestimmten Ergebnissen.',
    3: 'Wie Muster 1; dazu hat das Unternehmen eine Option, sich bestimmte Ergebnisse übertragen zu lassen.',
    4: 'Die Ergebnisse gehören dem Unternehmen; die Hochschule darf sie für akademische Zwecke nutzen und veröffentlichen.',
    5: 'Die Ergebnisse gehören dem Unternehmen; es ist Auftragsforschung, und die Hochschule veröffentlicht nur mit Erlaubnis.',
  },
  fits: 'Passt',
  model: 'Muster',
  settles: 'Wem die Ergebnisse gehören',
  howSure: 'Wie sicher',

  facts: 'Vor der Wahl zu wissen',
  jointOwnership:
    'Keines der Muster für zwei Parteien regelt gemeinsames Eigentum. Der Konsortialvertrag A regelt sie.',
  failsToExploit:
    'Die Konsortialverträge B und C enthalten einen Verwertungsplan: Wer nicht verwertet, verliert das Recht, die Ergebnisse der anderen zu verwerten.',
  further:
    'Neben diesen fünf gibt es neuere Muster für zwei Parteien. Sehen Sie in der aktuellen Liste des Toolkits nach.',
  certainty: { published: 'wie veröffentlicht', practice: 'aus der Praxis, bitte prüfen' },
  certaintyMeaning:
    '„Wie veröffentlicht“ wurde im Toolkit selbst gelesen; „aus der Praxis“ ist, was Fachleute dazu sagen, und am Text zu prüfen.',

  yourAnswers: 'Die Antworten',
  open: 'Offen',
  change: (question) => `Antwort ändern: ${question}`,
  changeShort: 'Ändern',
  answeredBy: (name, date) => `Beantwortet von ${name} am ${date}.`,
  answeredOn: (date) => `Beantwortet am ${date}.`,
  byLabel: 'Beantwortet von',
  byHint: 'Ein Name, damit die anderen wissen, wen sie fragen können.',
  remark: 'Was die Partner daraus schließen',
  nobodyAnswered: 'Noch hat niemand die Fragen beantwortet.',
};
