import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each becomes dist/apps/api/<name>.js; all of them share their code in chunks. */
const ENTRIES = ['main', 'worker', 'schema', 'migrate', 'create-admin'];
/** API_ENTRIES=schema builds that one alone. */
const wanted = process.env['API_ENTRIES']?.split(',') ?? ENTRIES;
const present = wanted.filter((name) => existsSync(here(`src/${name}.ts`)));
const input = Object.fromEntries(present.map((name) => [name, here(`src/${name}.ts`)]));

const manifest = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as { dependencies: Record<string, string> };
const packages = Object.keys(manifest.dependencies);
/** Packages stay in node_modules; only our own source (libraries included) goes into the bundle. */
const isExternal = (id: string) =>
  id.startsWith('node:') || builtinModules.includes(id) || packages.some((name) => id === name || id.startsWith(`${name}/`));

export default defineConfig({
  root: here('.'),
  resolve: { tsconfigPaths: true },
  // oxc writes the types that Nest's injection and TypeORM's columns read at run time.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  build: {
    ssr: true,
    target: 'node20',
    outDir: here('../../dist/apps/api'),
    // In watch mode an emptied folder makes `node --watch` lose sight of its file.
    emptyOutDir: !process.argv.includes('--watch'),
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input,
      external: isExternal,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', keepNames: true },
    },
  },
});
