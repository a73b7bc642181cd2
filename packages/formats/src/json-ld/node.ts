/** A node of schema.org 30 in JSON-LD, or a text of a known language. */
export type JsonLdValue = string | number | boolean | JsonLdNode | JsonLdValue[];
export interface JsonLdNode {
  [property: string]: JsonLdValue;
}

/** A node without the properties that have no value. One value stands alone, several in an array. */
export function node(
  type: string,
  properties: Record<string, JsonLdValue | undefined>,
): JsonLdNode & { '@type': string } {
  const result: JsonLdNode & { '@type': string } = { '@type': type };
  for (const [property, value] of Object.entries(properties)) {
    const single = Array.isArray(value) && value.length < 2 ? value[0] : value;
    if (single !== undefined) result[property] = single;
  }
  return result;
}
