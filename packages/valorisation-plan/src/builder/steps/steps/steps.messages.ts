/** A day, in words. */
type Day = string;

/** What is said of the steps and when they are taken. The other languages are with the whole catalogue, `action.messages.*.ts`. */
export interface StepsMessages {
  label: string;
  empty: string;
  add: string;
  untitled: string;
  who: string;
  when: string;
  cost: string;
  /** The column of what a step costs and who pays. */
  paid: string;
  status: string;
  title: string;
  titleHint: string;
  description: string;
  measure: string;
  measureUnsaid: string;
  responsible: string;
  startMonth: string;
  endMonth: string;
  monthHint: string;
  notAMonth: string;
  month(month: number): string;
  months(from: number, to: number): string;
  from(day: Day): string;
  until(day: Day): string;
  afterEnd: string;
  afterEndOn(day: Day): string;
  endsFirst: string;
  end(month: number): string;
  late: string;
  funding: string;
  fundingHint: string;
  fundedBy: string;
  noFundings: string;
  toFunding: string;
  gone(id: string): string;
  background: string;
  /** A partner may use it on conditions only: what its owner says of that. */
  limited(background: string, owner: string, words: string | undefined): string;
  change: string;
  evidence: string;
  evidenceHint: string;
  barrier: string;
  indicator: string;
  noIndicator: string;
  indicatorGone: string;
  milestone: string;
  noMilestone: string;
  milestoneGone(id: string): string;
  makeMilestone: string;
  makeMilestoneHint: string;
  makeAnew: string;
  unlink: string;
  madeMilestone(name: string): string;
  unlinked(name: string): string;
  takenBack: string;
  milestoneDue(name: string, month: string, day: Day | undefined): string;
  otherMonth(step: string, milestone: string): string;
  takeMonth(month: string): string;
  sum(amounts: string): string;
  unpriced(count: number): string;
}

export const englishSteps: StepsMessages = {
  label: 'Steps to impact',
  empty: 'What has to happen so that the result is used? Name the first step: what, who and when.',
  add: 'Add a step',
  untitled: 'Untitled step',
  who: 'Who',
  when: 'When',
  cost: 'Cost',
  paid: 'Cost, paid by',
  status: 'Status',
  title: 'Step',
  titleHint: 'What is done, beginning with a verb.',
  description: 'Description',
  measure: 'Kind of measure',
  measureUnsaid: 'Exploitation (not said)',
  responsible: 'Responsible',
  startMonth: 'From month',
  endMonth: 'To month',
  monthHint: 'Months of the project are counted on after its end.',
  notAMonth: 'Enter a month of the project from 1 to 1200.',
  month: (month) => `M${month}`,
  months: (from, to) => (from === to ? `M${from}` : `M${from}–${to}`),
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  afterEnd: 'beyond the project',
  afterEndOn: (day) => `The project ends on ${day}; this goes beyond it.`,
  endsFirst: 'It ends before it begins.',
  end: (month) => `end M${month}`,
  late: 'Late',
  funding: 'Funding in words',
  fundingHint: 'What the sources of money do not say.',
  fundedBy: 'Funded by',
  noFundings: 'This plan has no sources of money yet.',
  toFunding: 'Sources of money',
  gone: (id) => `${id} is gone`,
  background: 'Background needed',
  limited: (background, owner, words) =>
    `${background} is limited for exploitation${owner ? ` by ${owner}` : ''}${words ? `: ${words}` : '.'}`,
  change: 'Change expected',
  evidence: 'How one will see it',
  evidenceHint: 'A document, a figure, a signature.',
  barrier: 'What may stand in the way',
  indicator: 'Indicator',
  noIndicator: 'No indicator',
  indicatorGone: 'This indicator is gone. Choose another one, or none.',
  milestone: 'Milestone',
  noMilestone: 'No milestone',
  milestoneGone: (id) => `The milestone “${id}” is gone.`,
  makeMilestone: 'Make it a milestone',
  makeMilestoneHint: 'The roadmap gets a milestone with its title, its months, who takes it and how one will see it.',
  makeAnew: 'Make it anew',
  unlink: 'Unlink',
  madeMilestone: (name) => `${name} is on the roadmap`,
  unlinked: (name) => `${name} is unlinked`,
  takenBack: 'Taken back',
  milestoneDue: (name, month, day) => `${name}, due in ${month}${day ? ` (${day})` : ''}`,
  otherMonth: (step, milestone) => `The step ends in ${step}, its milestone is due in ${milestone}.`,
  takeMonth: (month) => `End the step in ${month}`,
  sum: (amounts) => `All steps: ${amounts}`,
  unpriced: (count) => `${count === 1 ? '1 step' : `${count} steps`} without a cost`,
};
