// A Chromium for the browser tests: CHROME_PATH, an installed one, or the one that npm brings (@sparticuz/chromium, Linux x64).
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox inside containers, nothing that calls home. The package's own list is not used: its single process dies with the first context. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function packedFolder() {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  let folder = path.dirname(main);
  while (!fs.existsSync(path.join(folder, 'bin'))) folder = path.dirname(folder);
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { bin: path.join(folder, 'bin'), version };
}

const unpackBrotli = (from, to, mode) => fs.writeFileSync(to, zlib.brotliDecompressSync(fs.readFileSync(from)), { mode });

/** Unpack into a draft folder and rename it, so that a killed or a parallel run never leaves half a browser. */
function unpack(bin, target) {
  const draft = fs.mkdtempSync(`${target}-`);
  unpackBrotli(path.join(bin, 'chromium.br'), path.join(draft, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const archive = path.join(draft, `${name}.tar`);
    unpackBrotli(path.join(bin, `${name}.tar.br`), archive, 0o644);
    execFileSync('tar', ['xf', archive, '-C', draft]);
    fs.rmSync(archive);
  }
  try {
    fs.renameSync(draft, target);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
}

/** The browser needs libraries and fonts that a bare system lacks; the package carries both. */
function environmentFor(folder) {
  const env = {};
  const { stdout } = spawnSync('ldd', [path.join(folder, 'chromium')], { encoding: 'utf8' });
  if (stdout?.includes('not found')) env.LD_LIBRARY_PATH = path.join(folder, 'lib');
  if (!fs.existsSync('/usr/share/fonts')) {
    const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
    fs.writeFileSync(path.join(folder, 'fonts.conf'), list);
    env.FONTCONFIG_PATH = folder;
  }
  return env;
}

/** `{ executablePath, env }` for Playwright's launchOptions. */
export function chromium() {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find((file) => file && fs.existsSync(file));
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium: install one, or say where it is with CHROME_PATH.');
  }
  const { bin, version } = packedFolder();
  const folder = path.join(os.tmpdir(), `kumppani-chromium-${version}`);
  if (!fs.existsSync(folder)) unpack(bin, folder);
  return { executablePath: path.join(folder, 'chromium'), env: environmentFor(folder) };
}
