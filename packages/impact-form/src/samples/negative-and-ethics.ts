import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Impact } from '@kvasir/model';

/** What the project costs others, and what was looked at for ethical concerns. */
export const negativeAndEthics: Impact = {
  negativeImpacts: {
    lorries: {
      description: 'More lorry kilometres for take-back',
      affected: 'Residents along the B-road to the material bank; about 400 lorry trips a year.',
      severity: 'medium',
      mitigation: 'Cutting on site from 2028; rail for blades above 50 m.',
      responsible: 'aalund',
      indicators: ids('greenhouse'),
      orientation: 'social',
      dimension: 'environmental',
      order: 1,
    },
    shredding: {
      description: 'Four jobs lost at the shredding plant',
      affected: 'Four people at the plant in Groningen, from 2027 on.',
      severity: 'medium',
      mitigation: 'Three have been offered training in dismantling; the fourth retires.',
      responsible: 'hergebruik',
      indicators: ids('jobs'),
      orientation: 'social',
      dimension: 'societal',
      order: 2,
    },
  },
  ethicsConcerns: {
    survey: {
      title: 'Survey of neighbours: personal data',
      finding: 'identified',
      mitigation: 'Consent form 3, deleted after 24 months',
      by: 'Ethics board of Northlake University',
      date: '2026-02-02',
      order: 1,
    },
    monomers: {
      title: 'Work with monomers',
      finding: 'identified',
      mitigation: 'Limit 5 ppm, followed by I12',
      by: 'Ethics board of Northlake University',
      date: '2026-02-02',
      order: 2,
    },
    'dual-use': {
      title: 'Dual use',
      finding: 'none',
      by: 'Ethics board of Northlake University',
      date: '2026-02-02',
      order: 3,
    },
    // Nobody has looked yet.
    terms: { title: 'Fair terms for social enterprises', order: 4 },
  },
  ethicsAssessment: { by: 'Ethics board of Northlake University', date: '2026-02-02', next: '2027-02-28' },
};
