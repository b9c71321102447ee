import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';

import { PAGE_POLICY } from './scripts/csp.mjs';

/**
 * Where the app will be served from. Pages have real addresses (/objectifs/1.3), so the addresses of scripts and
 * fonts must not be relative to the page: a host's sub-path is given at build time,
 * `JALON_BASE=/sous-chemin/ npm run build`, and the router reads it back as import.meta.env.BASE_URL.
 */
const base = `/${(process.env['JALON_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Writes the Content-Security-Policy into the built page (the development server needs inline scripts). */
function pagePolicy(): Plugin {
  return {
    name: 'jalon-page-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }, injectTo: 'head-prepend' },
      ],
    },
  };
}

/** Copies the page as 404.html: hosts without a rewrite rule serve it for /objectifs/1.3, and the router does the rest. */
function pageForUnknownPaths(): Plugin {
  return {
    name: 'jalon-404',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
    },
  };
}

const manifest: Partial<ManifestOptions> = {
  name: 'Jalon',
  short_name: 'Jalon',
  description: 'Suivre une convention d’objectifs : ce qui était promis, ce qui a été fait, ce que cela montre.',
  lang: 'fr',
  dir: 'ltr',
  display: 'standalone',
  theme_color: '#faf8f4',
  background_color: '#faf8f4',
  categories: ['productivity', 'government'],
  icons: [
    { src: 'icons/jalon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icons/jalon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/jalon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/jalon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

const offline = VitePWA({
  registerType: 'prompt',
  // The app registers the worker itself, after the first page is drawn, and asks before it updates.
  injectRegister: false,
  manifest,
  includeManifestIcons: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,woff2,svg,png}'],
    globIgnores: ['404.html', 'jalon.json'],
    // The largest file is a chunk of the app or of the shipped dossier; above this size something was bundled by mistake.
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    navigateFallback: 'index.html',
    // A file opened by its address is that file, not the app.
    navigateFallbackDenylist: [/\.(?:html|json|js|css|txt|xml|png|svg|webmanifest)$/],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});

export default defineConfig({
  base,
  plugins: [react(), pagePolicy(), pageForUnknownPaths(), offline],
  resolve: { tsconfigPaths: true },
  // Workers fetch the schemas as the page does, which only modules can.
  worker: { format: 'es' },
  build: {
    sourcemap: false,
    // Nothing is inlined as data: the policy only allows fonts and scripts from files.
    assetsInlineLimit: 0,
    // In kB before gzip; what counts is what a first visit is sent, which the bench measures.
    chunkSizeWarningLimit: 650,
  },
});
