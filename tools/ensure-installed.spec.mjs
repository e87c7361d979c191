import { afterEach, expect, test } from '@jest/globals';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { installReason, nodeProblem } from './ensure-installed.mjs';
import { temporaryFolder } from './test/temporary-folder.mjs';

let root;
afterEach(() => root && fs.rmSync(root, { recursive: true, force: true }));

test('a Node that is too old is told which one is needed; a newer one passes', () => {
  expect(nodeProblem('v20.19.0', '>=20.19.0')).toBeNull();
  expect(nodeProblem('v24.0.0', '>=20.19.0')).toBeNull();
  expect(nodeProblem('v20.18.3', '>=20.19.0')).toMatch(/needs Node 20\.19\.0 or later; this is v20\.18\.3/);
  expect(nodeProblem('v18.20.0', '>=20.19.0')).not.toBeNull();
});

test('packages are installed when there are none or the lock file is newer than they are', () => {
  root = temporaryFolder('installed');
  const lock = path.join(root, 'package-lock.json');
  const marker = path.join(root, 'node_modules/.package-lock.json');
  fs.writeFileSync(lock, '{}');
  expect(installReason(root)).toMatch(/missing/);
  fs.mkdirSync(path.dirname(marker));
  fs.writeFileSync(marker, '{}');
  expect(installReason(root)).toBeNull();
  const later = new Date(Date.now() + 60_000);
  fs.utimesSync(lock, later, later);
  expect(installReason(root)).toMatch(/newer/);
});

test('the first step needs no package', () => {
  const text = fs.readFileSync(path.join(import.meta.dirname, 'ensure-installed.mjs'), 'utf8');
  const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name.replace('node:', ''));
  expect(imported.length).toBeGreaterThan(2);
  for (const name of imported) expect(builtinModules).toContain(name);
});
