/** What impact, its measures and the ways to it are called. */
import type { KeyImpactPathway } from '../../indicators.ts';
import type { TrlLevel } from '../../research.ts';
import type { ExploitationRoute } from '../../valorisation.ts';
import type { Names, Published } from './published.ts';

export const trlNames: Names<TrlLevel> = {
  source: 'Horizon Europe work programme, General Annexes, B',
  confidence: 'verified',
  terms: {
    1: 'basic principles observed',
    2: 'technology concept formulated',
    3: 'experimental proof of concept',
    4: 'technology validated in lab',
    5: 'technology validated in relevant environment (industrially relevant environment in the case of key enabling technologies)',
    6: 'technology demonstrated in relevant environment (industrially relevant environment in the case of key enabling technologies)',
    7: 'system prototype demonstration in operational environment',
    8: 'system complete and qualified',
    9: 'actual system proven in operational environment (competitive manufacturing in the case of key enabling technologies; or in space)',
  },
};

/** Examples of jointly agreed metrics. */
export const metricExamples: Published<readonly string[]> = {
  source: 'C(2024) 601, 3.4.1(a)',
  confidence: 'verified',
  terms: [
    'identified innovations',
    'licenses',
    'trademarks',
    'software',
    'contributions to standards',
    'public-private co-publications',
  ],
};

/** Examples of jointly agreed qualitative metrics. */
export const qualitativeMetricExamples: Published<readonly string[]> = {
  source: 'C(2024) 601, 3.4.1(b)',
  confidence: 'verified',
  terms: ['professional relationships', 'trust developed', 'knowledge sharing'],
};

/** What metrics are reviewed for over time. */
export const longTermCriteria: Published<readonly string[]> = {
  source: 'C(2024) 601, 3.4.1(d)',
  confidence: 'verified',
  terms: ['consistency', 'sustainability', 'scalability', 'reusability'],
};

export interface ImpactPathway {
  area: 'Scientific' | 'Societal' | 'Technological / economic';
  name: string;
  /** The names of its indicators, by horizon. */
  short: string;
  medium: string;
  long: string;
}

type PathwayRow = readonly [name: string, short: string, medium: string, long: string];

function pathway(area: ImpactPathway['area'], [name, short, medium, long]: PathwayRow): ImpactPathway {
  return { area, name, short, medium, long };
}

const scientific = (...row: PathwayRow): ImpactPathway => pathway('Scientific', row);
const societal = (...row: PathwayRow): ImpactPathway => pathway('Societal', row);
const economic = (...row: PathwayRow): ImpactPathway => pathway('Technological / economic', row);

export const keyImpactPathwayNames: Published<Readonly<Record<KeyImpactPathway, ImpactPathway>>> = {
  source: 'Regulation (EU) 2021/695, Annex V',
  confidence: 'recalled',
  terms: {
    KIP1: scientific('Creating high-quality new knowledge', 'Publications', 'Citations', 'World-class science'),
    KIP2: scientific('Strengthening human capital in R&I', 'Skills', 'Careers', 'Working conditions'),
    KIP3: scientific(
      'Fostering diffusion of knowledge and open science',
      'Shared knowledge',
      'Knowledge diffusion',
      'New collaborations',
    ),
    KIP4: societal(
      'Addressing Union policy priorities and global challenges through R&I',
      'Results',
      'Solutions',
      'Benefits',
    ),
    KIP5: societal(
      'Delivering benefits and impact through R&I missions',
      'R&I mission results',
      'R&I mission outcomes',
      'R&I mission targets met',
    ),
    KIP6: societal('Strengthening the uptake of R&I in society', 'Co-creation', 'Engagement', 'Societal R&I uptake'),
    KIP7: economic('Generating innovation-based growth', 'Innovative results', 'Innovations', 'Economic growth'),
    KIP8: economic('Creating more and better jobs', 'Supported employment', 'Sustained employment', 'Total employment'),
    KIP9: economic('Leveraging investments in R&I', 'Co-investment', 'Scaling-up', 'Contribution to 3% target'),
  },
};

/** The seven perspectives of the Knowledge Exchange Framework, with their metrics. */
export const kefPerspectives: Published<Readonly<Record<string, readonly string[]>>> = {
  source: 'Research England, Knowledge Exchange Framework, first iteration',
  confidence: 'verified',
  terms: {
    'Research Partnerships': [
      'Contribution to collaborative research (Cash) as proportion of public funding',
      'Co-authorship with non-academic partners as a proportion of total outputs',
    ],
    'Working with business': [
      'Innovate UK income (KTP and grant) as proportion of research income',
      'HE-BCI contract research income with non-SME business normalised by HEI income',
      'HE-BCI contract research income with SME business normalised by HEI income',
      'HE-BCI consultancy and facilities income with non-SME business normalised by HEI income',
      'HE-BCI consultancy and facilities income with SME business normalised by HEI income',
    ],
    'Working with the public and third sector': [
      'HE-BCI contract research income with the public and third sector normalised by HEI income',
      'HE-BCI consultancy and facilities income with the public and third sector normalised by HEI income',
    ],
    'Skills, enterprise and entrepreneurship': [
      'HE-BCI CPD/CE income normalised by HEI income',
      'HE-BCI CPD/CE learner days delivered normalised by HEI income',
      'HE-BCI graduate start-ups rate by student FTE',
    ],
    'Local growth and regeneration': [
      'Regeneration and development income from all sources normalised by HEI income',
      'narrative',
    ],
    'IP and Commercialisation': [
      'Estimated current turnover of all active firms per active spin-out',
      'Average external investment per formal spin-out',
      'Licensing and other IP income as proportion of research income',
    ],
    'Public and community engagement': ['self-assessment', 'narrative'],
  },
};

/** The six boxes of the summary canvas, each with its question. */
export const impactCanvas: Names<
  'SPECIFIC NEEDS' | 'EXPECTED RESULTS' | 'D & E & C MEASURES' | 'TARGET GROUPS' | 'OUTCOMES' | 'IMPACTS'
> = {
  source: 'Horizon Europe, Part B 5.1, section 2.3',
  confidence: 'verified',
  terms: {
    'SPECIFIC NEEDS': 'What are the specific needs that triggered this project?',
    'EXPECTED RESULTS': 'What do you expect to generate by the end of the project?',
    'D & E & C MEASURES': 'What dissemination, exploitation and communication measures will you apply to the results?',
    'TARGET GROUPS':
      'Who will use or further up-take the results of the project? Who will benefit from the results of the project?',
    OUTCOMES:
      'What change do you expect to see after successful dissemination and exploitation of project results to the target group(s)?',
    IMPACTS:
      'What are the expected wider scientific, economic and societal effects of the project contributing to the expected impacts outlined in the respective destination in the work programme?',
  },
};

export const exploitationRouteNames: Names<ExploitationRoute> = {
  source: 'Regulation (EU) 2021/695, Article 2, and lists of transfer offices',
  confidence: 'recalled',
  terms: {
    'further-research': 'further research and innovation activities',
    'product-or-process': 'developing, creating, manufacturing and marketing a product or process',
    service: 'creating and providing a service',
    standardisation: 'standardisation activities',
    licensing: 'licensing',
    assignment: 'assignment',
    'spin-off': 'spin-off',
    policy: 'use in policy',
    education: 'education and training',
    'social-innovation': 'social innovation',
    'open-source': 'release as open source',
  },
};
