/** What an indicator means: a change of it opens a new version once something was observed or agreed on. */
export const definitionFields = [
  'title',
  'definition',
  'kind',
  'unit',
  'direction',
  'baseline',
  'target',
  'source',
  'method',
] as const;
export type DefinitionField = (typeof definitionFields)[number];

export function isDefinitionField(field: string): field is DefinitionField {
  return (definitionFields as readonly string[]).includes(field);
}
