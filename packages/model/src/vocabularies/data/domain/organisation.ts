/** What organisations are called, and by what partners choose each other. */
import type { ContactFunction } from '../../contact.ts';
import type { ActivityType, IntermediaryType, SizeBand } from '../../organisation.ts';
import type { Names, Published } from './published.ts';

export const activityTypeNames: Names<ActivityType> = {
  source: 'CORDIS organization.csv and EU Funding & Tenders Portal',
  confidence: 'verified',
  terms: {
    HES: 'Higher or Secondary Education Establishments',
    REC: 'Research Organisations',
    PRC: 'Private for-profit entities (excluding Higher or Secondary Education Establishments)',
    PUB: 'Public bodies (excluding Research Organisations and Secondary or Higher Education Establishments)',
    OTH: 'Other',
  },
};

export const intermediaryTypeNames: Names<IntermediaryType> = {
  source: 'C(2024) 601, footnote 39',
  confidence: 'verified',
  terms: {
    'ktt-professional': 'knowledge and technology transfer professionals',
    incubator: 'incubators',
    'science-park': 'science parks',
    'innovation-hub': 'EU, national and regional innovation hubs or clusters',
    'ip-expert': 'intellectual property experts',
    'innovation-consultant': 'consultants and innovation support professionals',
    'science-communication': 'science communication and policy engagement teams',
    'science-advice': 'knowledge for policy/science advice organisations',
    'citizen-engagement': 'citizen engagement professionals',
  },
};

export const contactFunctionNames: Names<ContactFunction> = {
  source: 'common use; roles of the EU Funding & Tenders Portal',
  confidence: 'recalled',
  terms: {
    'scientific-lead': 'Scientific lead',
    'project-manager': 'Project manager',
    'ktt-officer': 'Knowledge and technology transfer officer',
    legal: 'Legal',
    finance: 'Finance',
    'data-protection': 'Data protection officer',
    communication: 'Communication',
    standardisation: 'Standardisation',
    intermediary: 'Intermediary',
    PCoCo: 'Primary coordinator contact',
    CoCo: 'Coordinator contact',
    PaCo: 'Participant contact',
    LSIGN: 'Legal signatory',
    PLSIGN: 'Project legal signatory',
    FSIGN: 'Financial signatory',
    PFSIGN: 'Project financial signatory',
  },
};

/** What an enterprise stays below: so many persons, and a turnover *or* a balance sheet total of so many million euro. */
export const sizeBandCeilings: Published<
  Readonly<Record<Exclude<SizeBand, 'large'>, { staff: number; turnoverMillion: number; balanceMillion: number }>>
> = {
  source: 'Commission Recommendation 2003/361/EC, Annex, Article 2',
  confidence: 'recalled',
  terms: {
    micro: { staff: 10, turnoverMillion: 2, balanceMillion: 2 },
    small: { staff: 50, turnoverMillion: 10, balanceMillion: 10 },
    medium: { staff: 250, turnoverMillion: 50, balanceMillion: 43 },
  },
};

/** By what partners are identified. */
export const partnerSelectionCriteria: Published<readonly string[]> = {
  source: 'C(2024) 601, 2.1.1(c)',
  confidence: 'verified',
  terms: ['interests', 'commitment', 'prior experience', 'complementarity of capabilities'],
};

/** What is said of each type of co-creation. */
export const partnershipDescriptors: Published<readonly string[]> = {
  source: 'C(2024) 601, 2.1.1(c)',
  confidence: 'verified',
  terms: ['degree of involvement', 'duration', 'conditions'],
};
