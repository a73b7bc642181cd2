import { samplePartners } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Contact, Id, Partner } from '@kvasir/model';

/** Who can be asked at each partner, and when somebody last made sure of it. */
const contacts: Readonly<Record<Id, Record<Id, Contact>>> = {
  northlake: {
    lennon: {
      name: 'A. Lennon',
      role: 'Professor of materials engineering',
      function: 'scientific-lead',
      email: 'a.lennon@northlake.example',
      lastVerified: '2026-09-14',
    },
    okafor: {
      name: 'N. Okafor',
      role: 'Knowledge transfer office',
      function: 'ktt-officer',
      email: 'transfer@northlake.example',
      lastVerified: '2026-09-14',
    },
  },
  brenner: {
    brenner: {
      name: 'J. Brenner',
      role: 'Managing director',
      function: 'scientific-lead',
      email: 'j.brenner@brenner-composites.example',
      lastVerified: '2026-10-02',
    },
    ahrens: {
      name: 'K. Ahrens',
      role: 'Head of sales',
      email: 'k.ahrens@brenner-composites.example',
      lastVerified: '2026-10-02',
    },
  },
  'val-marne': {
    moreau: {
      name: 'C. Moreau',
      role: 'Technology transfer',
      function: 'ktt-officer',
      email: 'c.moreau@val-marne.example',
      lastVerified: '2026-06-22',
    },
  },
  vantera: {
    thygesen: {
      name: 'S. Thygesen',
      role: 'Head of blade technology',
      function: 'scientific-lead',
      email: 's.thygesen@vantera.example',
      lastVerified: '2026-08-19',
    },
  },
  aalund: {
    holm: {
      name: 'M. Holm',
      role: 'Climate and planning',
      function: 'project-manager',
      email: 'm.holm@aalund.example',
      lastVerified: '2026-08-19',
    },
  },
  hergebruik: {
    // Nobody has asked for more than a year.
    deboer: {
      name: 'W. de Boer',
      role: 'Plant manager',
      function: 'project-manager',
      email: 'w.deboer@hergebruik.example',
      lastVerified: '2025-06-30',
    },
  },
  ibarra: {
    etxeberria: {
      name: 'M. Etxeberria',
      role: 'Standards and training',
      function: 'standardisation',
      email: 'm.etxeberria@ibarra.example',
      lastVerified: '2026-10-20',
    },
  },
};

export const partners: Record<Id, Partner> = Object.fromEntries(
  Object.entries(samplePartners).map(([id, partner]) => [id, { ...partner, contacts: contacts[id] ?? {} }]),
);
