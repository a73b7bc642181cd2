import type { KeyImpactPathwayTexts } from '../texts.ts';

export const keyImpactPathways: KeyImpactPathwayTexts = {
  'kip1-publications': {
    title: 'Veröffentlichungen',
    definition: 'Begutachtete Veröffentlichungen mit Ergebnissen der Partnerschaft.',
    collect: 'DOIs in den Repositorien der Partner, halbjährlich; jede Veröffentlichung einmal.',
    mind: 'Gezählt werden Aufsätze, nicht ihr Wert. Fächer veröffentlichen unterschiedlich viel.',
  },
  'kip1-citations': {
    title: 'Zitationen',
    definition:
      'Wie oft diese Veröffentlichungen zitiert werden, gemessen am weltweiten Durchschnitt von Fach, Jahr und Art; 1 ist der Durchschnitt.',
    collect: 'Eine Zitationsdatenbank, einmal gewählt und beibehalten; frühestens zwei Jahre nach Erscheinen.',
    mind: 'Unter etwa fünfzig Veröffentlichungen unsicher, und blind für Leser in der Praxis.',
  },
  'kip1-world-class-science': {
    title: 'Wissenschaft von Weltrang',
    definition:
      'Veröffentlichungen der Partnerschaft, die zum Kern ihres Fachs gehören, etwa zum meistzitierten Zehntel.',
    collect: 'Dieselbe Zitationsdatenbank, fünf Jahre nach Erscheinen.',
    mind: 'Datenbanken grenzen Fächer verschieden ab. Nennen Sie die verwendete.',
  },
  'kip2-skills': {
    title: 'Kompetenzen',
    definition:
      'Forschende, die in der Partnerschaft durch Weiterbildung, Mobilität oder Zugang zu Infrastruktur Kompetenzen erworben haben.',
    collect: 'Teilnahmelisten; jede Person einmal im Jahr, nach Geschlecht und Karrierestufe.',
    mind: 'Teilnahme ist noch keine Kompetenz. Fragen Sie, was seitdem anders gemacht wird.',
  },
  'kip2-careers': {
    title: 'Laufbahnen',
    definition:
      'Forschende der Partnerschaft, die seither eine Stelle mit mehr Einfluss in ihrem Fach angetreten haben.',
    collect: 'Befragung ehemaliger Mitglieder nach zwei und fünf Jahren, nach Geschlecht und Sektor.',
    mind: 'Wer Erfolg hatte, antwortet eher, und viele wären ohnehin aufgestiegen.',
  },
  'kip2-working-conditions': {
    title: 'Arbeitsbedingungen',
    definition:
      'Forschende der Partnerschaft, deren Gehalt, Vertrag oder andere Arbeitsbedingungen sich verbessert haben.',
    collect: 'Dieselbe Befragung vor der Partnerschaft und fünf Jahre danach.',
    mind: 'Tarifverträge ändern Bedingungen stärker als Projekte.',
  },
  'kip3-shared-knowledge': {
    title: 'Geteiltes Wissen',
    definition: 'Anteil der Veröffentlichungen, Daten und Software der Partnerschaft, der offen zugänglich ist.',
    collect: 'Repositorien mit dauerhaften Kennungen, halbjährlich; der Zugang wird je Eintrag geprüft.',
    mind: 'Was nie veröffentlicht wurde, fehlt im Nenner. Listen Sie auf, was warum geschlossen bleibt.',
  },
  'kip3-knowledge-diffusion': {
    title: 'Verbreitung von Wissen',
    definition:
      'Anteil der offenen Veröffentlichungen, Daten und Software, den andere nachweislich genutzt oder zitiert haben.',
    collect: 'Zitationen der Kennungen und Meldungen von Nutzern; eigene Nutzung zählt nicht.',
    mind: 'Nutzung ohne Zitat bleibt unsichtbar, vor allem in Unternehmen.',
  },
  'kip3-new-collaborations': {
    title: 'Neue Kooperationen',
    definition: 'Fach- oder sektorübergreifende Kooperationen, die mit der Nutzung eines offenen Ergebnisses begannen.',
    collect: 'Jährliche Frage an bekannte Nutzer; jede Kooperation einmal, mit ihren Beteiligten.',
    mind: 'Selten führt eine einzige Ursache zu einer Kooperation.',
  },
  'kip4-results': {
    title: 'Ergebnisse für politische Prioritäten',
    definition:
      'Ergebnisse der Partnerschaft, die eine benannte politische Priorität oder globale Herausforderung angehen.',
    collect: 'Liste der Ergebnisse; zu jedem die Priorität mit dem Dokument, das sie festlegt.',
    mind: 'Fast alles lässt sich einer Priorität zuordnen. Zählen Sie nur, wo der Bezug geplant war.',
  },
  'kip4-solutions': {
    title: 'Lösungen für politische Prioritäten',
    definition: 'Innovationen und Erkenntnisse der Partnerschaft, die für eine solche Priorität im Einsatz sind.',
    collect: 'Bestätigung derer, die sie einsetzen, mit Ort und Datum.',
    mind: 'Ein Pilotversuch ist noch kein Einsatz. Nennen Sie die Größenordnung.',
  },
  'kip4-benefits': {
    title: 'Nutzen für politische Prioritäten',
    definition:
      'Wie viel die Nutzung der Ergebnisse für die Priorität bewirkt hat, auch in Politik und Recht, von 1 (nichts erkennbar) bis 5 (deutliche Veränderung).',
    collect: 'Fallstudie durch eine Person außerhalb der Partnerschaft, drei und fünf Jahre nach dem Ende.',
    mind: 'Andere haben auf dasselbe hingearbeitet. Beschreiben Sie den Beitrag, nicht mehr.',
  },
  'kip5-mission-results': {
    title: 'Ergebnisse für FuI-Missionen',
    definition: 'Ergebnisse der Partnerschaft, die einer Mission der Europäischen Union dienen.',
    collect: 'Liste der Ergebnisse; zu jedem Mission und Ziel.',
    mind: 'Es sagt, was beabsichtigt war, nicht, was erreicht wurde.',
  },
  'kip5-mission-outcomes': {
    title: 'Wirkungen für FuI-Missionen',
    definition: 'Ergebnisse für eine Mission, die Städte, Regionen oder andere Stellen einsetzen.',
    collect: 'Bestätigung dieser Stellen, mit Ort und Datum.',
    mind: 'Orte, die schon teilnehmen, sind am leichtesten zu gewinnen. Zählen Sie andere gesondert.',
  },
  'kip5-mission-targets': {
    title: 'Erreichte Ziele von FuI-Missionen',
    definition:
      'Was die Partnerschaft zu einem Ziel der Mission beigetragen hat, von 1 (nichts erkennbar) bis 5 (ausschlaggebend).',
    collect: 'Vergleich mit dem Monitoring der Mission, mit Begründung.',
    mind: 'Das Ziel gehört der ganzen Mission; keine Partnerschaft erreicht es allein.',
  },
  'kip6-co-creation': {
    title: 'Kokreation',
    definition: 'Aktivitäten der Partnerschaft, deren Inhalt Bürgerinnen und Bürger oder Endnutzer mitgestaltet haben.',
    collect: 'Protokolle und Teilnahmelisten; jedes Mal wird festgehalten, was sich durch sie geändert hat.',
    mind: 'Publikum gestaltet nicht mit. Zählen Sie, wo sich etwas geändert hat.',
  },
  'kip6-engagement': {
    title: 'Beteiligung',
    definition:
      'Partner, die über das Projekt hinaus einen dauerhaften Weg der Beteiligung von Bürgern oder Endnutzern unterhalten.',
    collect: 'Frage an jeden Partner ein Jahr nach dem Ende, mit Nachweis.',
    mind: 'Ein Gremium auf dem Papier ist keines. Fragen Sie, wann es zuletzt getagt hat.',
  },
  'kip6-societal-uptake': {
    title: 'Aufnahme von FuI in der Gesellschaft',
    definition:
      'Wie weit das gemeinsam Geschaffene außerhalb genutzt und besprochen wird, von 1 (gar nicht) bis 5 (weithin).',
    collect: 'Nutzungszahlen, Berichte von Nutzern und Medien, beurteilt von einem Gremium mit Außenstehenden.',
    mind: 'Aufmerksamkeit vergeht schnell. Beurteilen Sie die Nutzung, Jahre danach.',
  },
  'kip7-innovative-results': {
    title: 'Innovative Ergebnisse',
    definition: 'Innovative Produkte, Verfahren und Methoden der Partnerschaft und Anmeldungen von Rechten daran.',
    collect: 'Liste der Ergebnisse und Register der Ämter; jedes Ergebnis einmal.',
    mind: 'Wer ein Verfahren geheim hält, erscheint nicht.',
  },
  'kip7-innovations': {
    title: 'Innovationen',
    definition:
      'Innovationen der Partnerschaft, die auf dem Markt oder in regelmäßiger Nutzung sind, und erteilte Rechte.',
    collect: 'Meldungen der Inhaber und Lizenznehmer, jährlich, mit erstem Verkauf oder Einsatz.',
    mind: 'Die Zahl verbirgt die Größe: Eine kann alle anderen übertreffen.',
  },
  'kip7-economic-growth': {
    title: 'Wirtschaftswachstum',
    definition: 'Jahresumsatz von Unternehmen mit Innovationen der Partnerschaft.',
    collect: 'Vertrauliche Angaben der Unternehmen, von Dritten zusammengezählt.',
    mind: 'Umsatz ist kein Gewinn und kann den eines älteren Produkts ersetzt haben.',
  },
  'kip8-supported-employment': {
    title: 'Geförderte Beschäftigung',
    definition:
      'Stellen, die die Partner für die Arbeit der Partnerschaft geschaffen oder erhalten haben, in Vollzeitäquivalenten.',
    collect: 'Personaldaten jedes Partners zum 31. Dezember, nach Art der Stelle und Geschlecht.',
    mind: 'Die meisten enden mit der Förderung. Unbefristete gesondert angeben.',
  },
  'kip8-sustained-employment': {
    title: 'Nachhaltige Beschäftigung',
    definition:
      'Zuwachs an Personal der Partner auf dem Gebiet der Partnerschaft seit deren Ende, in Vollzeitäquivalenten.',
    collect: 'Personaldaten jedes Partners, ein und drei Jahre nach dem Ende.',
    mind: 'Ein Gebiet kann auch ohne die Partnerschaft wachsen. Vergleichen Sie mit der Branche.',
  },
  'kip8-total-employment': {
    title: 'Gesamtbeschäftigung',
    definition:
      'Stellen, die es unmittelbar oder mittelbar gibt, weil sich die Ergebnisse verbreitet haben, in Vollzeitäquivalenten.',
    collect: 'Wirtschaftswissenschaftliche Schätzung mit veröffentlichtem Modell und Annahmen.',
    mind: 'Das Modell macht einen großen Teil der Zahl aus. Geben Sie eine Spanne an, und verlorene Stellen.',
  },
  'kip9-co-investment': {
    title: 'Ko-Investitionen',
    definition: 'Öffentliches und privates Geld, das die Partner der Förderung hinzugefügt haben.',
    collect: 'Finanzberichte der Partner, jährlich; Geld und Sachleistungen getrennt.',
    mind: 'Sachleistungen bewertet, wer sie erbringt.',
  },
  'kip9-scaling-up': {
    title: 'Hochskalierung',
    definition: 'Öffentliches und privates Geld, das für Verwertung oder Ausbau von Ergebnissen eingeworben wurde.',
    collect: 'Jährliche Frage an Inhaber und Lizenznehmer; Zusagen zählen nicht.',
    mind: 'Eingeworbenes Geld ist ein Mittel. Über den Erfolg sagt es noch nichts.',
  },
  'kip9-contribution-to-3-percent-target': {
    title: 'Beitrag zum 3-%-Ziel',
    definition:
      'Jährliche Ausgaben der Partner für Forschung und Entwicklung auf dem Gebiet der Partnerschaft, als Teil des Ziels der Union von 3 % ihres Bruttoinlandsprodukts.',
    collect: 'Angaben jedes Partners wie für die amtliche Statistik.',
    mind: 'Eine Partnerschaft bewegt den Prozentsatz nicht. Berichten Sie die Summe.',
  },
};
