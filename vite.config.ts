import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** Electron's parts: Node's modules and the packages in node_modules stay outside the bundle. */
const electron = {
  consumer: 'server',
  resolve: { external: true, conditions: ['node'] },
} as const;

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  builder: {
    // One command builds all that `package.json` starts.
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  environments: {
    client: {
      build: {
        outDir: resolve(root, 'out/renderer'),
        emptyOutDir: true,
        target: 'esnext',
        // The page's policy lets in neither inline scripts nor data: addresses.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    },
    main: {
      ...electron,
      build: {
        outDir: resolve(root, 'out/main'),
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        rolldownOptions: {
          input: {
            index: resolve(root, 'main/index.ts'),
            // Started beside the bundled main process: see main/workers/entries.ts.
            parsing: resolve(root, 'main/workers/parsing/entry.ts'),
            inference: resolve(root, 'main/workers/inference/entry.ts'),
            // Threads: see main/workers/inference/llamaTemplate.ts and main/storage/argon2.ts.
            llamaTemplateThread: resolve(root, 'main/workers/inference/llamaTemplateThread.ts'),
            argon2Thread: resolve(root, 'main/storage/argon2Thread.ts'),
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    },
    preload: {
      ...electron,
      build: {
        outDir: resolve(root, 'out/main'),
        emptyOutDir: false,
        target: 'esnext',
        minify: false,
        // A sandboxed preload is one CommonJS file that can require nothing but Electron.
        rolldownOptions: {
          input: resolve(root, 'main/preload.ts'),
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: 'preload.cjs' },
        },
      },
    },
  },
});
