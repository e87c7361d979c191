import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const COMPRESSIBLE = /\.(?:js|css|html|svg|json|webmanifest)$/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  await writeFile(`${file}.br`, await toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(`${file}.gz`, await toGzip(content, { level: 9 }));
}

/** The server sends these as they are; nothing is compressed while somebody waits. */
const precompress = (): Plugin => {
  let outDir = '';
  return {
    name: 'kumppani-precompress',
    apply: 'build',
    configResolved: (config) => {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      const names = await readdir(outDir, { recursive: true });
      await Promise.all(names.filter((name) => COMPRESSIBLE.test(name)).map((name) => compressFile(path.join(outDir, name))));
    },
  };
};

const api = process.env['API_URL'] ?? 'http://localhost:3000';

// A build started by a test runner inherits NODE_ENV=test, and React would then ship its development half, to Nx's cache as well.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: here('.'),
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-GB', 'en-US'] }), enforce: 'pre' }, precompress()],
  resolve: { tsconfigPaths: true },
  server: { port: 4200, proxy: { '/graphql': api, '/health': api } },
  build: {
    outDir: here('../../dist/apps/web'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Inlined images would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // An inline script would need a hash in the content security policy.
    modulePreload: { polyfill: false },
  },
});
