/** Syntax that this house does without, as options for ESLint's `no-restricted-syntax` and `no-restricted-imports`. */

interface Restriction {
  selector: string;
  message: string;
}

const text = 'Text is hostile, and Trusted Types forbid it: render with a lit template.';
const inlineStyle =
  'A strict CSP blocks style attributes: use a class, a part or a state, or set a custom property by CSSOM.';

/** What the strict CSP with Trusted Types of a host page would block, or what would let a stranger's text run. */
const unsafe: Restriction[] = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: text,
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: text,
  },
  {
    selector: 'CallExpression > MemberExpression.callee[object.name="document"][property.name=/^write/]',
    message: text,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]',
    message: text,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message: inlineStyle,
  },
  { selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', message: inlineStyle },
];

const impure = 'Only define.ts registers an element: importing a class must have no side effect.';

/** What belongs in `define.ts` alone. */
const registering: Restriction[] = [
  {
    selector: 'CallExpression > MemberExpression.callee[object.name="customElements"][property.name="define"]',
    message: impure,
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name="define"] > MemberExpression.object[property.name="customElements"]',
    message: impure,
  },
  { selector: 'Decorator[expression.callee.name="customElement"]', message: impure },
  { selector: 'ExpressionStatement > CallExpression[callee.name="define"]', message: impure },
];

const whole = 'A test is run, or it is not there.';

/** Tests that are switched off, or that switch the others off. */
const partialTests: Restriction[] = [
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(only|skip|todo)$/][object.name=/^(it|test|describe|suite|context|t)$/]',
    message: whole,
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]', message: whole },
  {
    selector:
      'CallExpression > ThisExpression.callee, CallExpression > MemberExpression.callee[object.type="ThisExpression"][property.name="skip"]',
    message: whole,
  },
  {
    selector:
      'CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: whole,
  },
];

export const shippedSyntax: Restriction[] = [...unsafe, ...registering];
export const definingSyntax: Restriction[] = unsafe;
export const testSyntax: Restriction[] = partialTests;

/** Directives of Lit that put text into the page as markup, or styles into attributes. */
export const unsafeImports = {
  patterns: [
    { group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'], message: text },
    { group: ['lit/static-html.js'], importNames: ['unsafeStatic'], message: text },
    { group: ['lit/directives/style-map.js'], message: `On a server it writes a style attribute. ${inlineStyle}` },
    {
      group: ['lit/decorators.js', 'lit/decorators/custom-element.js'],
      importNames: ['customElement'],
      message: impure,
    },
  ],
};

/** Waiting for time to pass makes a test slow today and red tomorrow. */
export const testImports = {
  paths: [
    { name: '@open-wc/testing', importNames: ['aTimeout'], message: 'Wait for the event or the state, not for time.' },
    {
      name: 'node:timers/promises',
      importNames: ['setTimeout'],
      message: 'Wait for the event or the state, not for time.',
    },
  ],
};
