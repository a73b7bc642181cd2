import type { ExploitationRoute, ImpactDimension, Orientation } from '@kvasir/model';
import { Format } from '../localization/format.ts';
import type { FindingMessages } from './finding.messages.ts';

const format = Format.for('de');

/** The parts of the joint strategy (C(2024) 601, 3.1.1(f)), by their keys. */
const parts: Readonly<Record<string, string>> = {
  background: 'Background',
  'data-exchange': 'Datenaustausch',
  valuation: 'Bewertung',
  ownership: 'Gemeinsame Verwaltung und Eigentum',
  'open-science': 'Offene Wissenschaft',
  'open-innovation': 'Offene Innovation',
  standardisation: 'Normung',
};

function inGerman(part: string): string {
  return `„${Object.hasOwn(parts, part) ? (parts[part] ?? part) : part}“`;
}

/** The orientations of indicators (C(2024) 601, 3.4.1(a)). */
const orientations: Readonly<Record<Orientation, string>> = {
  business: 'unternehmensorientiert',
  social: 'sozialorientiert',
  research: 'forschungsorientiert',
};

/** What an indicator can show of each dimension of impact (C(2024) 601, 3.1.1(e)). */
const dimensions: Readonly<Record<ImpactDimension, string>> = {
  environmental: 'Wirkungen auf die Umwelt',
  technological: 'technologische Wirkungen',
  economic: 'wirtschaftliche Wirkungen',
  societal: 'gesellschaftliche Wirkungen',
  political: 'politische Wirkungen',
  health: 'Wirkungen auf die Gesundheit',
};

/** The ways to exploit a result, by their keys. */
const routes: Readonly<Record<ExploitationRoute, string>> = {
  'further-research': 'Weitere Forschung',
  'product-or-process': 'Produkt oder Verfahren',
  service: 'Dienstleistung',
  standardisation: 'Normung',
  licensing: 'Lizenzierung',
  assignment: 'Übertragung',
  'spin-off': 'Ausgründung',
  policy: 'Politik',
  education: 'Bildung',
  'social-innovation': 'Soziale Innovation',
  'open-source': 'Open Source',
};

function inGermanRoute(route: ExploitationRoute): string {
  return `„${routes[route]}“`;
}

/** A value that is doubted is shown as it was entered. */
const digits = { maximumFractionDigits: 10 };

