import { defineConfig } from 'vite';

/**
 * The portal's own scripts and style sheet. All are files of their own, because its pages allow no inline script or style;
 * the server finds their hashed names in the manifest.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: 'public',
  build: {
    target: 'es2022',
    // The first versions that know `light-dark()`; for older ones it would be rewritten, and no longer follow the button.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: 'manifest.json',
    sourcemap: true,
    rolldownOptions: {
      input: {
        scheme: 'client/scheme.ts',
        projects: 'client/projects.ts',
        project: 'client/project.ts',
        profile: 'client/profile.ts',
        actingFor: 'client/acting-for.ts',
        portal: 'client/portal.css',
      },
    },
  },
});
