import type { PanelMessages } from './panel.messages.ts';

export const english: PanelMessages = {
  result: 'Result',
  background: 'Background',
  backgroundOf: (partner) => `Background of ${partner}`,
  deliverable: (numbers) => `Deliverable ${numbers}`,

  readiness: (now, target) =>
    [
      `Technology readiness level ${now ?? 'not stated'}`,
      ...(target === undefined ? [] : [`target ${String(target)}`]),
    ].join(', '),
  settled: (done, of, format) => `${format.number(done)} of ${format.number(of)} settled`,
  partStates: { done: 'done', attention: 'needs attention', open: 'open' },
  partWithState: (part, state) => `${part}: ${state}`,

  goToPlan: 'Go to the valorisation plan',

  sections: {
    identity: 'What it is',
    rights: 'Protection and licence',
    limitations: 'Limitations',
    access: 'Access rights',
    origins: 'Builds on',
    plan: 'Valorisation plan',
  },
  labels: {
    number: 'Number',
    title: 'Title',
    description: 'Description',
    assetType: 'Type of asset',
    status: 'Status',
    confidentiality: 'Confidentiality',
    trlNow: 'TRL now',
    trlTarget: 'TRL to reach',
    keyExploitable: 'Key exploitable result',
    innovation: 'Degree of innovation',
    exploitability: 'Exploitability',
    impact: 'Impact',
    workPackages: 'Work packages',
    deliverables: 'Deliverables',
    holders: 'Partners who need access',
    conditions: 'Conditions',
    basedOnResults: 'Results',
    basedOnBackground: 'Background',
    provider: 'Brought by',
    protectionForm: 'Protection',
    presentLicence: 'Licence',
    thirdPartyRights: 'Rights of third parties',
    limitImplementation: 'For implementation',
    limitExploitation: 'For exploitation',
  },

  purposes: { implementation: 'Implementation', exploitation: 'Exploitation' },
  accessTerms: {
    'royalty-free': 'Royalty-free',
    'fair-and-reasonable': 'Fair and reasonable',
    agreed: 'As agreed',
    none: 'No access',
  },
  holder: 'Holder',
  notRequested: 'not requested',
  byDefault: 'by default',
  defaultTerms: (terms) => `Default: ${terms}`,
  otherTerms: 'Agreed otherwise',
  accessCaption: 'Who needs access, and on what terms',
  accessHint: 'Name every partner that needs it for its own work or to exploit its own results.',
  requestsUntil: (date) => `Requests possible until ${date}, one year after the end, unless agreed otherwise.`,

  noPlan: 'This result has no valorisation plan yet.',
  planThere: 'There is a valorisation plan.',
  planReviewed: (date) => `It is looked at again on ${date}.`,
};
