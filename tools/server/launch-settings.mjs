import path from 'node:path';
import { ROOT } from '../process/run-tool.mjs';

/** A message for the person at the terminal; no stack trace is shown. */
export class StartProblem extends Error {}

function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StartProblem(`PORT is ${text}; it must be a number from 1 to 65535.`);
  return port;
}

/**
 * What the environment and the command line say about this start.
 * Invented people and real ones never share a database: each of the two ways to start has a folder of its own.
 */
export function launchSettings(env = process.env, args = process.argv.slice(2)) {
  const port = readPort(env.PORT || '3000');
  const hasExampleData = !args.includes('--empty') && env.EXAMPLE_DATA !== 'off';
  const dataRoot = path.resolve(ROOT, env.DATA_DIRECTORY || '.data');
  return {
    port,
    host: env.HOST || '127.0.0.1',
    hasExampleData,
    databaseUrl: env.DATABASE_URL || null,
    directory: path.join(dataRoot, hasExampleData ? 'example' : 'empty'),
  };
}

/** The address a browser on this machine uses. */
export function localAddress(host, port) {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
