import { ESLint, type Linter } from 'eslint';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import tseslint from 'typescript-eslint';
import { repository } from '../repository.ts';

// The real configuration of the repository, on files that do not exist: rules that need types have tests of their own.
const untyped = new ESLint({
  cwd: repository,
  overrideConfig: [
    tseslint.configs.disableTypeChecked as Linter.Config,
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ],
});
const typed = new ESLint({ cwd: repository });

async function rulesFor(code: string, filePath: string, eslint = untyped): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const shipped = 'packages/ip-matrix/src/ownership-cell.ts';
const inTest = 'packages/ip-matrix/src/ip-matrix.test.ts';
const define = 'packages/ip-matrix/src/define.ts';

interface Case {
  says: string;
  code: string;
  rule: string;
  file?: string;
}

const refused: Case[] = [
  { says: 'assigning innerHTML', code: 'document.body.innerHTML = "";', rule: 'no-restricted-syntax' },
  { says: 'assigning outerHTML', code: 'document.body.outerHTML = "";', rule: 'no-restricted-syntax' },
  {
    says: 'insertAdjacentHTML',
    code: 'document.body.insertAdjacentHTML("beforeend", "");',
    rule: 'no-restricted-syntax',
  },
  { says: 'document.write', code: 'document.write("");', rule: 'no-restricted-syntax' },
  { says: 'binding .innerHTML', code: 'html`<p .innerHTML=${x}></p>`;', rule: 'no-restricted-syntax' },
  {
    says: 'unsafeHTML',
    code: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    rule: 'no-restricted-imports',
  },
  { says: 'styleMap', code: "import { styleMap } from 'lit/directives/style-map.js';", rule: 'no-restricted-imports' },
  { says: 'unsafeStatic', code: "import { unsafeStatic } from 'lit/static-html.js';", rule: 'no-restricted-imports' },
  { says: 'a static style attribute', code: 'html`<p style="color: red"></p>`;', rule: 'no-restricted-syntax' },
  { says: 'a bound style attribute', code: 'html`<p class="a" style=${x}></p>`;', rule: 'no-restricted-syntax' },
  { says: 'a style attribute in SVG', code: 'svg`<path style="fill: red"></path>`;', rule: 'no-restricted-syntax' },
  { says: 'setAttribute("style")', code: 'document.body.setAttribute("style", "");', rule: 'no-restricted-syntax' },
  { says: 'eval', code: 'eval("1");', rule: 'no-eval' },
  { says: 'new Function', code: 'new Function("return 1");', rule: 'no-new-func' },
  { says: 'console.log', code: 'console.log(1);', rule: 'no-console' },
  { says: 'console.warn outside warn.ts', code: 'console.warn(1);', rule: 'no-console' },
  { says: 'any', code: 'export const x: any = 1;', rule: '@typescript-eslint/no-explicit-any' },
  { says: 'a non-null assertion', code: 'export const x = y!;', rule: '@typescript-eslint/no-non-null-assertion' },
  { says: 'registering outside define.ts', code: 'customElements.define("kv-x", X);', rule: 'no-restricted-syntax' },
  {
    says: 'registering through the window',
    code: 'window.customElements.define("kv-x", X);',
    rule: 'no-restricted-syntax',
  },
  { says: 'our own define() outside define.ts', code: 'define("kv-x", X);', rule: 'no-restricted-syntax' },
  {
    says: 'the decorator that registers',
    code: '@customElement("kv-x") export class X extends Y {}',
    rule: 'no-restricted-syntax',
  },
  {
    says: 'innerHTML in define.ts too',
    code: 'document.body.innerHTML = "";',
    rule: 'no-restricted-syntax',
    file: define,
  },
  {
    says: 'a disabled rule without a reason',
    code: '// eslint-disable-next-line no-eval\neval("1");',
    rule: 'kvasir/reasoned-disable',
  },
  { says: 'a focused test', code: 'it.only("x", () => {});', rule: 'no-restricted-syntax', file: inTest },
  { says: 'a skipped test', code: 'describe.skip("x", () => {});', rule: 'no-restricted-syntax', file: inTest },
  {
    says: 'a test skipped by option',
    code: 'test("x", { skip: true }, () => {});',
    rule: 'no-restricted-syntax',
    file: inTest,
  },
  { says: 'a test that skips itself', code: 't.skip();', rule: 'no-restricted-syntax', file: inTest },
  { says: 'xit', code: 'xit("x", () => {});', rule: 'no-restricted-syntax', file: inTest },
  {
    says: 'waiting for time',
    code: "import { aTimeout } from '@open-wc/testing';",
    rule: 'no-restricted-imports',
    file: inTest,
  },
  // One rule of each plugin proves that the plugin works with this ESLint.
  {
    says: 'a property bound twice',
    code: 'html`<x-a .b=${1} .b=${2}></x-a>`;',
    rule: 'lit/no-duplicate-template-bindings',
  },
  { says: 'broken HTML', code: 'html`<p</p>`;', rule: 'lit/no-invalid-html' },
  {
    says: 'a closed shadow root',
    code: 'class A extends HTMLElement { m() { this.attachShadow({ mode: "closed" }); } }',
    rule: 'wc/no-closed-shadow-root',
  },
  {
    says: 'a misspelt lifecycle method',
    code: 'class A extends HTMLElement { connectedcallback() {} }',
    rule: 'wc/no-typos',
  },
  { says: 'an image without text', code: 'html`<img src="a.png">`;', rule: 'lit-a11y/alt-text' },
  { says: 'a role that does not exist', code: 'html`<div role="knob"></div>`;', rule: 'lit-a11y/aria-role' },
  {
    says: 'a click without a key',
    code: 'html`<div @click=${x}></div>`;',
    rule: 'lit-a11y/click-events-have-key-events',
  },
  { says: 'a positive tabindex', code: 'html`<div tabindex="2"></div>`;', rule: 'lit-a11y/tabindex-no-positive' },
];

