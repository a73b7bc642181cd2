import { Format } from '@kvasir/element';
import type { FrameMessages } from './frame.messages.ts';

const format = Format.for('de');

export const german: FrameMessages = {
  stepper: 'Schritte des Plans',
  steps: {
    need: 'Ergebnis und Bedarf',
    users: 'Nutzer und Markt',
    ownership: 'Eigentum und Schutz',
    routes: 'Kanäle und Verwertungswege',
    roles: 'Rolle jedes Partners',
    steps: 'Schritte zur Wirkung',
    'joint-exploitation': 'Gemeinsame Verwertung',
    sharing: 'Aufteilung des Werts',
    funding: 'Finanzierung',
    risks: 'Risiken',
    contacts: 'Ansprechpersonen',
    review: 'Überprüfung',
  },
  questions: {
    need: 'Welchen Bedarf deckt das Ergebnis?',
    users: 'Wer wird es nutzen, und was nutzen sie heute?',
    ownership: 'Wem gehört es, und wie ist es geschützt?',
    routes: 'Auf welchen Wegen kommt es in die Nutzung?',
    roles: 'Was tut jeder Partner?',
    steps: 'Welche Schritte führen zur Wirkung?',
    'joint-exploitation': 'Verwerten die Eigentümer es gemeinsam?',
    sharing: 'Wie wird der Wert aufgeteilt?',
    funding: 'Was bezahlt den Weg in die Nutzung?',
    risks: 'Was könnte die Nutzung verhindern?',
    contacts: 'An wen wendet man sich?',
    review: 'Steht der Plan, und wer überprüft ihn?',
  },
  intros: {
    need: 'Was heute im Weg steht, wie man ohne das Ergebnis zurechtkommt und was nur dieses Ergebnis bietet.',
    users:
      'Wer vom Ergebnis profitiert, wer es zuerst nutzt und was sonst genutzt würde. Gruppen, die sich zählen lassen, sagen mehr als „die Industrie“.',
    ownership:
      'Eigentum, Kontrolle, Schutz und offener Zugang, wie sie in der Matrix stehen. Was hier geändert wird, ist dort geändert.',
    routes:
      'Wählen Sie jeden Weg, der ernsthaft gemeint ist. Er nennt, was er verlangt und was die Eigentümer vorher zu klären haben.',
    roles:
      'Was jeder Partner beiträgt, was er vom Ergebnis will und wer für den Plan einsteht. Niemand, dem es gehört oder der daran gearbeitet hat, fehlt.',
    steps:
      'Vom nächsten Handgriff bis zu dem, was am Ende anders ist. Jeder Schritt hat jemanden, der ihn geht, einen Monat und ein Zeichen, dass er gelungen ist.',
    'joint-exploitation':
      'Gemeinsame Verwertung ist verlangt, wo sie sinnvoll ist und die Kerninteressen der Partner übereinstimmen. „Nein“ ist mit einem Grund eine gute Antwort.',
    sharing:
      'Eine Regel, die alle gerecht finden, vereinbart, bevor es etwas aufzuteilen gibt, und auf den Cent berechnet.',
    funding:
      'Eigenmittel, öffentliche Programme und privates Geld: was bewilligt, was beantragt und was noch offen ist.',
    risks: 'Was die Nutzung aufhalten würde, wie wahrscheinlich das ist und was rechtzeitig dagegen getan wird.',
    contacts:
      'Für jeden Partner jemand, der Fragen zu diesem Ergebnis beantwortet, auch nach dem Projekt. Sie stammen aus den Profilen der Partner.',
    review:
      'Ein Plan ist vereinbart, wenn jeder Partner zu ihm steht. Er bleibt wahr, wenn jemand ihn wieder zur Hand nimmt.',
  },
  states: { empty: 'noch nichts', begun: 'begonnen', done: 'erledigt' },
  findings: (count) => `${format.number(count)} ${format.plural(count, { one: 'Befund', other: 'Befunde' })}`,
  vacantPlaces: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'unbesetzte Stelle', other: 'unbesetzte Stellen' })}`,
  stepOf: (step, count) => `Schritt ${format.number(step)} von ${format.number(count)}`,
  allSteps: (step, count, name) => `Schritt ${format.number(step)} von ${format.number(count)}: ${name}`,
  next: 'Weiter',
  previous: 'Zurück',
  help: 'Hilfe zu diesem Schritt',
  helpMissing: 'Die Hilfe konnte nicht geladen werden.',
  stepMissing: 'Dieser Schritt konnte nicht geladen werden.',
  toAgreement: 'Zur Zustimmung',
  toDocument: 'Zum Dokument',
  comments: 'Kommentare zum Plan',

  result: 'Ergebnis',
  previousResult: 'Voriges Ergebnis',
  nextResult: 'Nächstes Ergebnis',
  shown: (name, position, count) => `${name}, ${format.number(position)} von ${format.number(count)}`,
  deletedResult: (id) => `Gelöschtes Ergebnis ${id}`,
  vacant: (partner, count, since) =>
    `${since === undefined ? 'Unbesetzt' : `Unbesetzt seit ${since}`}: ${partner} ist ausgeschieden (hier ${format.number(count)} ${format.plural(count, { one: 'Stelle', other: 'Stellen' })}).`,
  vacantOfMissing: (id, count) =>
    `Unbesetzt: ${id} ist kein Partner (hier ${format.number(count)} ${format.plural(count, { one: 'Stelle', other: 'Stellen' })}).`,

  goneHeading: 'Dieses Ergebnis ist nicht mehr im Dokument',
  gone: (id) => `Es gibt kein Ergebnis „${id}“ und keinen Plan dafür. Vielleicht wurde es gelöscht.`,
  toPortfolio: 'Zum Portfolio',
  orphan:
    'Das Ergebnis zu diesem Plan wurde gelöscht. Vom Plan ging nichts verloren: Ordnen Sie ihn einem anderen Ergebnis zu, oder löschen Sie ihn.',
  attachTo: 'Plan zuordnen zu',
  chooseResult: 'Ergebnis ohne Plan wählen',
  attach: 'Zuordnen',
  noFreeResult:
    'Jedes Ergebnis hat schon einen eigenen Plan. Legen Sie ein Ergebnis an, um ihm diesen Plan zuzuordnen.',
  attached: (name) => `Der Plan gehört jetzt zu ${name}`,
  deletePlan: 'Plan löschen',
  planDeleted: 'Plan gelöscht',
  undo: 'Rückgängig',
  planBack: 'Der Plan ist wieder da',
  resultDeleted:
    'Das Ergebnis wurde gelöscht und mit ihm, was hier stand. Es kann neu gesagt werden, sobald der Plan ein Ergebnis hat.',
  unreadablePlan: 'Plan',
  unreadablePlans: 'Valorisierungspläne',
  unreadableResult: 'Ergebnis',
};
