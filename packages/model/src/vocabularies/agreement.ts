/** What partners say to a part of the document, and to each other's words. */

/** What a partner decided on a version of a part of the document. */
export const decisions = ['agreed', 'objected'] as const;
export type Decision = (typeof decisions)[number];

/** The groups whose words for the same thing differ (C(2024) 601, 2.3.1(f) and 3.1.1(d)). */
export const glossaryAudiences = ['academia', 'industry', 'public'] as const;
export type GlossaryAudience = (typeof glossaryAudiences)[number];

/** Whether the partners share a term's meaning already. */
export const glossaryStatuses = ['proposed', 'agreed'] as const;
export type GlossaryStatus = (typeof glossaryStatuses)[number];
