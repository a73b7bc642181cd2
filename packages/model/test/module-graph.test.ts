import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';

test('the main entry, the rules, the roadmap, the impact, the plans and the vocabularies load no other package', async () => {
  const packages = new Set<string>();
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (!/^(\.|\/|file:|node:)/.test(specifier)) packages.add(specifier);
      return next(specifier, context);
    },
  });
  await import('../src/index.ts');
  await import('../src/review.ts');
  await import('../src/roadmap.ts');
  await import('../src/impact.ts');
  await import('../src/valorisation.ts');
  await import('../src/vocabularies/domain.ts');
  await import('../src/vocabularies/euroscivoc.ts');
  await import('../src/vocabularies/nuts.ts');
  await import('../src/vocabularies/sdg.ts');
  assert.deepEqual([...packages], []);
  await import('../src/validate.ts');
  assert.deepEqual([...packages], ['valibot']);
  await import('../src/shares.ts');
  assert.deepEqual([...packages], ['valibot', 'fraction.js']);
  hooks.deregister();
});
