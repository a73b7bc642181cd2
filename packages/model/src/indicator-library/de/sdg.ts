import type { GoalText, SdgTargetTexts } from '../texts.ts';

export const goal: GoalText = {
  definition:
    'Was die Partnerschaft zu diesem Ziel beigetragen hat, beurteilt von 1 (nichts erkennbar) bis 5 (deutliche Veränderung); die Veränderung wird benannt.',
  collect: 'Beurteilung bei jeder Überprüfung, mit Belegen; eine außenstehende Person wirkt mit.',
  mind: 'Die Ziele gelten Staaten und der ganzen Welt. Wo sich eine Wirkung zählen lässt, zählen Sie besser diese.',
};

export const sdgTargets: SdgTargetTexts = {
  'sdg-3-9': {
    title: 'Ersetzte gefährliche Chemikalien',
    definition: 'Gefährliche Stoffe, die ein Produkt oder Verfahren der Partnerschaft nicht mehr braucht.',
    collect: 'Sicherheitsdatenblätter vorher und nachher, nach CAS-Nummer.',
    mind: 'Ein Ersatzstoff kann auf andere Weise schaden. Prüfen Sie ihn ebenso.',
  },
  'sdg-4-4': {
    title: 'Erwachsene mit neuen beruflichen Fähigkeiten',
    definition:
      'Jugendliche und Erwachsene, die eine Weiterbildung der Partnerschaft mit Zertifikat abgeschlossen haben.',
    collect: 'Listen der Bildungsträger; jede Person einmal im Jahr, nach Geschlecht und Alter.',
    mind: 'Ein Zertifikat ist kein Arbeitsplatz. Fragen Sie nach einem Jahr noch einmal.',
  },
  'sdg-6-3': {
    title: 'Unbehandelt eingeleitetes Abwasser',
    definition:
      'Abwasser der Anlagen der Partnerschaft, das im Jahr unbehandelt oder über einem Grenzwert eingeleitet wird.',
    collect: 'Zähler und Laborberichte der Anlagen.',
    mind: 'Frachten zählen so viel wie Mengen. Störfälle gehören dazu.',
  },
  'sdg-7-2': {
    title: 'Ermöglichte erneuerbare Energie',
    definition: 'Erneuerbare Energie, die im Jahr mithilfe eines Ergebnisses erzeugt wird.',
    collect: 'Zähler der Betreiber; nur, was das Ergebnis hinzufügt.',
    mind: 'Was ohnehin gebaut worden wäre, zählt nicht.',
  },
  'sdg-7-3': {
    title: 'Eingesparte Energie',
    definition: 'Energie, die Nutzer eines Ergebnisses im Jahr gegenüber früher einsparen.',
    collect: 'Zähler der Nutzer vorher und nachher, bereinigt um Witterung und Ausstoß.',
    mind: 'Einsparung kann zu mehr Nutzung führen. Messen Sie über Jahre.',
  },
  'sdg-8-2': {
    title: 'Produktivität durch Innovation',
    definition: 'Wertschöpfung je Arbeitsstunde in den Unternehmen, die ein Ergebnis nutzen.',
    collect: 'Rechnungswesen und Stunden der Unternehmen, zu Preisen des ersten Jahres.',
    mind: 'Weniger Stunden können weniger Stellen bedeuten. Lesen Sie es neben der Beschäftigung.',
  },
  'sdg-9-4': {
    title: 'Auf saubere Technik umgerüstete Anlagen',
    definition:
      'Anlagen, die eine saubere oder ressourcenschonende Technik der Partnerschaft im Regelbetrieb einsetzen.',
    collect: 'Meldungen der Betreiber, mit dem Datum der Inbetriebnahme.',
    mind: 'Anlagen sind verschieden groß. Geben Sie auch die Kapazität an.',
  },
  'sdg-9-5': {
    title: 'Forschende in den Unternehmen',
    definition: 'Personal für Forschung und Entwicklung in den Unternehmen der Partnerschaft, in Vollzeitäquivalenten.',
    collect: 'Personaldaten zum 31. Dezember, nach Geschlecht, wie für die amtliche Statistik.',
    mind: 'Bezeichnungen unterscheiden sich. Zählen Sie Aufgaben, nicht Titel.',
  },
  'sdg-11-6': {
    title: 'Feinstaub in der Stadtluft',
    definition: 'Jahresmittel von PM2,5 an den Messstellen, die der Pilotversuch betrifft.',
    collect: 'Stationen der Behörde und zusätzliche gleicher Bauart.',
    mind: 'Wetter und Verkehr bewegen ihn stärker als die meisten Pilotversuche. Vergleichen Sie mit anderen Vierteln.',
  },
  'sdg-12-4': {
    title: 'Freigesetzte Chemikalien und Abfälle',
    definition:
      'Masse benannter Schadstoffe, die die Anlagen der Partnerschaft im Jahr in Luft, Wasser und Boden abgeben.',
    collect: 'Emissionserklärungen der Anlagen an die Behörde.',
    mind: 'Eine Summe über Stoffe verbirgt den schlimmsten. Geben Sie jeden an.',
  },
  'sdg-12-5': {
    title: 'Abfall, der nicht mehr entsteht',
    definition:
      'Abfall, den die Partner und die Nutzer eines Ergebnisses im Jahr durch Vermeidung, Wiederverwendung oder Recycling vermeiden.',
    collect: 'Abfallnachweise der Anlagen, gegenüber dem Jahr vor der Partnerschaft.',
    mind: 'Vermeidung ist mehr wert als Recycling. Geben Sie beides getrennt an.',
  },
  'sdg-12-6': {
    title: 'Unternehmen mit Nachhaltigkeitsbericht',
    definition:
      'Unternehmen der Partnerschaft und ihrer Lieferkette mit veröffentlichtem und geprüftem Nachhaltigkeitsbericht.',
    collect: 'Berichte der Unternehmen, jährlich.',
    mind: 'Berichten kann Pflicht sein. Was besser wird, steht im Bericht.',
  },
  'sdg-13-3': {
    title: 'Zum Klimaschutz Geschulte',
    definition:
      'Menschen, die an Bildungsangeboten der Partnerschaft zu Klimaschutz und Anpassung an den Klimawandel teilgenommen haben.',
    collect: 'Teilnahmelisten; jede Person einmal im Jahr.',
    mind: 'Wissen ist nicht Handeln. Fragen Sie, was sich danach geändert hat.',
  },
  'sdg-17-14': {
    title: 'Politikkohärenz für nachhaltige Entwicklung',
    definition:
      'Wie gut die zuständigen Behörden auf dem Gebiet der Partnerschaft zusammenwirken, von 1 (gegeneinander) bis 5 (wie aus einer Hand).',
    collect: 'Runder Tisch der Behörden einmal im Jahr, beurteilt von jeder von ihnen.',
    mind: 'Eine Partnerschaft beeinflusst das wenig. Beschreiben Sie ihren Anteil.',
  },
  'sdg-17-17': {
    title: 'Partnerschaften, die aus dieser folgen',
    definition:
      'Neue Partnerschaften von öffentlichen Stellen, Unternehmen oder Zivilgesellschaft, die auf dieser aufbauen, mit schriftlicher Vereinbarung.',
    collect: 'Jährliche Frage an alle Partner; jede Partnerschaft einmal.',
    mind: 'Unterschreiben ist leicht. Verfolgen Sie, welche nach zwei Jahren noch zusammenarbeiten.',
  },
};
