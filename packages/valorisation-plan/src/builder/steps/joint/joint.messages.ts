/** What is said of exploiting a result together. The other languages are with the whole catalogue, `action.messages.*.ts`. */
export interface JointMessages {
  relevant: string;
  yes: string;
  no: string;
  why: string;
  whyNot: string;
  whyNotHint: string;
  interests: string;
  interestsHint: string;
  noOwners: string;
  partner: string;
  interest: string;
  aligned: string;
  answers: Readonly<Record<'yes' | 'part' | 'no', string>>;
  remark: string;
  notOwner: string;
  remove: string;
  fromRoles(interest: string): string;
  useIt: string;
  differ: string;
  inPart(names: string): string;
  notAligned(names: string): string;
  wayOut: string;
  proposeFields: string;
  proposed: string;
  takenBack: string;
  form: string;
  how: string;
  howHint: string;
  fields: string;
  noField: string;
  toRoles: string;
  sharing: string;
  noRule: string;
  sharedBy(rule: string, rest: string | undefined): string;
  toSharing: string;
}

export const englishJoint: JointMessages = {
  relevant: 'Is that relevant here?',
  yes: 'Yes, it is relevant',
  no: 'No, each owner on its own',
  why: 'Why it is relevant',
  whyNot: 'Why not',
  whyNotHint: '“No” is a good answer when it has a reason.',
  interests: 'What each owner wants most',
  interestsHint: 'In the owner’s own words, and whether exploiting it together agrees with that.',
  noOwners: 'It is not said who owns the result.',
  partner: 'Partner',
  interest: 'Core interest',
  aligned: 'Aligned',
  answers: { yes: 'Yes', part: 'In part', no: 'No' },
  remark: 'What stands in the way, or would help',
  notOwner: 'not an owner',
  remove: 'Remove',
  fromRoles: (interest) => `In its role: “${interest}”`,
  useIt: 'Use it',
  differ: 'Interests differ.',
  inPart: (names) => `Exploiting it together agrees only in part with the core interest of ${names}.`,
  notAligned: (names) => `Exploiting it together does not agree with the core interest of ${names}.`,
  wayOut: 'Separate fields of use can serve all: each owner has a market, purpose or territory of its own.',
  proposeFields: 'Propose separate fields',
  proposed: 'Separate fields of use are proposed',
  takenBack: 'Taken back',
  form: 'Form',
  how: 'How it would work',
  howHint: 'Two or three sentences. The agreement itself is drafted elsewhere.',
  fields: 'Fields of use',
  noField: 'no field of use named',
  toRoles: 'Name them',
  sharing: 'Sharing of value',
  noRule: 'It is not said yet who gets what of the value.',
  sharedBy: (rule, rest) => (rest ? `${rule}. What is left: ${rest}.` : `${rule}.`),
  toSharing: 'Settle how value is shared',
};
