import ts from 'typescript';
import { isJsonObject, type JsonObject } from './json-object.ts';

/** The doc comment of each field of each type that the entry exports: `Partner` → `legalName` → text. */
export type Descriptions = Map<string, Map<string, string>>;

/** Reads the doc comments with the TypeScript compiler, so that they are written once, beside the schema. */
export function readDescriptions(entry: string): Descriptions {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const program = ts.createProgram([entry], config?.options ?? {});
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  const descriptions: Descriptions = new Map();
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const fields = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
    const texts = fields.map((field): [string, string] => [
      field.name,
      ts.displayPartsToString(field.getDocumentationComment(checker)),
    ]);
    descriptions.set(exported.name, new Map(texts));
  }
  return descriptions;
}

function describeFields(schema: JsonObject, texts: Map<string, string> | undefined): JsonObject {
  const { properties } = schema;
  if (!isJsonObject(properties) || !texts) return schema;
  const described = Object.entries(properties).map(([field, value]) => {
    const text = texts.get(field)?.replaceAll('\n', ' ');
    return [field, isJsonObject(value) && text ? { description: text, ...value } : value];
  });
  return { ...schema, properties: Object.fromEntries(described) as JsonObject };
}

/** The JSON Schema with the doc comments as `description`; definitions are named like the types. */
export function describe(schema: JsonObject, typeName: string, descriptions: Descriptions): JsonObject {
  const definitions = isJsonObject(schema['$defs']) ? Object.entries(schema['$defs']) : [];
  const described = definitions.map(([name, definition]) => [
    name,
    isJsonObject(definition) ? describeFields(definition, descriptions.get(name)) : definition,
  ]);
  return { ...describeFields(schema, descriptions.get(typeName)), $defs: Object.fromEntries(described) as JsonObject };
}
