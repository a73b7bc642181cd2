import { Format } from '@kvasir/element';
import type { DocumentMessages } from './document.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;
const ofVersion = (version: number | undefined) => (version === undefined ? '' : ` (Version ${number(version)})`);

export const german: DocumentMessages = {
  kind: 'Dokument',
  kinds: {
    plan: 'Verwertungsplan',
    sheet: 'Verwertbares Schlüsselergebnis',
    platform: 'Horizon Results Platform',
  },
  result: 'Ergebnis',
  allResults: 'Alle Ergebnisse',
  print: 'Drucken',
  word: 'Word (DOCX)',
  empty: 'Es gibt noch kein Ergebnis, über das sich etwas sagen ließe.',
  emptyText: 'Sobald ein Ergebnis benannt ist, lässt sich sein Plan hier lesen, drucken und einreichen.',
  restFollows: 'Die übrigen Ergebnisse folgen gleich.',

  keyExploitable: 'Verwertbares Schlüsselergebnis',
  version: (version) => `Version ${number(version)}`,
  ownedBy: 'Gehört',
  shareUnknown: 'Anteil offen',
  notAPartner: 'kein Partner',
  vacantSince: (day) => (day === undefined ? 'ausgeschieden' : `ausgeschieden; unbesetzt seit ${day}`),
  protection: 'Schutz',
  openAccess: 'Offener Zugang',
  readiness: 'Reifegrad',
  background: 'Nutzt Background',
  agreedBy: 'Zugestimmt haben',
  notSaid: 'Noch nicht gesagt',
  settle: {
    need: 'Bedarf nennen, den es deckt',
    users: 'Nutzende nennen',
    ownership: 'Eigentümer nennen',
    routes: 'Verwertungsweg wählen',
    roles: 'Jeder Partei eine Rolle geben',
    steps: 'Ersten Schritt hinzufügen',
    jointExploitation: 'Gemeinsame Verwertung klären',
    sharing: 'Aufteilung der Werte klären',
    effects: 'Veränderung nennen',
    fundings: 'Finanzierungsquelle hinzufügen',
    risks: 'Risiko hinzufügen',
    contacts: 'Kontakt hinzufügen',
    reviews: 'Tag der Überprüfung festlegen',
  },
  sayIt: (what) => `Angeben: ${what}`,
  source: 'Verhaltenskodex C(2024) 601, Absatz 3.3.1(a). Keine Rechtsberatung.',
  sheetSource: 'Merkmale, wie sie Horizon Results Booster abfragt. Keine Rechtsberatung.',

  nobodyAgreed: 'Diesem Plan hat noch niemand zugestimmt.',
  agreedCount: (count, of, version) =>
    `${number(count)} von ${format.plural(of, { one: 'einem Partner', other: `${number(of)} Partnern` })}, genau diesem Plan${ofVersion(version)}`,
  agreedToThis: (names, count, version) =>
    `${names} ${count === 1 ? 'hat' : 'haben'} genau diesem Plan zugestimmt${ofVersion(version)}.`,
  agreedEarlier: (name, version) =>
    version === undefined
      ? `${name} hat einer früheren Fassung zugestimmt.`
      : `${name} hat Version ${number(version)} zugestimmt. Der Plan wurde seither geändert.`,
  objects: (name, reason) => (reason === '' ? `${name} widerspricht.` : `${name} widerspricht: ${reason}`),
  undecided: (names, count) => `${names} ${count === 1 ? 'hat' : 'haben'} noch nicht entschieden.`,
  digest: (digest) => `Prüfcode dieser Version: ${digest}`,

  platformFields: {
    title: 'Titel',
    teaser: 'Botschaft oder Teaser',
    audiences: 'Zielgruppen',
    needs: 'Bedarf',
    policyAreas: 'Politikbereiche',
    description: 'Beschreibung des Ergebnisses',
    problem: 'Problem oder Bedarf',
    uniqueValue: 'Alleinstellung',
    video: 'Video',
  },
  platformLead:
    'Feld für Feld in das Formular der Plattform zu kopieren. Die Plattform veröffentlicht nur eine Grenze: drei Politikbereiche. Die Längen sind unser Rat für Texte, die zu Ende gelesen werden; gekürzt wird nichts.',
  length: (length) => `${number(length)} Zeichen`,
  entries: (count) => counted(count, 'Eintrag', 'Einträge'),
  advised: (most) => `bis ${number(most)} empfohlen`,
  atMost: (most) => `höchstens ${number(most)}`,
  over: (excess) => `${number(excess)} Zeichen zu viel`,
  entriesOver: (excess) => `${number(excess)} zu viel`,
  copyNamed: (field) => `${field} kopieren`,
  copied: (field) => `Kopiert: ${field}`,
  selected: (field) => `${field} ist markiert. Kopieren Sie mit der Tastatur.`,
  platformSource: 'Felder, soweit die Horizon Results Platform sie allen zeigt.',
};
