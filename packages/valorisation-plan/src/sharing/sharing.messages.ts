import { Catalogue } from '@kvasir/element';
import type { DeductionKind, SharingLack, SharingRule } from '@kvasir/model/valorisation.js';

/** What is said where value is shared. Amounts and shares come as the reader writes them. */
export interface SharingMessages {
  sharing: string;

  // Who gets what.
  result: string;
  income: string;
  toShare: string;
  sum: string;
  columns: Readonly<Record<'part' | 'amount' | 'standing' | 'difference', string>>;
  /** Above the amounts: `In EUR, exact to the cent`. */
  inCurrency(currency: string): string;
  /** An amount with its currency, in running text. */
  money(amount: string, currency: string): string;
  /** A name with its amount: `Protection costs: 18,400.00`. */
  labelled(name: string, text: string): string;
  /** The accessible name of the picture. */
  picture(parts: readonly string[], currency: string): string;
  /** Who gets the cents that cannot be divided, and who will a year later; names come as a list. */
  oddCents(count: number, names: string, next: string | undefined): string;
  /** What a party gets of the deductions, beside its part, and both together. */
  reimbursed(amount: string, together: string): string;
  untitledDeduction: string;

  // How each number came about.
  how: string;
  howAll: string;
  howNone: string;
  from: {
    entered: string;
    goToField: string;
    amount: string;
    share(share: string, of: string): string;
    asked(amount: string, left: string): string;
    to(name: string): string;
    /** How a part came about, by the rule. */
    equal(count: number): string;
    proportional: string;
    negotiated: string;
    byImpact: string;
    indicator(name: string, weight: string, part: string): string;
    wholeCents(part: string, of: string): string;
    oddCent: string;
  };

  // What is missing, and what was left out.
  unready: string;
  lacks: Readonly<Record<Exclude<SharingLack, 'shares'>, string>>;
  lacksShares: Readonly<Record<'proportional' | 'negotiated', string>>;
  /** What the shares sum to, where they can be summed. */
  sharesSum(total: string, difference: string, isTooMuch: boolean): string;
  ways: Readonly<Record<'rule' | 'gross' | 'parties' | 'shares' | 'weights' | 'ownership', string>>;
  currencyDiffers(title: string, other: string, currency: string): string;
  exceedsGross(title: string): string;
  deductionUnreadable(title: string): string;
  indicatorIdle(name: string): string;

  // The rule and what it needs.
  rule: string;
  ruleHints: Readonly<Record<SharingRule, string>>;
  rest: string;
  restHint: string;
  gross: string;
  grossHint: string;
  deductions: string;
  deductionsHint: string;
  noDeductions: string;
  addDeduction: Readonly<Record<DeductionKind, string>>;
  deductionTitle: string;
  deductionKind: string;
  deductionAmount: string;
  deductionShare: string;
  deductionShareHint: string;
  deductionTo: string;
  bothGiven: string;
  moveUp(name: string): string;
  moveDown(name: string): string;
  moved(name: string, place: number, count: number): string;
  remove(name: string): string;
  restored: string;
  parties: string;
  partiesHint: string;
  partiesFromMatrix: string;
  negotiatedShares: string;
  shareHint: string;
  notAShare: string;
  splitEqually: string;
  asOwned: string;
  givesAndGets: string;
  gives: string;
  gets: string;
  weights: string;
  weightsHint: string;
  noIndicators: string;
  weight: string;
  weightOf(name: string): string;
  contributions: string;
  contributionsHint: string;
  indicatorGone: string;
  /** A fold for what other rules need, and the chosen one does not. */
  otherRules: string;
  reason: string;
  reasonHint: string;
  fairness: string;
  fairnessHint: string;

  // Trying out.
  tryOut: string;
  tryOutHint: string;
  noSliders: string;
  trial: string;
  /** What is tried out, each as `change` says it. */
  trialOf(changes: readonly string[]): string;
  change(name: string, tried: string, standing: string | undefined): string;
  takeOver: string;
  reset: string;
  takenOver: string;
  takenBack: string;
  resetDone: string;
  /** Said when a slider comes to rest. */
  outcome(parts: readonly string[]): string;

