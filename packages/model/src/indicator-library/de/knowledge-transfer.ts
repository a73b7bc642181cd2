import type { KnowledgeTransferTexts } from '../texts.ts';

export const knowledgeTransfer: KnowledgeTransferTexts = {
  'kt-transfer-staff': {
    title: 'Personal für Wissenstransfer',
    definition:
      'Personal, dessen Aufgabe der Wissenstransfer für die Partnerschaft ist, in Vollzeitäquivalenten zum Jahresende.',
    collect: 'Personaldaten der Transferstellen.',
    mind: 'Ein Mittel, keine Wirkung; andere Zahlen lassen sich nur daran messen.',
  },
  'kt-research-expenditure': {
    title: 'Forschungsausgaben',
    definition: 'Was die wissenschaftlichen Partner im Jahr auf dem Gebiet der Partnerschaft für Forschung ausgeben.',
    collect: 'Jahresrechnung, wie an die amtliche Statistik gemeldet.',
    mind: 'Bezugsgröße für andere Zahlen. Mehr Ausgaben sind keine Wirkung.',
  },
  'kt-invention-disclosures': {
    title: 'Erfindungsmeldungen',
    definition:
      'Erfindungen aus der Partnerschaft, die im Jahr dem Arbeitgeber oder der Transferstelle gemeldet wurden.',
    collect: 'Register der Transferstellen; gemeinsame Erfindungen einmal.',
    mind: 'Sie hängen davon ab, wie bekannt der Weg zur Transferstelle ist.',
  },
  'kt-priority-patent-applications': {
    title: 'Prioritätsbegründende Patentanmeldungen',
    definition:
      'Erste Patentanmeldungen für Erfindungen aus der Partnerschaft; spätere in anderen Ländern zählen nicht.',
    collect: 'Register der Transferstellen und Patentämter; gemeinsame einmal.',
    mind: 'Viele verfallen. Ob eine Anmeldung der beste Weg ist, hängt vom Fach ab.',
  },
  'kt-patents-granted': {
    title: 'Erteilte Patente',
    definition: 'Erfindungen aus der Partnerschaft, für die mindestens ein Patent erteilt ist.',
    collect: 'Register der Patentämter; jede Familie einmal.',
    mind: 'Die Prüfung dauert Jahre, die Zahl erzählt von früher.',
  },
  'kt-active-patent-families': {
    title: 'Aktive Patentfamilien',
    definition: 'Patentfamilien aus der Partnerschaft, die am Jahresende in Kraft oder anhängig sind.',
    collect: 'Register der Patentämter zum 31. Dezember.',
    mind: 'Eine gehaltene Familie kostet Geld. Fragen Sie, welche genutzt werden.',
  },
  'kt-licences-options-assignments': {
    title: 'Lizenzen, Optionen und Übertragungen',
    definition: 'Im Jahr geschlossene Verträge, die Rechte an Ergebnissen lizenzieren, vormerken oder übertragen.',
    collect: 'Vertragsregister der Transferstellen; jeder Vertrag einmal, nach Art.',
    mind: 'Verträge wiegen verschieden. Ausschließliche und kostenlose gesondert angeben.',
  },
  'kt-licence-revenue': {
    title: 'Einnahmen aus Lizenzen, Optionen und Übertragungen',
    definition: 'Im Jahr erhaltene Zahlungen für Rechte an Ergebnissen der Partnerschaft.',
    collect: 'Rechnungswesen der Inhaber; Weitergeleitetes wird abgezogen.',
    mind: 'Sie kommen spät und meist aus wenigen Verträgen. Der Wert für die Gesellschaft ist ein anderer.',
  },
  'kt-spin-offs': {
    title: 'Ausgründungen',
    definition:
      'Unternehmen, die zur Verwertung von Ergebnissen der Partnerschaft gegründet wurden, auf Grundlage eines Vertrags mit einem Inhaber.',
    collect: 'Transferstellen und Handelsregister; jedes Unternehmen einmal.',
    mind: 'Die Gründung ist ein Anfang. Verfolgen Sie, welche nach drei Jahren bestehen.',
  },
  'kt-start-ups': {
    title: 'Start-ups',
    definition:
      'Unternehmen, die Beschäftigte oder Studierende der Partnerschaft ohne Vertrag über deren Ergebnisse gegründet haben.',
    collect: 'Jährliche Frage an Beschäftigte, Studierende und Gründerzentren.',
    mind: 'Nicht alle sind bekannt, und der Bezug zur Partnerschaft kann lose sein.',
  },
  'kt-collaborative-research-agreements': {
    title: 'Verträge über Verbundforschung',
    definition:
      'Im Jahr geschlossene Verträge zwischen Wissenschaft und anderen über gemeinsame Forschung mit Beiträgen beider.',
    collect: 'Vertragsregister; jeder Vertrag einmal, Änderungen nicht.',
    mind: 'Anzahl und Wert sagen Verschiedenes. Geben Sie auch den Wert an.',
  },
  'kt-collaborative-research-value': {
    title: 'Wert der Verbundforschung',
    definition: 'Was nichtwissenschaftliche Partner im Jahr für gemeinsame Forschung zahlen; Sachleistungen gesondert.',
    collect: 'Rechnungswesen der wissenschaftlichen Partner.',
    mind: 'Es zeigt, was die Wirtschaft zahlt, nicht, was die Forschung wert ist.',
  },
  'kt-contract-research-value': {
    title: 'Wert der Auftragsforschung',
    definition: 'Zahlungen im Jahr für Forschung, die ein Auftraggeber bestellt hat und deren Ergebnisse ihm gehören.',
    collect: 'Rechnungswesen der wissenschaftlichen Partner, nach Größe des Auftraggebers.',
    mind: 'Viel davon kann freie Forschung verdrängen, und wenig wird veröffentlicht.',
  },
  'kt-consultancy-value': {
    title: 'Wert der Beratung',
    definition: 'Zahlungen im Jahr für fachlichen Rat von Beschäftigten der wissenschaftlichen Partner.',
    collect: 'Rechnungswesen der wissenschaftlichen Partner; Nebentätigkeiten erscheinen dort nicht.',
    mind: 'Unentgeltlicher Rat kann mehr wert sein. Hier zählt er nicht.',
  },
  'kt-facilities-income': {
    title: 'Einnahmen aus Einrichtungen und Geräten',
    definition: 'Zahlungen anderer im Jahr für die Nutzung von Laboren und Geräten.',
    collect: 'Rechnungswesen und Buchungssysteme der Einrichtungen, nach Größe des Nutzers.',
    mind: 'Gemeinsame Nutzung ohne Entgelt fehlt. Zählen Sie auch die Stunden.',
  },
  'kt-equity-revenue': {
    title: 'Einnahmen aus Beteiligungen',
    definition: 'Im Jahr erhaltene Erlöse aus dem Verkauf von Anteilen an Ausgründungen sowie Dividenden.',
    collect: 'Rechnungswesen der Partner, die Anteile halten.',
    mind: 'Einzelne Verkäufe bestimmen die Zahl. Lesen Sie sie über zehn Jahre.',
  },
};
