import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldMarkup, foldStyles } from './fold-templates.ts';

describe('Folding', () => {
  test('takes the indentation out of markup, and leaves white space where there was some', () => {
    assert.equal(foldMarkup('<p>\n    a <b>b</b>\n    <i>c</i></p>'), '<p>\na <b>b</b>\n<i>c</i></p>');
  });

  test('takes comments and spaces out of styles', () => {
    const styles =
      '\n  .a {\n    /* why */\n    color: red;\n    margin: 0 auto;\n  }\n  .a > .b,\n  .c {\n    top: 0;\n  }\n';
    assert.equal(foldStyles(styles), ' .a{color:red;margin:0 auto}.a > .b,.c{top:0}');
  });

  test('keeps spaces that mean something in styles: in texts, in sums, before values of the template', () => {
    assert.equal(foldStyles(`.a { content: ' ; /* b */ : c' }`), `.a{content:' ; /* b */ : c'}`);
    assert.equal(foldStyles('.a { width: calc(1px + 2px) }'), '.a{width:calc(1px + 2px)}');
    assert.equal(foldStyles(' solid '), ' solid ');
  });
});
