import type { TestRunnerPlugin } from '@web/test-runner-core';

/** Packages that are published as scripts only, as dependencies of ours. */
const scripts = /\/node_modules\/papaparse\/[^/]+\.js$/;

/** Serves scripts that set `module.exports` as modules: bundlers do that for those who build a page. */
export function scriptsAsModules(): TestRunnerPlugin {
  return {
    name: 'kv-scripts-as-modules',
    transform({ path, body }) {
      if (!scripts.test(path) || typeof body !== 'string') return undefined;
      return `const module = { exports: {} };\nconst { exports } = module;\n${body}\nexport default module.exports;\n`;
    },
  };
}
