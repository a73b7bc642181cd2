import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { settled } from './stories.ts';

export interface BadInputOptions<E extends LitElement & { value: unknown }> {
  create: () => E;
  /** A value in which every text is the given one, to try hostile text in every place. */
  valueOf: (text: string) => object;
}

function cyclic(): object {
  const self: Record<string, unknown> = { name: 'Cyclic' };
  self['self'] = self;
  return self;
}

function deep(): object {
  let value: object = {};
  for (let level = 0; level < 5_000; level += 1) value = { value };
  return value;
}

const wrong: Readonly<Record<string, () => unknown>> = {
  'a number': () => 42,
  'a string': () => 'not an object',
  'a symbol': () => Symbol('not an object'),
  'a function': () => () => 'not an object',
  'a big number': () => 42n,
  'a date': () => new Date(0),
  'an object that can no longer be read': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'an object whose fields throw': () => ({
    get name(): string {
      throw new Error('The field cannot be read.');
    },
  }),
  'an object that holds itself and has no text': () => {
    const self: Record<string, unknown> = { toString: undefined };
    self['name'] = self;
    return self;
  },
  'an array': () => ['not', 'a', 'map'],
  'an empty array, as PHP writes an empty map': () => [],
  'an object that holds itself': cyclic,
  'an object of five thousand levels': deep,
  'an object with the key __proto__': () =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  'an object with a wrong type in every field': () => ({
    name: 42,
    names: 'x',
    identifiers: [1],
    locations: 7,
    contacts: { a: 'b' },
    sdgs: 'x',
  }),
};

const hostileTexts = [
  '<img src=x onerror="window.hostile = true">',
  '"><script>window.hostile = true</script>',
  'javascript:window.hostile=true',
  'data:text/html,<script>window.hostile=true</script>',
  '${window.hostile = true}',
  '\u202Eevil\u202C \u0000 \uD800',
];

export function badInputSuite<E extends LitElement & { value: unknown }>({
  create,
  valueOf,
}: BadInputOptions<E>): void {
  describe('takes bad input calmly', () => {
    for (const [name, make] of Object.entries(wrong)) {
      it(`draws a clear state for ${name}, and keeps it`, async () => {
        const element = create();
        const value = make();
        element.value = value;
        const frame = await fixture<HTMLElement>(html`<div>${element}</div>`);
        await settled(frame);
        // Not chai's own words: they would read what cannot be read.
        expect(Object.is(element.value, value)).to.equal(true);
        expect(element.shadowRoot?.textContent?.trim()).to.not.equal('');
        expect('polluted' in {}).to.equal(false);
      });
    }

    for (const text of hostileTexts) {
      it(`shows ${JSON.stringify(text)} as text and never runs it`, async () => {
        const element = create();
        element.value = valueOf(text);
        const frame = await fixture<HTMLElement>(html`<div>${element}</div>`);
        await settled(frame);
        const root = element.shadowRoot;
        expect(root?.querySelector('script, img[src="x"], iframe, object, embed')).to.equal(null);
        const targets = [...(root?.querySelectorAll('[href], [src], [action]') ?? [])].flatMap((node) =>
          ['href', 'src', 'action'].flatMap((name) => node.getAttribute(name) ?? []),
        );
        expect(targets.filter((target) => /^\s*(javascript|data|vbscript):/i.test(target))).to.deep.equal([]);
        expect('hostile' in window).to.equal(false);
      });
    }
  });
}
