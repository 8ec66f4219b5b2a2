import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `vite build renderer`: nothing inline, so that it runs under a policy of 'self' alone, and relative addresses. */
// biome-ignore lint/style/noDefaultExport: Vite reads the default export
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
});
