import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_DEPTH } from '../plain-copy.ts';
import { canonicalJson } from './canonical-json.ts';

/** The number with these IEEE 754 bits. */
function fromBits(hexadecimal: string): number {
  return Buffer.from(hexadecimal, 'hex').readDoubleBE();
}

describe('the examples of RFC 8785', () => {
  test('section 3.2.2: literals, numbers and escapes', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    assert.equal(
      canonicalJson(JSON.parse(input)),
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('section 3.2.3: keys stand in the order of their UTF-16 code units', () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    assert.deepEqual(canonicalJson(JSON.parse(input)).match(/(?<=:")[^"]+/g), [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  const numbers: [bits: string, text: string][] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ];
  for (const [bits, text] of numbers) {
    test(`appendix B: the number ${bits} is ${text}`, () => assert.equal(canonicalJson(fromBits(bits)), text));
  }
});

describe('canonical JSON', () => {
  test('sorts at every depth, and leaves arrays in their order', () => {
    assert.equal(canonicalJson([56, { d: true, 10: null, 9: [], '': {} }]), '[56,{"":{},"10":null,"9":[],"d":true}]');
  });

  test('leaves out what is undefined, and has nothing of an inherited key', () => {
    assert.equal(canonicalJson({ b: undefined, a: 1 }), '{"a":1}');
    assert.equal(
      canonicalJson(Object.assign(Object.create({ inherited: 1 }) as object, { toString: 1 })),
      '{"toString":1}',
    );
    assert.equal(canonicalJson(JSON.parse('{"__proto__":1}')), '{"__proto__":1}');
  });

  test('keeps what Unicode would call alike apart', () => {
    assert.notEqual(canonicalJson('\u00e9'), canonicalJson('e\u0301'));
  });

  const unfit: [what: string, value: unknown][] = [
    ['1E400, which is infinite', JSON.parse('1E400')],
    ['NaN', NaN],
    ['half a surrogate pair', 'x\ud83d'],
    ['the other half', '\ude00x'],
    ['nothing', undefined],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['a symbol', Symbol('x')],
  ];
  for (const [what, value] of unfit) {
    test(`refuses ${what}, and says where`, () => {
      assert.throws(() => canonicalJson(value), { name: 'DocumentError', code: 'not-json', pointer: '' });
      assert.throws(() => canonicalJson({ a: [0, value] }), { code: 'not-json', pointer: '/a/1' });
    });
  }

  test('refuses half a surrogate pair in a key', () => {
    assert.throws(() => canonicalJson({ a: { '\ud83d': 1 } }), { code: 'not-json', pointer: '/a/\ud83d' });
  });

  test('refuses depth and cycles', () => {
    let deep: unknown = 1;
    for (let level = 0; level <= MAX_DEPTH; level++) deep = [deep];
    const cycle: unknown[] = [];
    cycle.push(cycle);
    assert.throws(() => canonicalJson(deep), { code: 'too-deep' });
    assert.throws(() => canonicalJson(cycle), { code: 'too-deep' });
  });
});
