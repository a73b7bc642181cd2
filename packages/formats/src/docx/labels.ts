/** The texts of Attachment 1, in the language of the reader. */
export interface BackgroundDocumentLabels {
  title: string;
  introduction: string;
  /** Above the table of a partner who brings background. */
  option1: string;
  /** In place of the table, where a partner declares that none of its background is needed. */
  option2: string;
  notDeclared: string;
  /** Where a partner both lists background and declares that none is needed. */
  contradiction: string;
  /** The three columns of the table. */
  columns: Readonly<Record<'background' | 'implementation' | 'exploitation', string>>;
  /** In front of what is said of an item besides its description. */
  protection: string;
  licence: string;
  thirdPartyRights: string;
  /** In a cell of limitations where there are none. */
  none: string;
  noPartners: string;
}

/** The headings of the columns are those of DESCA, Attachment 1; the rest is our own wording. */
export const englishBackgroundLabels: BackgroundDocumentLabels = {
  title: 'Attachment 1: Background included',
  introduction:
    'Each partner lists here the background that the others need to carry out the project or to exploit their own results, with the limitations and conditions under which it gives access.',
  option1: 'This background is needed, with these limitations and conditions:',
  option2: 'None of the data, know-how or information of this partner is needed by another partner.',
  notDeclared: 'Not declared yet.',
  contradiction:
    'This partner has also declared that none of its background is needed. Settle this before the attachment is signed.',
  columns: {
    background: 'Describe background',
    implementation: 'Specific limitations and/or conditions for implementation',
    exploitation: 'Specific limitations and/or conditions for exploitation',
  },
  protection: 'Protection',
  licence: 'Licence',
  thirdPartyRights: 'Rights of third parties',
  none: 'None',
  noPartners: 'There are no partners yet.',
};
