import { Catalogue } from '../localization/catalogue.ts';
import { Format } from '../localization/format.ts';

/** The keys of the document that have a name in every language. Any other is called by its key. */
export const documentFields = [
  ...['acronym', 'title', 'objective', 'startDate', 'endDate', 'totalCost', 'ecContribution', 'fields', 'provenance'],
  ...['partners', 'results', 'background', 'noBackground', 'workPackages', 'milestones', 'deliverables', 'risks'],
  ...['reviews', 'reviewEveryMonths', 'indicators', 'valorisationPlans', 'agreements', 'glossary', 'notes'],
  ...['name', 'names', 'legalName', 'shortName', 'mark', 'letters', 'colour', 'identifiers', 'sector', 'sizeBand'],
  ...[
    'locations',
    'street',
    'postCode',
    'city',
    'country',
    'website',
    'links',
    'summary',
    'description',
    'capabilities',
  ],
  ...['facilities', 'needs', 'projects', 'partnerships', 'memberships', 'contacts', 'relations', 'email', 'phone'],
  ...['role', 'roles', 'function', 'languages', 'lastVerified', 'visibility', 'consent', 'staff', 'established'],
  ...['number', 'order', 'partner', 'assetType', 'trl', 'now', 'target', 'from', 'to', 'status', 'confidentiality'],
  ...['keyExploitable', 'ownership', 'kind', 'owners', 'share', 'contribution', 'contributors', 'jointRegime'],
  ...['agreement', 'control', 'filing', 'publication', 'licensing', 'enforcement', 'rule', 'protection', 'form'],
  ...['responsible', 'territory', 'priorityDate', 'costs', 'deadline', 'openAccess', 'mode', 'licence', 'repository'],
  ...['embargoMonths', 'justification', 'accessRights', 'implementation', 'exploitation', 'terms', 'conditions'],
  ...['thirdPartyRights', 'limitations', 'lead', 'startMonth', 'endMonth', 'objectives', 'personMonths', 'months'],
  ...['dueMonth', 'dueDate', 'forecastMonth', 'actualMonth', 'baselineMonth', 'dependsOn', 'raci', 'evidence'],
  ...[
    'meansOfVerification',
    'gate',
    'actors',
    'type',
    'dissemination',
    'obligation',
    'likelihood',
    'severity',
    'mitigation',
    'owner',
  ],
  ...[
    'date',
    'participants',
    'decisions',
    'changes',
    'next',
    'plan',
    'definition',
    'definitions',
    'orientation',
    'dimension',
  ],
  ...['level', 'horizon', 'direction', 'unit', 'baseline', 'value', 'frequencyMonths', 'source', 'method', 'sdg'],
  ...[
    'observations',
    'period',
    'missing',
    'rating',
    'text',
    'by',
    'comment',
    'need',
    'targetGroups',
    'users',
    'routes',
  ],
  ...['steps', 'interest', 'cost', 'funding', 'change', 'barrier', 'indicator', 'milestone', 'jointExploitation'],
  ...[
    'assetStrategy',
    'agreementGuide',
    'answers',
    'remark',
    'thirdParty',
    'exploits',
    'filingDate',
    'publicationDate',
  ],
  ...['exploitability', 'innovation', 'impact', 'basedOnResults', 'basedOnBackground', 'transfer', 'noticeDays'],
  ...['thirdParties', 'exclusive', 'licensee', 'waivers', 'objection'],
  // The parts of the joint strategy that no other field is called by.
  ...['data-exchange', 'valuation', 'open-science', 'open-innovation', 'standardisation'],
  ...['relevant', 'reason', 'aligned', 'contact', 'reviewDate', 'term', 'language', 'synonyms', 'notToConfuseWith'],
] as const;
export type DocumentField = (typeof documentFields)[number];

/** What the places and the plain values of a document are called, in lists of changes and of conflicts. */
export interface DocumentMessages {
  wholeDocument: string;
  yes: string;
  no: string;
  /** A value that was there and is not any more. */
  removed: string;
  /** A value that was not there before. */
  absent: string;
  /** A text without a character, a collection without an entry. */
  empty: string;
  moreFields: (count: number) => string;
  fields: Record<DocumentField, string>;
}

/** `startDate` → `Start date`. */
export function wordsOfKey(key: string): string {
  const words = key.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const english: DocumentMessages = {
  wholeDocument: 'The whole document',
  yes: 'Yes',
  no: 'No',
  removed: '(removed)',
  absent: '–',
  empty: '(empty)',
  moreFields: (count) => `and ${Format.for('en').number(count)} more`,
  fields: {
    ...(Object.fromEntries(documentFields.map((key) => [key, wordsOfKey(key)])) as Record<DocumentField, string>),
    totalCost: 'Total cost',
    ecContribution: 'EU contribution',
    fields: 'Fields of science',
    provenance: 'Sources',
    noBackground: 'No background needed',
    reviewEveryMonths: 'Months between reviews',
    staff: 'Staff',
    established: 'Founded',
    assetType: 'Type of asset',
    assetStrategy: 'Joint strategy',
    exploits: 'Will exploit it',
    thirdParty: 'Third party that claims it',
    thirdParties: 'Third parties named in advance',
    noticeDays: 'Days of notice',
    exclusive: 'Exclusive licence',
    waivers: 'Waivers of access',
    objection: 'Granting authority may object',
    exploitability: 'Why it is exploitable',
    basedOnResults: 'Derived from results',
    basedOnBackground: 'Background needed',
    'data-exchange': 'Exchange of data',
    'open-science': 'Open science',
    'open-innovation': 'Open innovation',
    standardisation: 'Contributions to standards',
    trl: 'Technology readiness',
    now: 'Today',
    keyExploitable: 'Key exploitable result',
    jointRegime: 'Joint ownership regime',
    control: 'Who decides',
    embargoMonths: 'Embargo in months',
    thirdPartyRights: 'Rights of third parties',
    personMonths: 'Person-months',
    raci: 'Responsibilities',
    gate: 'Decision gate',
    plan: 'Roadmap as it stood',
    frequencyMonths: 'Months between measurements',
    sdg: 'Development goal',
    missing: 'Why there is no value',
    notToConfuseWith: 'Not to be confused with',
  },
};

/** Hosts address it as `document`: `overrideMessages('document', 'en', { fields: { lead: 'Coordinator' } })`. */
export const documentCatalogue = new Catalogue<DocumentMessages>('document', english, {
  de: () => import('./document-words.messages.de.ts').then((module) => module.german),
  fr: () => import('./document-words.messages.fr.ts').then((module) => module.french),
});
