import type { PanelMessages } from './panel.messages.ts';

export const german: PanelMessages = {
  result: 'Ergebnis',
  background: 'Background',
  backgroundOf: (partner) => `Background von ${partner}`,
  deliverable: (numbers) => `Liefergegenstand ${numbers}`,

  readiness: (now, target) =>
    [
      `Technologie-Reifegrad ${now ?? 'nicht angegeben'}`,
      ...(target === undefined ? [] : [`Ziel ${String(target)}`]),
    ].join(', '),
  settled: (done, of, format) => `${format.number(done)} von ${format.number(of)} geregelt`,
  partStates: { done: 'geregelt', attention: 'zu prüfen', open: 'offen' },
  partWithState: (part, state) => `${part}: ${state}`,

  goToPlan: 'Zum Valorisierungsplan',
  titleMissing: 'Ein Eintrag braucht einen Titel. Der letzte bleibt, bis Sie einen neuen eingeben.',

  sections: {
    identity: 'Was es ist',
    rights: 'Schutz und Lizenz',
    limitations: 'Einschränkungen',
    access: 'Zugangsrechte',
    origins: 'Beruht auf',
    plan: 'Valorisierungsplan',
  },
  labels: {
    number: 'Nummer',
    title: 'Titel',
    description: 'Beschreibung',
    assetType: 'Art des Wissens',
    status: 'Stand',
    confidentiality: 'Vertraulichkeit',
    trlNow: 'TRL heute',
    trlTarget: 'TRL als Ziel',
    keyExploitable: 'Verwertbares Schlüsselergebnis',
    innovation: 'Grad der Neuheit',
    exploitability: 'Verwertbarkeit',
    impact: 'Wirkung',
    workPackages: 'Arbeitspakete',
    deliverables: 'Liefergegenstände',
    holders: 'Partner, die Zugang brauchen',
    conditions: 'Bedingungen',
    basedOnResults: 'Ergebnisse',
    basedOnBackground: 'Background',
    provider: 'Eingebracht von',
    protectionForm: 'Schutz',
    presentLicence: 'Lizenz',
    thirdPartyRights: 'Rechte Dritter',
    limitImplementation: 'Für die Durchführung',
    limitExploitation: 'Für die Verwertung',
  },

  purposes: { implementation: 'Durchführung', exploitation: 'Verwertung' },
  accessTerms: {
    'royalty-free': 'Unentgeltlich',
    'fair-and-reasonable': 'Fair und angemessen',
    agreed: 'Wie vereinbart',
    none: 'Kein Zugang',
  },
  holder: 'Berechtigt',
  notRequested: 'nicht verlangt',
  byDefault: 'als Regelfall',
  defaultTerms: (terms) => `Regelfall: ${terms}`,
  otherTerms: 'Anders vereinbart',
  accessCaption: 'Wer Zugang braucht, und zu welchen Bedingungen',
  accessHint: 'Alle Partner, die ihn für ihre Arbeit oder zur Verwertung eigener Ergebnisse brauchen.',
  requestsUntil: (date) =>
    `Verlangt werden kann er bis ${date}, ein Jahr nach dem Ende, wenn nichts anderes vereinbart ist.`,

  noPlan: 'Dieses Ergebnis hat noch keinen Valorisierungsplan.',
  planThere: 'Es gibt einen Valorisierungsplan.',
  planReviewed: (date) => `Er wird am ${date} wieder geprüft.`,
};
