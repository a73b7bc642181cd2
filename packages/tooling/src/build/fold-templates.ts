import { RolldownMagicString, type Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { Visitor } from 'rolldown/utils';

/**
 * Takes out of templates what only readers of the source need: the indentation of markup and of style sheets, and the
 * comments of the latter. No minifier looks into them. White space stays white space.
 */
export function foldTemplates(): Plugin {
  return {
    name: 'kv-fold-templates',
    transform: {
      order: 'post',
      handler(code, id) {
        if (!/\b(?:css|html|svg)`/.test(code)) return null;
        const text = new RolldownMagicString(code);
        new Visitor({
          TaggedTemplateExpression({ tag, quasi: { quasis } }) {
            if (tag.type !== 'Identifier' || !['css', 'html', 'svg'].includes(tag.name)) return;
            const fold = tag.name === 'css' ? foldStyles : foldMarkup;
            for (const { start, end, value } of quasis) {
              const folded = fold(value.raw);
              if (folded !== value.raw) text.update(start, end, folded);
            }
          },
        }).visit(parseAst(code, null, id));
        return text.hasChanged() ? { code: text.toString(), map: text.generateMap().toString() } : null;
      },
    },
  };
}

export function foldMarkup(text: string): string {
  return text.replace(/\n\s+/g, '\n');
}

/** Texts in quotation marks stay as they are, and so do the ends, where a value may stand in the template. */
export function foldStyles(text: string): string {
  return text
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/s)
    .map((part, place) => (place % 2 === 1 ? part : foldRules(part)))
    .join('');
}

function foldRules(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}
