import { decide, joint, needs, sole } from '@kvasir/element/internal/testing/blade-loop/shorthand.js';
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { IpMatrix } from '../matrix-value.ts';

/** Names in Arabic and Hebrew, with numbers, codes and English between them. All invented. */
export const rightToLeft: IpMatrix = {
  acronym: 'BladeLoop',
  title: 'شفرات يمكن استردادها',
  partners: {
    amal: { name: 'جامعة الأمل للعلوم', mark: { letters: 'جا', colour: 1 }, locations: { seat: { country: 'JO' } } },
    ruach: { name: 'מכון רוח הצפון', mark: { letters: 'מר', colour: 3 }, locations: { seat: { country: 'IL' } } },
    brenner: {
      name: 'Brenner Composites GmbH',
      mark: { letters: 'BRC', colour: 2 },
      locations: { seat: { country: 'DE' } },
    },
  },
  workPackages: {
    resin: { number: 'WP2', title: 'كيمياء الراتنج' },
    sensing: { number: 'WP4', title: 'חישה ועומסים' },
  },
  results: {
    resin: {
      number: 'R1',
      title: 'راتنج أكريليك DX-4 قابل لإزالة البلمرة',
      assetType: 'technologies',
      workPackages: ids('resin'),
      trl: { now: 4, target: 6 },
      keyExploitable: true,
      ownership: joint({ amal: '1/3', brenner: '2/3' }, { jointRegime: 'horizon-europe' }),
      contributors: { ruach: { contribution: 'בדיקות' } },
      control: decide('amal', 'brenner'),
      protection: { ep: { form: 'patent', status: 'filed', filingDate: '2026-01-14', priorityDate: '2026-01-14' } },
      openAccess: { mode: 'open', licence: 'CC-BY-4.0' },
      accessRights: needs({ ruach: 'im ex' }),
    },
    loads: {
      number: 'R2',
      title: 'עומסי להב, 24 חודשים ב־50 Hz',
      assetType: 'data',
      workPackages: ids('sensing'),
      ownership: sole('ruach'),
      control: decide('ruach'),
      protection: { database: { form: 'database-right' } },
      openAccess: { mode: 'closed', justification: 'נתוני מפעיל' },
      accessRights: needs({ amal: 'im', brenner: 'ex' }),
    },
  },
  background: {
    library: {
      number: 'B1',
      title: 'مكتبة المونومرات',
      partner: 'amal',
      limitations: { exploitation: 'في طاقة الرياح فقط' },
    },
  },
};