const refusedWithTypes: Case[] = [
  {
    says: 'a promise that nobody waits for',
    code: 'async function f(): Promise<void> {}\nf();',
    rule: '@typescript-eslint/no-floating-promises',
  },
  { says: 'setTimeout with a string', code: 'setTimeout("a()", 1);', rule: '@typescript-eslint/no-implied-eval' },
  {
    says: 'an object printed as text',
    code: 'export const x = `${{ a: 1 }}`;',
    rule: '@typescript-eslint/no-base-to-string',
  },
];

const accepted: Case[] = [
  { says: 'custom properties by CSSOM', code: 'this.style.setProperty("--kv-x", "1");', rule: 'no-restricted-syntax' },
  { says: 'an attribute that only ends in style', code: 'html`<p data-style="a"></p>`;', rule: 'no-restricted-syntax' },
  {
    says: 'registering in define.ts',
    code: 'customElements.define("kv-x", X); define("kv-y", Y);',
    rule: 'no-restricted-syntax',
    file: define,
  },
  {
    says: 'console.warn in warn.ts',
    code: 'console.warn(1);',
    rule: 'no-console',
    file: 'packages/element/src/warn.ts',
  },
  {
    says: 'a disabled rule with a reason',
    code: '// eslint-disable-next-line no-eval -- tests the CSP\neval("1");',
    rule: 'kvasir/reasoned-disable',
  },
  {
    says: 'markup by hand in a test',
    code: 'document.body.innerHTML = "";',
    rule: 'no-restricted-syntax',
    file: inTest,
  },
  {
    says: 'fixed templates',
    code: 'html`<button @click=${x}>a</button>`;',
    rule: 'lit-a11y/click-events-have-key-events',
  },
];

describe('The lint rules', () => {
  for (const { says, code, rule, file = shipped } of refused) {
    test(`refuse ${says}`, async () => {
      assert.ok((await rulesFor(code, file)).includes(rule), `${rule} did not fire`);
    });
  }
  for (const { says, code, rule, file = shipped } of accepted) {
    test(`accept ${says}`, async () => {
      assert.ok(!(await rulesFor(code, file)).includes(rule), `${rule} fired`);
    });
  }
  for (const { says, code, rule } of refusedWithTypes) {
    test(`refuse ${says}`, async () => {
      assert.ok((await rulesFor(code, 'packages/model/src/index.ts', typed)).includes(rule), `${rule} did not fire`);
    });
  }
});

describe('Imports point one way:', () => {
  const rule = 'kvasir/one-way-imports';
  const crossing = (file: string, specifier: string): Promise<string[]> => rulesFor(`import '${specifier}';`, file);

  for (const [file, specifier] of [
    ['packages/model/src/index.ts', '@kvasir/formats'],
    ['packages/model/src/index.ts', '@kvasir/element'],
    ['packages/formats/src/index.ts', '@kvasir/store'],
    ['packages/theme/src/index.ts', '@kvasir/element'],
    ['packages/element/src/index.ts', '@kvasir/partner-profile'],
    ['packages/partner-profile/src/index.ts', '@kvasir/ip-matrix'],
    ['packages/partner-profile/src/partner-profile.test.ts', '@kvasir/ip-matrix'],
    ['packages/partner-profile/src/index.ts', 'kvasir'],
    ['packages/partner-profile/src/index.ts', 'kvasir/kvasir.js'],
    ['packages/partner-profile/src/index.ts', '@kvasir/portal'],
    ['packages/kvasir/src/index.ts', '@kvasir/portal'],
    ['packages/partner-profile/src/index.ts', '../../model/src/index.ts'],
    ['packages/partner-profile/src/index.ts', '@kvasir/tooling/vite'],
    ['packages/partner-profile/src/index.ts', 'a-package-that-is-not-declared'],
    ['apps/portal/server/main.ts', '@kvasir/hosts'],
    ['packages/tooling/src/build.ts', '@kvasir/model'],
  ] as const) {
    test(`${file} may not import ${specifier}`, async () => {
      assert.ok((await crossing(file, specifier)).includes(rule));
    });
  }

  for (const [file, specifier] of [
    ['packages/formats/src/index.ts', '@kvasir/model'],
    ['packages/element/src/index.ts', '@kvasir/theme'],
    ['packages/partner-profile/src/index.ts', '@kvasir/element/controls.js'],
    ['packages/partner-profile/src/partner-profile.test.ts', '@open-wc/testing'],
    ['packages/kvasir/src/index.ts', '@kvasir/partner-profile/define.js'],
    ['packages/kvasir/vite.config.ts', '@kvasir/tooling/vite'],
    ['apps/portal/server/main.ts', 'kvasir'],
    ['apps/bench/card-ours.ts', '@kvasir/partner-profile'],
  ] as const) {
    test(`${file} may import ${specifier}`, async () => {
      assert.ok(!(await crossing(file, specifier)).includes(rule));
    });
  }
});