export const german: FindingMessages = {
  'owner-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist als Eigentümer von „${name}“ genannt, aber kein Partner.`,
  'contributor-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist mit einem Beitrag zu „${name}“ genannt, aber kein Partner.`,
  'control-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll über „${name}“ entscheiden, ist aber kein Partner.`,
  'protection-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll „${name}“ schützen, ist aber kein Partner.`,
  'protection-cost-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll Kosten für den Schutz von „${name}“ tragen, ist aber kein Partner.`,
  'access-right-not-a-partner': ({ missing, name }) =>
    `„${missing}“ hat Zugangsrechte an „${name}“, ist aber kein Partner.`,
  'waiver-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll auf Zugang zu „${name}“ verzichten, ist aber kein Partner.`,
  'background-not-a-partner': ({ missing, name }) => `„${missing}“ soll „${name}“ mitbringen, ist aber kein Partner.`,
  'no-background-not-a-partner': ({ missing }) =>
    `„${missing}“ erklärt, dass nichts vom eigenen Background gebraucht wird, ist aber kein Partner.`,
  'strategy-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll sich in der gemeinsamen Strategie um ${inGerman(name)} kümmern, ist aber kein Partner.`,
  'lead-not-a-partner': ({ missing, name }) => `„${missing}“ soll „${name}“ leiten, ist aber kein Partner.`,
  'effort-not-a-partner': ({ missing, name }) => `„${missing}“ hat Personenmonate in „${name}“, ist aber kein Partner.`,
  'raci-not-a-partner': ({ missing, name }) => `„${missing}“ hat eine RACI-Rolle in „${name}“, ist aber kein Partner.`,
  'risk-owner-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll auf das Risiko „${name}“ achten, ist aber kein Partner.`,
  'participant-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist als Teilnehmer der Überprüfung „${name}“ genannt, aber kein Partner.`,
  'indicator-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll die Werte von „${name}“ erheben, ist aber kein Partner.`,
  'negative-impact-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll sich um die negative Wirkung „${name}“ kümmern, ist aber kein Partner.`,
  'plan-role-not-a-partner': ({ missing, name }) =>
    `„${missing}“ hat eine Rolle im Valorisierungsplan von „${name}“, ist aber kein Partner.`,
  'step-responsible-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll einen Schritt im Valorisierungsplan von „${name}“ gehen, ist aber kein Partner.`,
  'joint-exploitation-not-a-partner': ({ missing, name }) =>
    `„${missing}“ ist für die gemeinsame Verwertung von „${name}“ genannt, aber kein Partner.`,
  'plan-contact-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll einen Ansprechpartner für „${name}“ stellen, ist aber kein Partner.`,
  'plan-funding-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll sich um eine Finanzierung im Valorisierungsplan von „${name}“ kümmern, ist aber kein Partner.`,
  'plan-risk-owner-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll ein Risiko im Valorisierungsplan von „${name}“ im Blick behalten, ist aber kein Partner.`,
  'sharing-party-not-a-partner': ({ missing, name }) =>
    `„${missing}“ soll am Wert von „${name}“ beteiligt werden, ist aber kein Partner.`,
  'agreement-not-a-partner': ({ missing }) =>
    `„${missing}“ steht mit einer Zustimmung oder einem Einwand da, ist aber kein Partner.`,
  'note-not-a-partner': ({ missing }) => `Eine Anmerkung wurde für „${missing}“ geschrieben; das ist kein Partner.`,
  'work-package-missing': ({ missing, name }) =>
    `„${name}“ verweist auf das Arbeitspaket „${missing}“, das es nicht gibt.`,
  'deliverable-missing': ({ missing, name }) =>
    `„${name}“ verweist auf das Arbeitsergebnis „${missing}“, das es nicht gibt.`,
  'result-missing': ({ missing, name }) => `„${name}“ verweist auf das Ergebnis „${missing}“, das es nicht gibt.`,
  'background-missing': ({ missing, name }) => `„${name}“ baut auf dem Background „${missing}“ auf, den es nicht gibt.`,
  'indicator-missing': ({ missing, name }) => `„${name}“ verweist auf den Indikator „${missing}“, den es nicht gibt.`,
  'negative-impact-indicator-missing': ({ missing, name }) =>
    `Die negative Wirkung „${name}“ soll mit dem Indikator „${missing}“ verfolgt werden, den es nicht gibt.`,
  'dependency-missing': ({ missing, name }) => `„${name}“ wartet auf „${missing}“; das gibt es nicht.`,
  'step-indicator-missing': ({ missing, name }) =>
    `Ein Schritt im Valorisierungsplan von „${name}“ verweist auf den Indikator „${missing}“, den es nicht gibt.`,
  'step-milestone-missing': ({ missing, name }) =>
    `Ein Schritt im Valorisierungsplan von „${name}“ verweist auf den Meilenstein „${missing}“, den es nicht gibt.`,
  'step-background-missing': ({ missing, name }) =>
    `Ein Schritt im Valorisierungsplan von „${name}“ braucht den Background „${missing}“, den es nicht gibt.`,
  'step-funding-missing': ({ name, step, missing }) =>
    `Der Schritt „${step}“ für „${name}“ soll aus „${missing}“ bezahlt werden, aber das ist keine der Finanzierungsquellen.`,
  'plan-without-result': ({ missing }) =>
    `Es gibt einen Valorisierungsplan für das Ergebnis „${missing}“, das es nicht gibt.`,
  'contact-missing': ({ missing, partner }) =>
    `„${missing}“ ist als Ansprechpartner von ${partner} genannt, steht dort aber nicht unter den Kontakten.`,
  'sharing-indicator-missing': ({ missing, name }) =>
    `Der Wert von „${name}“ soll nach dem Indikator „${missing}“ aufgeteilt werden, den es nicht gibt.`,
  'result-without-owner': ({ name }) =>
    `„${name}“ hat noch keinen Eigentümer. Nennen Sie ihn, oder halten Sie fest, dass er noch zu bestimmen ist.`,
  'ownership-kind-missing': ({ name }) =>
    `Es steht nicht fest, ob „${name}“ einen einzigen Eigentümer hat oder mehrere gemeinsam. Wählen Sie eines von beiden.`,
  'ownership-undetermined': ({ name }) =>
    `Wem „${name}“ gehört, ist noch zu bestimmen. Einigen Sie sich darüber, bevor es genutzt oder veröffentlicht wird.`,
  'third-party-claim': ({ name }) =>
    `Jemand außerhalb der Partnerschaft beansprucht „${name}“. Halten Sie fest, wer, und klären Sie den Anspruch vor der Nutzung.`,
  'joint-with-one-owner': ({ name }) =>
    `„${name}“ soll gemeinsames Eigentum sein, hat aber nur einen Eigentümer. Nennen Sie die anderen, oder machen Sie es zum Alleineigentum.`,
  'single-with-several-owners': ({ name, owners }) =>
    `„${name}“ soll einen einzigen Eigentümer haben, genannt sind aber ${format.number(owners)}. Behalten Sie einen, oder machen Sie es zum gemeinsamen Eigentum.`,
  'owner-with-access-right': ({ name, partner }) =>
    `${partner} braucht kein Zugangsrecht an „${name}“, denn es gehört ihm allein. Nehmen Sie das Recht weg, oder geben Sie es dem Partner, der gemeint ist.`,
  'share-unreadable': ({ name, share, partner }) =>
    `Der Anteil „${share}“ von ${partner} an „${name}“ ist nicht lesbar. Schreiben Sie einen Bruch bis höchstens 1, etwa 1/3.`,
  'shares-incomplete': ({ name, without, owners }) =>
    `${format.number(without)} der ${format.number(owners)} Eigentümer von „${name}“ ${without === 1 ? 'hat' : 'haben'} keinen Anteil. Geben Sie allen einen, oder keinem.`,
  'shares-not-one': ({ name, total, difference, comparison }) =>
    `Die Anteile an „${name}“ ergeben zusammen ${total}. ${comparison < 0 ? `${difference} gehört niemandem.` : `Das ist ${difference} zu viel.`}`,
  'joint-without-regime': ({ name }) =>
    `„${name}“ hat mehrere Eigentümer, aber keine Regelung für sie. Wählen Sie, was jeder ohne die anderen darf.`,
  'joint-without-decisions': ({ name }) =>
    `„${name}“ hat mehrere Eigentümer, aber es steht nicht fest, wer über Anmeldung und Lizenzen entscheidet. Benennen Sie Partner, oder halten Sie fest, wie die Eigentümer entscheiden.`,
  'joint-agreement-unsigned': ({ name }) =>
    `„${name}“ liegt vor und hat mehrere Eigentümer, aber ihre Vereinbarung ist nicht unterzeichnet. Unterzeichnen Sie sie, bevor jemand das Ergebnis nutzt.`,
  'academic-barred-from-publishing': ({ name, partner }) =>
    `${partner} hat an „${name}“ mitgewirkt, darf über die Veröffentlichung aber nicht mitentscheiden. Nehmen Sie diesen Partner unter die Entscheidenden auf.`,
  'protection-undecided': ({ name }) =>
    `Es ist nicht entschieden, wie „${name}“ geschützt wird. Wählen Sie eine Form, oder halten Sie fest, dass es keinen Schutz geben soll.`,
  'published-before-filing': ({ name }) =>
    `„${name}“ soll veröffentlicht werden, bevor es angemeldet ist; damit kann die Neuheit verloren gehen. Melden Sie zuerst an, oder veröffentlichen Sie später.`,
  'protection-without-cost-split': ({ name }) =>
    `Die Eigentümer von „${name}“ haben die Kosten des Schutzes nicht aufgeteilt. Einigen Sie sich darüber vor der Anmeldung.`,
  'cost-shares-not-one': ({ name, total, difference, comparison }) =>
    `Die Anteile an den Schutzkosten von „${name}“ ergeben zusammen ${total}. ${comparison < 0 ? `${difference} trägt niemand.` : `Das ist ${difference} zu viel.`}`,
  'open-access-undecided': ({ name }) =>
    `Es ist nicht entschieden, wie offen „${name}“ sein soll. Wählen Sie offen, beschränkt oder geschlossen.`,
  'closed-without-reason': ({ name }) =>
    `„${name}“ ist nicht für alle offen, und es fehlt der Grund. „So offen wie möglich, so geschlossen wie nötig“ verlangt einen.`,
  'open-without-licence': ({ name }) =>
    `„${name}“ ist offen, steht aber unter keiner Lizenz. Wählen Sie eine, damit andere wissen, was sie damit dürfen.`,
  'embargoed-publication': ({ name, months }) =>
    `„${name}“ ist eine Veröffentlichung und soll erst nach ${format.number(months)} ${months === 1 ? 'Monat' : 'Monaten'} offen sein. Horizon Europe erlaubt keine Sperrfrist: Öffnen Sie sie sofort.`,
  'secret-with-open-licence': ({ name }) =>
    `„${name}“ soll Geschäftsgeheimnis bleiben, und doch dürfen es alle haben. Halten Sie es geschlossen, oder geben Sie das Geheimnis auf.`,
  'key-exploitable-without-reason': ({ name }) =>
    `„${name}“ ist ein verwertbares Schlüsselergebnis, aber es steht nicht da, warum. Beschreiben Sie Neuheit, Verwertbarkeit und Wirkung.`,
  'copyleft-background': ({ name, background, licence }) =>
    `„${name}“ baut auf „${background}“ unter ${licence} auf und soll proprietär genutzt werden. Das Copyleft würde auch dafür gelten: Öffnen Sie das Ergebnis, oder ersetzen Sie den Background.`,
  'background-limited-for-exploitation': ({ name, background, owner, partner }) =>
    `„${name}“ braucht „${background}“, dessen Verwertung ${owner} einschränkt, aber ${partner} soll einen Schritt im Valorisierungsplan gehen. Vereinbaren Sie weiteren Zugang, oder ändern Sie den Schritt.`,
  'exclusive-without-waiver': ({ name, partner, others }) =>
    `„${name}“ soll ausschließlich lizenziert werden, aber ${partner} ${others > 0 ? `und ${format.number(others)} weitere haben` : 'hat'} nicht auf den Zugang verzichtet. Holen Sie die Verzichte ein, oder lizenzieren Sie es an mehrere.`,
  'party-without-role': ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `und ${format.number(others)} weitere sind` : 'ist'} an „${name}“ beteiligt, ${others > 0 ? 'haben' : 'hat'} aber keine Rolle im Valorisierungsplan. Schreiben Sie auf, wer was tut.`,
  'plan-accountable-not-one': ({ name, accountable }) =>
    accountable > 0
      ? `Für den Valorisierungsplan von „${name}“ sind ${format.number(accountable)} Partner rechenschaftspflichtig. Behalten Sie einen davon.`
      : `Partner haben Rollen im Valorisierungsplan von „${name}“, aber keiner ist rechenschaftspflichtig. Wählen Sie einen.`,
  'role-of-departed-partner': ({ name, partner, places }) =>
    `${partner} ist ausgeschieden; im Valorisierungsplan von „${name}“ ${places === 1 ? 'ist eine Stelle' : `sind ${format.number(places)} Stellen`} unbesetzt. Geben Sie an, wer sie übernimmt.`,
  'route-without-notice': ({ name, route, days, by }) =>
    `„${name}“ soll über den Weg ${inGermanRoute(route)} genutzt werden; das ist den anderen ${format.number(days)} Tage vorher anzukündigen${by && `, also bis ${format.date(by)}`}. Geben Sie den Tag der Ankündigung an.`,
  'notice-too-short': ({ name, route, days, by, earliest }) =>
    `„${name}“ soll über den Weg ${inGermanRoute(route)} weniger als ${format.number(days)} Tage nach der Ankündigung genutzt werden; sie hätte bis ${format.date(by)} erfolgen müssen. Warten Sie bis ${format.date(earliest)}.`,
  'step-without-responsible': ({ name, step }) =>
    `Für den Schritt „${step}“ zu „${name}“ ist niemand verantwortlich. Benennen Sie den Partner, der ihn geht.`,
  'step-without-month': ({ name, step }) =>
    `Es steht nicht da, wann der Schritt „${step}“ zu „${name}“ ansteht. Geben Sie einen Monat an; nach dem Ende des Projekts wird weitergezählt.`,
  'step-needs-limited-background': ({ name, step, background, owner }) =>
    `Der Schritt „${step}“ zu „${name}“ braucht „${background}“, dessen Verwertung ${owner} einschränkt. Vereinbaren Sie weiteren Zugang, oder verzichten Sie auf den Schritt.`,
  'step-cost-without-funding': ({ name, step }) =>
    `Der Schritt „${step}“ zu „${name}“ kostet etwas, aber es steht nicht da, wer bezahlt. Nennen Sie eine Finanzierungsquelle.`,
  'joint-exploitation-undecided': ({ name, undecided }) =>
    undecided === 'form'
      ? `„${name}“ soll gemeinsam verwertet werden, aber es steht nicht da, in welcher Form. Wählen Sie eine.`
      : `„${name}“ soll nicht gemeinsam verwertet werden, aber es steht nicht da, warum. Geben Sie den Grund an.`,
  'joint-interests-not-aligned': ({ name, partner, others }) =>
    `„${name}“ soll gemeinsam verwertet werden, aber das Kerninteresse von ${partner}${others > 0 ? ` und ${format.number(others)} weiteren` : ''} ist damit nicht im Einklang. Vereinbaren Sie getrennte Anwendungsfelder, oder verwerten Sie es getrennt.`,
  'sharing-shares-not-one': ({ name, total, difference, comparison }) =>
    `Die ausgehandelten Anteile am Wert von „${name}“ ergeben zusammen ${total}. ${comparison < 0 ? `${difference} bekommt niemand.` : `Das ist ${difference} zu viel.`}`,
  'sharing-currencies-differ': ({ name, deduction }) =>
    `„${deduction}“ soll von den Einnahmen aus „${name}“ abgezogen werden, steht aber in einer anderen Währung. Geben Sie beides in einer Währung an.`,
  'sharing-exceeds-gross': ({ name, deduction }) =>
    `„${deduction}“ nimmt mehr von den Einnahmen aus „${name}“, als noch übrig ist; für die Beteiligten bleibt nichts. Prüfen Sie die Beträge.`,
  'sharing-without-reason': ({ name }) =>
    `Es steht da, wie der Wert von „${name}“ aufgeteilt wird, aber nicht, warum das gerecht ist. Halten Sie den Grund fest.`,
  'plan-risk-without-mitigation': ({ name, risk }) =>
    `Es steht nicht da, was gegen das Risiko „${risk}“ für „${name}“ getan wird. Beschreiben Sie es, oder sagen Sie, warum nichts getan werden kann.`,
  'contact-stale': ({ name, contact, partner, hasLeft }) =>
    hasLeft
      ? `${contact} (${partner}) ist als Kontakt für „${name}“ genannt, hat die Funktion aber nicht mehr. Nennen Sie jemand anderen.`
      : `Seit mehr als einem Jahr hat niemand bestätigt, dass ${contact} (${partner}) der Kontakt für „${name}“ ist. Fragen Sie nach, und tragen Sie den Tag ein.`,
  'party-without-contact': ({ name, partner, others }) =>
    `Der Valorisierungsplan von „${name}“ nennt keinen Kontakt bei ${partner}${others > 0 ? ` und ${format.number(others)} weiteren` : ''}. Fügen Sie einen hinzu.`,
  'nobody-exploits': ({ name, due }) =>
    `Niemand will „${name}“ verwerten. Benennen Sie, wer es tut, oder bieten Sie es${due && ` bis ${format.date(due)}`} auf der Horizon Results Platform an, wie es Horizon Europe verlangt.`,
  'plan-not-agreed': ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `und ${format.number(others)} weitere haben` : 'hat'} dem Valorisierungsplan von „${name}“ in der jetzigen Fassung nicht zugestimmt. Bitten Sie um Zustimmung, oder ändern Sie den Plan, bis alle zustimmen können.`,
  'plan-review-due': ({ name, due }) =>
    `Der Valorisierungsplan von „${name}“ sollte bis ${format.date(due)} überprüft werden, aber das ist nicht geschehen. Holen Sie es nach, oder wählen Sie einen anderen Tag.`,
  'plan-without-review': ({ name }) =>
    `Der Valorisierungsplan von „${name}“ hat Schritte, aber keinen Tag, an dem er überprüft wird. Legen Sie einen fest.`,
  'item-without-lead': ({ name }) => `Niemand leitet „${name}“. Benennen Sie den Partner, der dafür einsteht.`,
  'item-without-deadline': ({ name }) =>
    `„${name}“ hat keinen Termin. Geben Sie den Monat oder den Tag an, bis zu dem es fällig ist.`,
  'accountable-not-one': ({ name, accountable }) =>
    accountable > 0
      ? `Für „${name}“ sind ${format.number(accountable)} Partner rechenschaftspflichtig. Behalten Sie einen davon.`
      : `Partner haben Rollen in „${name}“, aber keiner ist rechenschaftspflichtig. Wählen Sie einen.`,
  'responsible-missing': ({ name }) =>
    `Partner haben Rollen in „${name}“, aber keiner ist für die Durchführung verantwortlich. Wählen Sie mindestens einen.`,
  'milestone-without-verification': ({ name }) =>
    `Es steht nicht da, woran man erkennt, dass „${name}“ erreicht ist. Geben Sie einen Nachweis an.`,
  'delayed-without-forecast': ({ name }) =>
    `„${name}“ ist verspätet, aber es steht nicht da, wann damit jetzt zu rechnen ist. Geben Sie den erwarteten Monat an.`,
  'start-after-due': ({ name, start, month }) =>
    `Die Arbeit an „${name}“ beginnt in Monat ${format.number(start)}, soll aber in Monat ${format.number(month)} abgeschlossen sein. Ändern Sie eines von beiden.`,
  'due-before-start': ({ name }) =>
    `„${name}“ ist fällig, bevor die Partnerschaft beginnt. Wählen Sie einen späteren Tag.`,
  'due-after-end': ({ name, month, last }) =>
    `„${name}“ soll in Monat ${format.number(month)} abgeschlossen sein, aber die Partnerschaft endet mit Monat ${format.number(last)}. Ziehen Sie den Termin vor, oder verlängern Sie die Partnerschaft.`,
  'work-package-outlived': ({ name, month, last }) =>
    `„${name}“ soll in Monat ${format.number(month)} abgeschlossen sein, aber die Arbeit, zu der es gehört, endet mit Monat ${format.number(last)}. Ziehen Sie den Termin vor, oder verlängern Sie das Arbeitspaket.`,
  'dependency-violated': ({ name, other, months }) =>
    `„${name}“ kommt ${format.number(months)} ${months === 1 ? 'Monat' : 'Monate'} zu früh für „${other}“, worauf es wartet. Verschieben Sie eines von beiden.`,
  'dependency-cycle': ({ name, path }) =>
    `„${name}“ wartet auf sich selbst: ${path}. Entfernen Sie eine dieser Abhängigkeiten.`,
  'milestone-without-outcome': ({ name }) =>
    `Aus „${name}“ geht kein Ergebnis und kein Liefergegenstand hervor. Geben Sie an, welche Ergebnisse damit vorankommen.`,
  'review-rhythm-broken': ({ name, months, reviews }) => {
    const span = `${format.number(months)} ${months === 1 ? 'Monat' : 'Monate'}`;
    return reviews > 0
      ? `Vor der Überprüfung „${name}“ vergehen mehr als ${span}, anders als vereinbart. Setzen Sie eine Überprüfung dazwischen an.`
      : `Überprüfungen sollen höchstens ${span} auseinanderliegen, aber keine ist geplant. Planen Sie die erste.`;
  },
  'data-management-plan-missing': ({ month }) =>
    `Bis Monat ${format.number(month)} ist kein Datenmanagementplan fällig, wie ihn Horizon Europe verlangt. Fügen Sie ihn hinzu, oder kennzeichnen Sie den Liefergegenstand, der es ist.`,
  'exploitation-plan-missing': ({ month }) =>
    `Bis Monat ${format.number(month)} ist kein Plan zur Verbreitung und Verwertung fällig, wie ihn Horizon Europe verlangt. Fügen Sie ihn hinzu, oder kennzeichnen Sie den Liefergegenstand, der es ist.`,
  'indicator-without-unit': ({ name }) =>
    `Es steht nicht da, in welcher Einheit „${name}“ gezählt wird. Geben Sie eine an, damit sich die Werte vergleichen lassen.`,
  'indicator-without-baseline': ({ name }) =>
    `Es steht nicht da, wo „${name}“ am Anfang stand; so ist keine Veränderung zu sehen. Geben Sie einen Ausgangswert an.`,
  'indicator-without-target-date': ({ name }) =>
    `Es steht nicht da, bis wann „${name}“ das Ziel erreichen soll; so lässt sich nicht sagen, ob es im Plan liegt. Geben Sie einen Tag an.`,
  'target-contradicts-direction': ({ name, direction }) =>
    direction === 'maintain'
      ? `„${name}“ soll bleiben, wie es ist, aber das Ziel ist nicht der Ausgangswert. Ändern Sie eines von beiden, oder die Richtung.`
      : `„${name}“ soll ${direction === 'increase' ? 'steigen, aber das Ziel liegt unter' : 'sinken, aber das Ziel liegt über'} dem Ausgangswert. Ändern Sie das Ziel oder die Richtung.`,
  'indicator-without-source': ({ name }) =>
    `Es steht nicht da, woher die Werte von „${name}“ kommen; so kann sie niemand prüfen. Geben Sie eine Quelle an.`,
  'indicator-without-responsible': ({ name }) =>
    `Niemand erhebt die Werte von „${name}“. Benennen Sie den Partner, der es tut.`,
  'indicator-not-agreed': ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `und ${format.number(others)} weitere haben` : 'hat'} „${name}“ in der jetzigen Fassung nicht zugestimmt. Bitten Sie um Zustimmung, oder ändern Sie die Definition, bis alle zustimmen können.`,
  'observation-period-unreadable': ({ name, period }) =>
    `„${name}“ hat einen Eintrag für „${period}“; das ist kein lesbarer Zeitraum. Schreiben Sie ihn wie 2026, 2026-H2, 2026-Q3 oder 2026-11.`,
  'observations-doubled': ({ name, period }) =>
    `„${name}“ hat für ${period} mehr als einen Eintrag; so ist unklar, welcher gilt. Behalten Sie einen davon.`,
  'observation-in-future': ({ name, period }) =>
    `„${name}“ hat schon einen Wert für ${period}, aber dieser Zeitraum hat noch nicht begonnen. Berichtigen Sie den Zeitraum, oder entfernen Sie den Wert.`,
  'observation-implausible': ({ name, period, value }) =>
    `Der Wert ${format.number(value, digits)} von „${name}“ für ${period} liegt außerhalb dessen, was als plausibel gilt. Prüfen Sie Wert und Einheit, oder erweitern Sie den Bereich.`,
  'negative-impacts-declared-none': ({ name }) =>
    `Es ist erklärt, dass keine negative Wirkung festgestellt wurde, aber „${name}“ ist gemeldet. Nehmen Sie eines von beiden zurück.`,
  'negative-impacts-untouched': ({ lacks }) =>
    lacks === 'both'
      ? 'Zu negativen Wirkungen steht nichts da. Melden Sie, welche festgestellt oder befürchtet werden, oder erklären Sie, dass keine festgestellt wurde.'
      : `Es ist erklärt, dass keine negative Wirkung festgestellt wurde, aber nicht, ${lacks === 'by' ? 'wer das beurteilt hat. Geben Sie an, wer es war' : 'wann das beurteilt wurde. Geben Sie den Tag an'}.`,
  'negative-impact-without-mitigation': ({ name }) =>
    `Es steht nicht da, was gegen die negative Wirkung „${name}“ getan wird. Beschreiben Sie es, oder sagen Sie, warum nichts getan werden kann.`,
  'ethics-not-assessed': ({ lacks }) =>
    lacks === 'both'
      ? 'Ethische Bedenken hat noch niemand geprüft. Prüfen Sie sie, und geben Sie an, wer es wann getan hat.'
      : `Ethische Bedenken wurden geprüft, aber es steht nicht da, ${lacks === 'by' ? 'von wem. Geben Sie an, wer es war' : 'wann. Geben Sie den Tag an'}.`,
  'indicators-orientation-empty': ({ orientation }) =>
    `Kein Indikator ist ${orientations[orientation]}; diese Seite dessen, was die Partnerschaft erreicht, bleibt unsichtbar. Wählen Sie einen, damit unternehmens-, sozial- und forschungsorientierte Indikatoren im Gleichgewicht sind.`,
  'indicators-dimension-empty': ({ dimension }) =>
    `Kein Indikator zeigt ${dimensions[dimension]}. Wählen Sie einen, wenn die Partnerschaft solche Wirkungen haben kann.`,
  'qualitative-metric-missing': () =>
    'Alle Indikatoren werden gezählt, keiner wird beurteilt. Vereinbaren Sie einen für das, was keine Zahl zeigt, etwa das Vertrauen zwischen den Partnern, oder halten Sie eine Feedbackrunde ab.',
  'impact-review-due': ({ due }) =>
    `Die Indikatoren sollten bis ${format.date(due)} überprüft werden, aber es hat keine Überprüfung stattgefunden. Holen Sie sie nach, oder planen Sie sie für einen anderen Tag.`,
  'derivation-cycle': ({ name, path }) =>
    `„${name}“ ist von sich selbst abgeleitet: ${path}. Entfernen Sie eine dieser Verbindungen.`,
  'listed-and-declared-none': ({ partner, background }) =>
    `${partner} erklärt, dass nichts vom eigenen Background gebraucht wird, führt aber „${background}“ auf. Nehmen Sie eines von beiden zurück.`,
  'need-without-background': ({ partner, name }) =>
    `Andere brauchen Zugang zu „${name}“, aber ${partner} hat nicht gesagt, welcher Background dazu nötig ist. Führen Sie ihn auf, oder erklären Sie, dass keiner gebraucht wird.`,
  'background-undeclared': ({ partner }) =>
    `${partner} führt keinen Background auf und erklärt auch nicht, dass keiner gebraucht wird. Bitten Sie um eines von beiden.`,
  'strategy-part-empty': ({ part }) =>
    `Die gemeinsame Strategie sagt noch nichts zu ${inGerman(part)}. Halten Sie fest, was die Partner vereinbart haben.`,
  'strategy-part-without-responsible': ({ part }) =>
    `Niemand kümmert sich in der gemeinsamen Strategie um ${inGerman(part)}. Benennen Sie einen Partner.`,
  'strategy-part-without-review': ({ part }) =>
    `Für ${inGerman(part)} in der gemeinsamen Strategie steht kein Tag der Überprüfung fest. Legen Sie einen fest.`,
  'ids-alike': ({ id, other }) =>
    `Die Kennungen „${other}“ und „${id}“ unterscheiden sich nur in der Schreibweise und sind leicht zu verwechseln. Geben Sie einer davon eine andere.`,
  'agreement-without-place': ({ pointer }) => `Es gibt eine Zustimmung zu etwas, das nicht da ist: ${pointer}`,
  'note-without-place': ({ pointer }) => `Es gibt eine Anmerkung zu etwas, das nicht da ist: ${pointer}`,
};
