import type { CodeTexts } from '../texts.ts';

export const code: CodeTexts = {
  'code-identified-innovations': {
    title: 'Identifizierte Innovationen',
    definition:
      'Neue oder deutlich verbesserte Produkte, Verfahren und Dienstleistungen, die auf einem Ergebnis der Partnerschaft beruhen und die die Partner als Innovation festgehalten haben.',
    collect:
      'Gemeinsame Liste, die bei jeder Überprüfung durchgegangen wird; ein Eintrag je Innovation, mit ihrem Ergebnis.',
    mind: 'Eine lange Liste ist noch keine Nutzung. Verfolgen Sie, wie viele Einträge weitergeführt werden.',
  },
  'code-licenses': {
    title: 'Lizenzen',
    definition: 'Lizenzverträge und Optionen auf Ergebnisse der Partnerschaft, die in Kraft getreten sind.',
    collect: 'Vertragsregister der Transferstellen und der Inhaber, halbjährlich.',
    mind: 'Eine genutzte Lizenz wiegt mehr als zehn ungenutzte. Kostenlose Lizenzen gesondert angeben.',
  },
  'code-trademarks': {
    title: 'Marken',
    definition: 'Angemeldete oder eingetragene Marken für Produkte oder Dienstleistungen der Partnerschaft.',
    collect: 'Register der Markenämter; jede Marke einmal, gleich für wie viele Länder.',
    mind: 'Eine Marke zeigt, dass etwas verkauft werden soll, nicht, dass es gekauft wird.',
  },
  'code-software': {
    title: 'Software',
    definition:
      'Programme, Bibliotheken und Modelle der Partnerschaft, die mit Version und Lizenz veröffentlicht sind.',
    collect: 'Repositorien und Veröffentlichungsseiten; jedes Programm einmal, nicht jede Version.',
    mind: 'Veröffentlicht ist nicht genutzt. Achten Sie darauf, wer sie einsetzt, zitiert und pflegt.',
  },
  'code-contributions-to-standards': {
    title: 'Beiträge zu Normen',
    definition:
      'Entwürfe, Stellungnahmen und Fachberichte, die auf einem Ergebnis der Partnerschaft beruhen und von einer Normungsorganisation aufgenommen wurden.',
    collect: 'Dokumente der Gremien mit Nummer und Datum; jeder Beitrag einmal.',
    mind: 'Bis zur Veröffentlichung einer Norm vergehen Jahre, und ein Beitrag kann unterwegs gestrichen werden.',
  },
  'code-public-private-co-publications': {
    title: 'Öffentlich-private Kopublikationen',
    definition:
      'Begutachtete Veröffentlichungen mit Autorinnen und Autoren aus der Wissenschaft und mindestens einem Unternehmen.',
    collect: 'Zugehörigkeiten in den Metadaten jeder DOI, jährlich.',
    mind: 'Sie zeigt, wer gemeinsam schreibt, nicht, was genutzt wird. Viel gemeinsame Arbeit wird nie veröffentlicht.',
  },
  'code-professional-relationships': {
    title: 'Berufliche Beziehungen',
    definition:
      'Wie die Beteiligten ihre Arbeitsbeziehungen in der Partnerschaft beurteilen, von 1 (schlecht) bis 5 (sehr gut).',
    collect: 'Feedbackrunde auf jeder Seite mit jedes Mal denselben Fragen, mindestens einmal im Jahr.',
    mind: 'Wer gegangen ist, wird nicht gefragt. Lesen Sie die Kommentare vor dem Mittelwert.',
  },
  'code-trust-developed': {
    title: 'Entstandenes Vertrauen',
    definition:
      'Wie weit sich die Seiten auf Wort, Können und Verschwiegenheit der anderen verlassen, von 1 (gar nicht) bis 5 (voll und ganz).',
    collect: 'Anonyme Feedbackrunde auf jeder Seite; unter fünf Antworten wird kein Ergebnis gezeigt.',
    mind: 'Anfangs ist das Vertrauen hoch, erst der erste Konflikt prüft es. Ein Rückgang kann ehrlich sein.',
  },
  'code-knowledge-sharing': {
    title: 'Austausch von Wissen',
    definition:
      'Wie offen und nützlich Wissen zwischen den Seiten fließt, von 1 (kaum) bis 5 (so viel, wie die Arbeit braucht).',
    collect: 'Feedbackrunde auf jeder Seite, mit einem Beispiel zu jedem Urteil.',
    mind: 'Was vertraulich bleiben muss, senkt den Wert, ohne ein Mangel zu sein. Fragen Sie nach dem Grund.',
  },
};
