import type { ConcernColumn, ImpactTableKind, IndicatorColumn, ObservationTableColumn } from './fields.ts';

/** The names of the tables and of their columns, in the language of the reader. */
export interface ImpactLabels {
  readonly tables: Readonly<Record<ImpactTableKind, string>>;
  readonly columns: {
    readonly indicators: Readonly<Record<IndicatorColumn, string>>;
    readonly observations: Readonly<Record<ObservationTableColumn, string>>;
    readonly concerns: Readonly<Record<ConcernColumn, string>>;
  };
}

export const englishImpactLabels: ImpactLabels = {
  tables: {
    indicators: 'Indicators',
    observations: 'Observations',
    concerns: 'Negative impacts and ethics',
  },
  columns: {
    indicators: {
      number: 'No.',
      title: 'Indicator',
      definition: 'Definition',
      orientation: 'Orientation',
      dimension: 'Dimension of impact',
      kind: 'Kind',
      level: 'Level',
      horizon: 'Horizon',
      direction: 'Direction',
      unit: 'Unit',
      baseline: 'Baseline',
      baselineDate: 'Date of baseline',
      target: 'Target',
      targetDate: 'Date of target',
      tolerance: 'Tolerance',
      plausibleFrom: 'Plausible from',
      plausibleTo: 'Plausible to',
      frequencyMonths: 'Months between observations',
      source: 'Source of data',
      method: 'Method of collection',
      disaggregation: 'Broken down by',
      responsible: 'Responsible partner',
      results: 'Results',
      sdg: 'SDG',
      keyImpactPathway: 'Key Impact Pathway',
      version: 'Version',
      id: 'Id',
    },
    observations: {
      number: 'No.',
      title: 'Indicator',
      unit: 'Unit',
      period: 'Period',
      group: 'Group',
      value: 'Value',
      rating: 'Rating, 1 to 5',
      text: 'Judgement',
      missing: 'Missing because',
      status: 'Status',
      evidence: 'Evidence',
      by: 'Recorded by',
      comment: 'Comment',
      version: 'Version of definition',
      indicatorId: 'Indicator id',
      observationId: 'Observation id',
    },
    concerns: {
      kind: 'Kind',
      indicators: 'Indicators',
      title: 'Description',
      affected: 'Affected group',
      severity: 'Severity',
      finding: 'Finding',
      mitigation: 'Mitigation',
      responsible: 'Responsible partner',
      orientation: 'Orientation',
      dimension: 'Dimension of impact',
      by: 'Assessed by',
      date: 'Assessed on',
      next: 'Next assessment',
      comment: 'Comment',
      id: 'Id',
    },
  },
};
