/**
 * Writes the published JSON Schemas (draft 2020-12) into `dist/schema/`, from the same Valibot schemas that the package
 * validates with, and with the doc comments of their fields as descriptions.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, readDescriptions } from './descriptions.ts';
import { partnerJsonSchema, partnershipJsonSchema } from './published-schema.ts';

const descriptions = readDescriptions('src/index.ts');
const published = {
  partner: describe(partnerJsonSchema(), 'Partner', descriptions),
  partnership: describe(partnershipJsonSchema(), 'Partnership', descriptions),
};

mkdirSync('dist/schema', { recursive: true });
for (const [name, schema] of Object.entries(published)) {
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
}
