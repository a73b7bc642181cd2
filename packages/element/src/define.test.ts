import { expect } from '@open-wc/testing';
import { define } from './define.ts';

describe('define', () => {
  it('registers a tag', () => {
    class First extends HTMLElement {}
    define('test-first', First);
    expect(customElements.get('test-first')).to.equal(First);
  });

  it('says nothing when the same class comes twice', () => {
    class Same extends HTMLElement {}
    define('test-same', Same);
    expect(warningsOf(() => define('test-same', Same))).to.deep.equal([]);
  });

  it('warns once and never throws when another version comes, and keeps the first', () => {
    class Old extends HTMLElement {
      static version = '1.0.0';
    }
    class New extends HTMLElement {
      static version = '2.0.0';
    }
    define('test-versions', Old);
    const warnings = warningsOf(() => {
      define('test-versions', New);
      define('test-versions', New);
    });
    expect(customElements.get('test-versions')).to.equal(Old);
    expect(warnings).to.deep.equal(['test-versions: is already defined by version 1.0.0; version 2.0.0 is not used.']);
  });
});

function warningsOf(action: () => void): string[] {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (text: string) => warnings.push(text);
  try {
    action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
