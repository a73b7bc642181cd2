import type { ImpactSlice } from '../impact-value.ts';

const start = '2025-03-01';
const end = '2029-02-28';

/** Names in Arabic and Hebrew, with numbers, codes and English between them. All invented. */
export const rightToLeft: ImpactSlice = {
  acronym: 'BladeLoop',
  title: 'شفرات يمكن استردادها',
  startDate: start,
  endDate: end,
  reviewEveryMonths: 6,
  partners: {
    amal: { name: 'جامعة الأمل للعلوم', mark: { letters: 'جا', colour: 1 } },
    ruach: { name: 'מכון רוח הצפון', mark: { letters: 'מר', colour: 3 } },
    brenner: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  },
  results: { r3: { number: 'R3', title: 'نافذة المعالجة' }, r14: { number: 'R14', title: 'خط التفتيت 60 m' } },
  indicators: {
    mass: {
      number: 'I5',
      order: 1,
      title: 'كتلة الشفرات المحفوظة من الطمر',
      orientation: 'social',
      dimension: 'environmental',
      kind: 'quantitative',
      level: 'impact',
      direction: 'increase',
      unit: 't',
      baseline: { value: 0, date: start },
      target: { value: 900, date: end },
      source: 'قسائم الوزن',
      responsible: 'brenner',
      results: { r14: true },
      observations: {
        first: { period: '2026-H1', missing: 'وُزن المطر معها', status: 'final' },
        second: { period: '2026-H2', value: 64, status: 'provisional' },
      },
    },
    cost: {
      number: 'I3',
      order: 2,
      title: 'كلفة الأكريلات المستردة (Elium®)',
      orientation: 'business',
      dimension: 'economic',
      kind: 'quantitative',
      level: 'outcome',
      direction: 'decrease',
      unit: 'EUR/kg',
      baseline: { value: 2.4, date: start },
      target: { value: 0.9, date: end },
      source: 'محضران تجريبيان',
      responsible: 'amal',
      results: { r3: true, r14: true },
      observations: { a: { period: '2026-H1', value: 2.1 }, b: { period: '2026-H2', value: 1.85 } },
    },
    trust: {
      number: 'I11',
      order: 3,
      title: 'אמון בין השותפים',
      orientation: 'research',
      dimension: 'societal',
      kind: 'qualitative',
      level: 'outcome',
      direction: 'increase',
      unit: '1',
      baseline: { value: 3, date: start },
      target: { value: 5, date: end },
      responsible: 'ruach',
      observations: { a: { period: '2026-H2', rating: 4, text: 'טוב מאשתקד' } },
    },
  },
  impact: {
    negativeImpacts: {
      lorries: {
        description: 'مزيد من كيلومترات الشاحنات',
        affected: 'سكان الطريق B-road',
        severity: 'medium',
        orientation: 'social',
        dimension: 'environmental',
      },
    },
  },
};
