import type { Vacancy } from '@kvasir/model/valorisation.js';

/** What is said of who does what. The other languages are with the whole catalogue, `action.messages.*.ts`. */
export interface RolesMessages {
  label: string;
  partner: string;
  role: string;
  contribution: string;
  interest: string;
  claims: string;
  fieldOfUse: string;
  parties: string;
  others: string;
  owner(share: string | undefined): string;
  contributor: string;
  noRole: string;
  raci: string;
  /** The accessible name of a letter: `Accountable: Brenner Composites`. */
  raciOf(role: string, partner: string): string;
  raciHint: string;
  nobodyAccountable: string;
  severalAccountable(names: string): string;
  keep(name: string): string;
  accountable(name: string): string;
  nobodyExploits: string;
  giveTo(name: string): string;
  give: string;
  chooseTaker: string;
  drop: string;
  given(from: string, to: string): string;
  dropped(from: string): string;
  takenBack: string;
  alsoVacant: string;
  places: Readonly<Record<Vacancy['part'], string>>;
  noPartners: string;
}

export const englishRoles: RolesMessages = {
  label: 'Role of each party',
  partner: 'Partner',
  role: 'Role',
  contribution: 'Contributes',
  interest: 'Wants from it',
  claims: 'Will exploit',
  fieldOfUse: 'Field of use',
  parties: 'Owners and contributors',
  others: 'Other partners',
  owner: (share) => (share === undefined ? 'Owner' : `Owner, ${share}`),
  contributor: 'Contributor',
  noRole: 'No role yet',
  raci: 'R A C I',
  raciOf: (role, partner) => `${role}: ${partner}`,
  raciHint: 'R does it, A answers for it (exactly one), C is asked, I is told.',
  nobodyAccountable: 'Nobody answers for the plan yet. Choose A for one partner.',
  severalAccountable: (names) => `${names} answer for the plan. For what two answer, nobody does: keep one.`,
  keep: (name) => `Keep ${name}`,
  accountable: (name) => `${name} answers for the plan.`,
  nobodyExploits: 'Nobody says yet that it will exploit the result.',
  giveTo: (name) => `Give the role of ${name} to`,
  give: 'Give the role',
  chooseTaker: 'Choose a partner',
  drop: 'Drop the role',
  given: (from, to) => `The role of ${from} is with ${to} now`,
  dropped: (from) => `The role of ${from} is dropped`,
  takenBack: 'The role is where it was',
  alsoVacant: 'Also vacant',
  places: {
    role: 'Role',
    step: 'Step',
    risk: 'Risk',
    funding: 'Source of money',
    contact: 'Contact',
    'joint-exploitation': 'Core interest',
    sharing: 'Sharing of value',
  },
  noPartners: 'There are no partners yet. Each partner has its line here once it is in the list of partners.',
};
