import type { Rule } from 'eslint';

/** A rule may be switched off where it is wrong, and the next reader is told why: `-- reason` after the rule's name. */
export const reasonedDisable: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { reason: 'Say why, after two dashes: eslint-disable-next-line some-rule -- the reason.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue;
          if (comment.loc) context.report({ loc: comment.loc, messageId: 'reason' });
        }
      },
    };
  },
};
