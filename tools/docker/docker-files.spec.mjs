import { expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { nodeProblem } from '../ensure-installed.mjs';
import { ROOT } from '../process/run-tool.mjs';

const read = (name) => fs.readFileSync(path.join(ROOT, name), 'utf8');
const { services, volumes } = parse(read('docker/compose.yaml'), { merge: true });
const nginx = read('docker/nginx.conf');

/** The Dockerfile's instructions: continued lines joined, comments left out. */
const instructions = read('docker/Dockerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => ({ word: line.split(' ')[0], rest: line.slice(line.indexOf(' ') + 1).trim() }));
const all = (word) => instructions.filter((instruction) => instruction.word === word).map(({ rest }) => rest);

/** The variables that the configuration reads, taken from its schema. */
const known = [...read('apps/api/src/platform/config/config.ts').matchAll(/^\s{2}([A-Z][A-Z_]+): z\./gm)].map(([, name]) => name);

test('compose has PostgreSQL, two API processes, one worker, nginx and a mail catcher', () => {
  expect(Object.keys(services).sort()).toEqual(['api', 'mail', 'nginx', 'postgres', 'worker']);
  expect(services.api.deploy.replicas).toBe(2);
  expect(services.api.environment.ROLE).toBe('api');
  expect(services.worker.environment.ROLE).toBe('worker');
  expect(Number(services.postgres.image.match(/^postgres:(\d+)/)[1])).toBeGreaterThanOrEqual(15);
});

test('every service says whether it is well, and waits for what it needs', () => {
  const isFromOurImage = (service) => service.image === 'kumppani';
  for (const service of Object.values(services)) expect(Boolean(service.healthcheck) || isFromOurImage(service)).toBe(true);
  expect(all('HEALTHCHECK').join()).toContain('/health');
  expect(services.api.depends_on.postgres.condition).toBe('service_healthy');
  expect(services.worker.depends_on.api.condition).toBe('service_healthy');
  expect(services.nginx.depends_on.api.condition).toBe('service_healthy');
  for (const { depends_on: needs = {} } of Object.values(services)) {
    for (const name of Object.keys(needs)) expect(services).toHaveProperty(name);
  }
});

test('only variables that the configuration knows are set, in compose and in the image', () => {
  expect(known).toContain('DATABASE_URL');
  for (const name of ['api', 'worker']) {
    for (const variable of Object.keys(services[name].environment)) expect(known).toContain(variable);
  }
  const inImage = all('ENV').flatMap((line) => [...line.matchAll(/([A-Z_]+)=/g)].map(([, variable]) => variable));
  for (const variable of inImage.filter((name) => name !== 'NODE_ENV')) expect(known).toContain(variable);
});

test('no password is written down, and only nginx and the mail page are open, the latter to this machine alone', () => {
  expect(read('docker/compose.yaml')).not.toMatch(/PASSWORD: (?!\$\{POSTGRES_PASSWORD:\?)/);
  expect(services.api.environment.DATABASE_URL).toContain('${POSTGRES_PASSWORD:?');
  const open = Object.entries(services).filter(([, { ports }]) => ports);
  expect(open.map(([name]) => name).sort()).toEqual(['mail', 'nginx']);
  expect(services.mail.ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
});

test('the database keeps its data in a named volume, where the image of version 18 expects it', () => {
  expect(services.postgres.volumes).toEqual(['data:/var/lib/postgresql']);
  expect(volumes).toHaveProperty('data');
});

test('the image is built from files that exist, with a Node that the product accepts, and does not run as root', () => {
  const { context, dockerfile } = services.api.build;
  expect(fs.existsSync(path.join(ROOT, 'docker', context, dockerfile))).toBe(true);
  const sources = all('COPY').filter((line) => !line.startsWith('--from'));
  expect(sources.length).toBeGreaterThan(3);
  for (const source of sources.flatMap((line) => line.split(' ').slice(0, -1))) expect(fs.existsSync(path.join(ROOT, source))).toBe(true);
  const { engines } = JSON.parse(read('package.json'));
  for (const image of all('FROM')) expect(nodeProblem(`${image.match(/^node:(\d+)/)[1]}.99.0`, engines.node)).toBeNull();
  expect(all('USER')).toEqual(['node']);
});

test('the image starts what the build makes', () => {
  const [command] = all('CMD').map((line) => JSON.parse(line));
  expect(command.at(-1)).toBe('dist/apps/api/main.js');
  expect(read('apps/api/vite.config.ts')).toContain('../../dist/apps/api');
  expect(all('COPY')).toContain('--from=build /kumppani/dist ./dist');
});

test('nginx asks the API processes at their port, and the published port is the one it listens on', () => {
  const [, port] = nginx.match(/server api:(\d+)/);
  expect(all('ENV').join(' ')).toContain(`PORT=${port}`);
  const [, listens] = nginx.match(/listen (\d+);/);
  expect(services.nginx.ports).toEqual([`${listens}:${listens}`]);
  expect(services.api.environment.TRUST_PROXY).toBe('1');
  expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
  const opened = (nginx.match(/\{/g) ?? []).length;
  expect(opened).toBe((nginx.match(/\}/g) ?? []).length);
});
