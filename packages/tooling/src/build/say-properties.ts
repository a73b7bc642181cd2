import { RolldownMagicString, type Plugin } from 'rolldown';

/** `@property({ … }) name` and `@state() name`, as TypeScript's decorators are compiled. */
const property = /\b_decorate\(\[property\(([^()]*)\)\], (\w+)\.prototype, ("\w+"), (?:void 0|null)\);/g;
const decorators = /import \{[^}]*\} from ["']lit\/decorators\.js["'];/;
const state = /\b_decorate\(\[state\(\)\], (\w+)\.prototype, ("\w+"), (?:void 0|null)\);/g;

/**
 * Lit's decorators for properties do no more than call `createProperty`. Said directly, they and the helper that applies
 * them, of which each package is built with a copy, need not load. What looks different stays as it is, and works too.
 */
export function sayProperties(): Plugin {
  return {
    name: 'kv-say-properties',
    transform: {
      order: 'post',
      handler(code) {
        if (!code.includes('_decorate([')) return null;
        const text = new RolldownMagicString(code);
        for (const { 0: said, 1: options = '', 2: name, 3: key, index } of code.matchAll(property))
          text.update(index, index + said.length, `${name}.createProperty(${key}${options && `, ${options}`});`);
        for (const { 0: said, 1: name, 2: key, index } of code.matchAll(state))
          text.update(index, index + said.length, `${name}.createProperty(${key}, { state: true, attribute: false });`);
        const unused = text.toString().includes('_decorate(') ? null : decorators.exec(code);
        if (unused) text.remove(unused.index, unused.index + unused[0].length);
        return text.hasChanged() ? { code: text.toString(), map: text.generateMap().toString() } : null;
      },
    },
  };
}
