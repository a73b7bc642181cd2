/** The model agreements of the Lambert toolkit, and the questions that lead to one of them. No legal advice. */
import type { Published } from './published.ts';

export interface LambertAgreement {
  /** What it settles, in short. */
  terms: string;
  /** Not all of them could be read in the source. */
  confidence: 'verified' | 'recalled';
}

/** GOV.UK lists seven one-to-one agreements by now; those that are not here could not be read. */
export const lambertAgreements: Published<Readonly<Record<'1' | '2' | '3' | '4' | '5' | 'A-D', LambertAgreement>>> = {
  source: 'UK Intellectual Property Office, Lambert toolkit',
  confidence: 'recalled',
  terms: {
    1: {
      terms:
        'University owns IP in Results; grants non-exclusive licence for Sponsor and Group Companies in a specified ' +
        'business area (field) and/or geographical area (territory)',
      confidence: 'verified',
    },
    2: {
      terms: 'as 1 + Sponsor option to acquire an exclusive licence in relation to certain Results',
      confidence: 'verified',
    },
    3: {
      terms: 'as 1 + Sponsor option to take an assignment of the IP in certain Results',
      confidence: 'verified',
    },
    4: {
      terms: 'Sponsor owns IP; University keeps right to use for academic / non-commercial purposes and to publish',
      confidence: 'recalled',
    },
    5: {
      terms: 'Sponsor owns IP; contract research, no University publication without permission',
      confidence: 'recalled',
    },
    'A-D': {
      terms:
        'consortium agreements; A gives every party the right (not obligation) to exploit and holds the joint-ownership ' +
        'clauses; B and C carry an Exploitation Plan: a party that fails to exploit loses rights to exploit the others ' +
        'Results',
      confidence: 'verified',
    },
  },
};

/** Ten questions; the more of them are answered with yes, the more speaks for the sponsor owning the results. */
export const lambertQuestions: Published<readonly string[]> = {
  source: 'UK Intellectual Property Office, Lambert decision guide, section 2',
  confidence: 'verified',
  terms: [
    'Has the Project been commissioned by the Sponsor?',
    "Is the Project critical to the Sponsor's technology acquisition/development strategy?",
    "Does the Project rely substantially on the Sponsor's proprietary materials or Background IP?",
    "Would the Project be difficult or impossible to carry out without privileged access to the Sponsor's proprietary materials or Background IP?",
    "Is the focus of the Project the testing or analysis of the Sponsor's proprietary materials, or research based around the Sponsor's materials or Background IP?",
    'Has the Sponsor taken the lead in designing the workplan for the Project?',
    'Is the Sponsor setting deliverables and/or milestones for the Project?',
    "Can the Project be ring-fenced from the Principal Investigator's other research activities?",
    "Is the Sponsor's ownership of resulting IP irrelevant to the PI's future research?",
    'Is the Sponsor paying FEC plus profit?',
  ],
};

export interface LambertBand {
  /** How many questions are answered with yes, at least. */
  from: number;
  advice: string;
  confidence: 'verified' | 'recalled';
}

/** What the number of questions answered with yes speaks for. */
export const lambertBands: Published<readonly LambertBand[]> = {
  source: 'UK Intellectual Property Office, Lambert decision guide, section 2',
  confidence: 'recalled',
  terms: [
    { from: 0, advice: 'Agreement 1, 2 or 3 most suitable', confidence: 'verified' },
    { from: 3, advice: '1, 2 or 3 most suitable but not absolutely clear', confidence: 'verified' },
    { from: 5, advice: 'leans to 4 or 5 (sponsor owns)', confidence: 'recalled' },
  ],
};