  // The rules side by side.
  compare: string;
  compareHint: string;
  compareTable: string;
  ofIncome: string;
  ofRest: string;
  stands: string;
  tried: string;
  tryRule(rule: string): string;
  tryShort: string;
  notReckoned: string;
  /** One rule beside the chosen one: its parts in percent, as a list, in the order of the names. */
  instead(rule: string, names: string, parts: string): string;
}

export const english: SharingMessages = {
  sharing: 'Sharing of value',

  result: 'Who gets what',
  income: 'Income',
  toShare: 'To share',
  sum: 'Sum',
  columns: { part: 'Part', amount: 'Amount', standing: 'As it stands', difference: 'Difference' },
  inCurrency: (currency) => `In ${currency}, exact to the cent`,
  money: (amount, currency) => `${currency}\u00a0${amount}`,
  labelled: (name, text) => `${name}: ${text}`,
  picture: (parts, currency) =>
    `From the income to the parties, in ${currency}. ${parts.join('; ')}. The table has the same numbers.`,
  oddCents: (count, names, next) =>
    `${count === 1 ? 'One cent cannot be divided; it goes' : `${count} cents cannot be divided; they go`} round by year, starting with ${names}.${next === undefined ? '' : ` A year later: ${next}.`}`,
  reimbursed: (amount, together) => `and ${amount} of the deductions, ${together} together`,
  untitledDeduction: 'Deduction without a title',

  how: 'how it came about',
  howAll: 'Show how each number came about',
  howNone: 'Hide how the numbers came about',
  from: {
    entered: 'Entered as the income to be shared',
    goToField: 'Go to the field',
    amount: 'A fixed amount',
    share: (share, of) => `${share} of ${of}, which is left by then, to the nearest cent`,
    asked: (amount, left) => `${amount} is asked for, but only ${left} is left`,
    to: (name) => `Goes to ${name}`,
    equal: (count) => (count === 1 ? 'The only party' : `Alike among ${count} parties`),
    proportional: 'Its share in the result, from the matrix',
    negotiated: 'As negotiated',
    byImpact: 'The sum of its parts by the indicators',
    indicator: (name, weight, part) => `${name}: weight ${weight} × part ${part}`,
    wholeCents: (part, of) => `${part} of ${of}, whole cents`,
    oddCent: 'One of the cents that cannot be divided',
  },

  unready: 'Nothing can be shared yet',
  lacks: {
    rule: 'It is not said by which rule value is shared.',
    gross: 'It is not said how much there is to share. An example will do.',
    parties: 'The result has no owner yet, and no party is chosen here.',
    weights: 'No indicator is chosen to which one of the parties contributed.',
  },
  lacksShares: {
    proportional: 'The shares that these parties have in the result do not make one whole.',
    negotiated: 'The negotiated shares do not make one whole.',
  },
  sharesSum: (total, difference, isTooMuch) =>
    isTooMuch ? `They sum to ${total}, ${difference} too much.` : `They sum to ${total}; ${difference} is missing.`,
  ways: {
    rule: 'Choose a rule',
    gross: 'Enter the income',
    parties: 'Choose parties here',
    shares: 'Enter the shares',
    weights: 'Choose indicators',
    ownership: 'Settle ownership',
  },
  currencyDiffers: (title, other, currency) =>
    `“${title}” is in ${other}, the income in ${currency}. Two currencies do not add up, so it is left out. Enter both in one.`,
  exceedsGross: (title) => `“${title}” asks for more than is left, and gets what is left.`,
  deductionUnreadable: (title) => `“${title}” has no amount and no share that can be read, so it is left out.`,
  indicatorIdle: (name) => `“${name}” does not count: no party contributed to it, or its weight cannot be read.`,

  rule: 'Rule',
  ruleHints: {
    equal: 'Every party gets the same.',
    proportional: 'As each owns the result in the matrix.',
    'by-impact': 'By what each contributed to what the indicators show.',
    negotiated: 'By shares that the parties agree on.',
    waterfall: 'Costs and inventors first, and then what is left among the parties.',
  },
  rest: 'How what is left is shared',
  restHint: 'Alike where nothing is chosen.',
  gross: 'Income to be shared',
  grossHint: 'What is expected in a year, or an example.',
  deductions: 'Taken out first',
  deductionsHint: 'One after the other, in this order.',
  noDeductions: 'Nothing is taken out first.',
  addDeduction: {
    protection: 'Add costs of protection',
    inventors: 'Add inventors’ share',
    other: 'Add another deduction',
  },
  deductionTitle: 'Title',
  deductionKind: 'For',
  deductionAmount: 'Amount',
  deductionShare: 'Or a share of what is left',
  deductionShareHint: 'Fraction or percentage: 3/10, 30 %',
  deductionTo: 'Paid to',
  bothGiven: 'Amount and share are given: the amount counts.',
  moveUp: (name) => `Move “${name}” up`,
  moveDown: (name) => `Move “${name}” down`,
  moved: (name, place, count) => `“${name}” is now ${place} of ${count}.`,
  remove: (name) => `Remove “${name}”`,
  restored: 'It is back.',
  parties: 'Parties',
  partiesHint: 'Without a choice of your own, the owners of the result.',
  partiesFromMatrix: 'These are the owners in the matrix.',
  negotiatedShares: 'Negotiated shares',
  shareHint: 'Fraction or percentage: 1/3, 33 %',
  notAShare: 'This is no share. Write a fraction or a percentage, such as 1/3 or 33 %.',
  splitEqually: 'Split equally',
  asOwned: 'As owned',
  givesAndGets: 'What each gives, and gets besides money',
  gives: 'Gives',
  gets: 'Gets besides money',
  weights: 'Indicators that count',
  weightsHint: 'From the indicators of the partnership. What they show stands for the impact.',
  noIndicators: 'The partnership has no indicators yet. Choose them in the impact form first.',
  weight: 'Weight',
  weightOf: (name) => `Weight of ${name}`,
  contributions: 'Contribution',
  contributionsHint:
    'What each party contributed to it, as a fraction or percentage. The parts count against each other.',
  indicatorGone: 'no longer an indicator',
  otherRules: 'For other rules',
  reason: 'Why it is shared so',
  reasonHint: 'What each party brought that the others could not.',
  fairness: 'Why that is fair and equitable',
  fairnessHint: 'Who advanced money or bore risk, who cannot use the result, and what would be reconsidered when.',

  tryOut: 'Try other numbers',
  tryOutHint: 'Nothing of this is in the plan until it is taken over.',
  noSliders: 'Enter an income first.',
  trial: 'Tried out, not in the plan',
  trialOf: (changes) => `${changes.join('; ')}.`,
  change: (name, tried, standing) =>
    standing === undefined ? `${name}: ${tried}` : `${name}: ${tried} instead of ${standing}`,
  takeOver: 'Take over',
  reset: 'Back to what stands',
  takenOver: 'Taken over into the plan.',
  takenBack: 'The plan is as it was.',
  resetDone: 'This is what stands in the plan.',
  outcome: (parts) => `${parts.join('; ')}.`,

  compare: 'Compare the rules',
  compareHint: 'The same income by each rule. A rule that lacks something is not reckoned.',
  compareTable: 'What each party gets by each rule',
  ofIncome: 'Of all the income',
  ofRest: 'Of what is left after the deductions',
  stands: 'stands',
  tried: 'tried out',
  tryRule: (rule) => `Try “${rule}”`,
  tryShort: 'Try',
  notReckoned: 'Cannot be reckoned yet',
  instead: (rule, names, parts) => `By the rule “${rule}”, ${names} would get ${parts}.`,
};

export const sharingCatalogue = new Catalogue<SharingMessages>('kv-valorisation-plan-sharing', english, {
  de: () => import('./sharing.messages.de.ts').then((module) => module.german),
  fr: () => import('./sharing.messages.fr.ts').then((module) => module.french),
});
