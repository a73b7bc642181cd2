import { joint, sole } from '@kvasir/element/internal/testing/blade-loop/shorthand.js';
import type { PlanSlice } from '../plan-value.ts';
import { euros, inOrder, step } from './shorthand.ts';

/** Names in Arabic and Hebrew, with numbers, codes and English between them. All invented. */
export const rightToLeft: PlanSlice = {
  acronym: 'BladeLoop',
  title: 'شفرات يمكن استردادها',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    amal: {
      name: 'جامعة الأمل للعلوم',
      mark: { letters: 'جا', colour: 1 },
      contacts: { huda: { name: 'هدى النجار', email: 'huda@amal.example', lastVerified: '2026-09-01' } },
    },
    ruach: { name: 'מכון רוח הצפון', mark: { letters: 'מר', colour: 3 } },
    brenner: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  },
  milestones: { ms4: { number: 'MS4', title: 'حقن قشرة بطول 60 m', dueMonth: 24 } },
  indicators: { mass: { number: 'I5', title: 'كتلة الشفرات المحفوظة من الطمر' } },
  results: {
    resin: {
      number: 'R1',
      title: 'راتنج أكريليك DX-4 قابل لإزالة البلمرة',
      trl: { now: 4, target: 6 },
      keyExploitable: true,
      exploitability: { ratings: { innovation: 5, exploitability: 4, impact: 5 } },
      ownership: joint({ amal: '1/3', brenner: '2/3' }, { jointRegime: 'horizon-europe' }),
    },
    loads: {
      number: 'R2',
      title: 'עומסי להב, 24 חודשים ב־50 Hz',
      trl: { now: 2, target: 5 },
      exploitability: { ratings: { innovation: 2, exploitability: 3, impact: 2 } },
      ownership: sole('ruach'),
    },
  },
  valorisationPlans: {
    resin: {
      priority: 'now',
      summary: 'راتنج يعود إلى مونومراته تحت 300 °C.',
      need: 'شفرات 25,000 توربين تنتهي خدمتها قبل 2030، والإيبوكسي لا يُصهر.',
      targetGroups: 'مصنّعو الراتنج في أوروبا',
      users: 'مهندسو العمليات في أحد عشر مصنعًا',
      market: 'نحو 90,000 t سنويًا',
      routes: { licensing: true },
      routeDetails: {
        licensing: { recipient: 'Brenner Composites GmbH', plannedDate: '2028-06-30', noticeDate: '2026-10-20' },
      },
      roles: {
        amal: {
          role: 'مانح الترخيص',
          contribution: 'البراءة والوصفات',
          interest: 'دخل الترخيص',
          raci: { responsible: true, accountable: true },
          claims: { license: true, research: true },
        },
        brenner: { role: 'أول مستخدم', interest: 'מקור שני', raci: { consulted: true }, claims: { use: true } },
      },
      steps: inOrder({
        pilot: step('دفعة تجريبية من طنّين', 'amal', [20, 26], {
          cost: euros(96_000),
          change: 'يجرّبه المصنّعون في قوالبهم',
          evidence: 'سندات التسليم',
          milestone: 'ms4',
          status: 'on-track',
        }),
        licence: step('ترخيص لمصنّع راتنج (DX-4)', 'brenner', [30, 54], {
          change: 'أطنان بسعر الإيبوكسي',
          indicator: 'mass',
        }),
      }),
      jointExploitation: {
        relevant: true,
        form: 'separate-fields',
        how: 'الرياح لبرينر، وما عداها للجامعة.',
        aligned: { amal: { aligned: true, interest: 'دخل الترخيص' }, brenner: { inPart: true, interest: 'حصرية' } },
      },
      sharing: {
        rule: 'waterfall',
        rest: 'proportional',
        gross: euros(120_000),
        deductions: inOrder({
          costs: { title: 'تكاليف الحماية', kind: 'protection', amount: euros(18_400) },
          inventors: { title: 'المخترعون', kind: 'inventors', share: '3/10' },
        }),
        reason: 'كما يملكونه.',
      },
      risks: inOrder({
        price: { title: 'يتضاعف سعر المونومر.', kind: 'market', likelihood: 'low', severity: 'medium', owner: 'amal' },
      }),
      contacts: { huda: { partner: 'amal', contact: 'huda' } },
      reviewDate: '2027-02-18',
    },
  },
};
