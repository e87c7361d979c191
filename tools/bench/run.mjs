// npm run bench: the coverage query (308 rows: class, end, agreement numbers) through the product, against a bare Node endpoint
// on the same database that returns the same JSON. Medians and ratios of one run; absolute numbers are this machine's only.
import { fork } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { build } from '../server/build.mjs';
import { signInAsExample } from '../server/graphql-client.mjs';
import { startBuiltApp } from '../test/browser-server.mjs';
import { startThrowAwayDatabase } from '../test/throw-away-database.mjs';
import { measureInterleaved, median } from './load.mjs';
import { differingRow } from './same-rows.mjs';

const QUERY = `query BenchCoverage($on: Date!) {
  coverage(on: $on) { ... on Coverage { rows { code coverageClass until isOpenEnded agreementNumbers } } }
}`;
const DAY = process.env.BENCH_DAY ?? '2026-01-01';
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SLICE_MS = Number(process.env.BENCH_SLICE_MS ?? 1500);

/** One answer of a target, to compare and to warm up. */
async function answerOf({ name, url, headers, body }) {
  const response = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
  const json = await response.json();
  if (!response.ok || json.errors || !json.data)
    throw new Error(`${name} answered ${response.status}: ${JSON.stringify(json).slice(0, 400)}`);
  return json.data.coverage.rows;
}

/** A person from whom nothing is hidden, as nothing is from the bare endpoint. */
const READER = /^Keskusjärjestön/;

/** Autovacuum would do it within a minute; a plan made without statistics is nobody's speed. */
async function analyse(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('ANALYZE');
  await client.end();
}

async function startBare(databaseUrl) {
  const child = fork(path.join(import.meta.dirname, 'bare-server.mjs'), [], { env: { ...process.env, DATABASE_URL: databaseUrl } });
  const { port } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('The bare endpoint did not start.')));
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.disconnect() };
}

function report(results) {
  console.log(`\nNode ${process.version}, 10 connections, ${ROUNDS} rounds of ${SLICE_MS} ms slices, interleaved; medians.`);
  console.log('                                requests/s  ratio   p95 ms  p95 ratio  bytes  failed');
  for (const [name, slices] of results) {
    const of = (key) => median(slices.map((slice) => slice[key]));
    const failed = slices.reduce((sum, slice) => sum + slice.failed, 0);
    const columns = [
      of('rps').toFixed(0).padStart(10),
      of('ratio').toFixed(2).padStart(6),
      of('p95').toFixed(1).padStart(8),
      of('p95Ratio').toFixed(2).padStart(10),
    ];
    console.log(`${name.padEnd(32)}${columns.join(' ')} ${String(of('bytes')).padStart(7)} ${String(failed).padStart(6)}`);
  }
}

async function measure(cluster) {
  const { address, server } = await startBuiltApp({ databaseUrl: cluster.url, env: { EXAMPLE_DATA: 'on', ROLE: 'all' } });
  await analyse(cluster.url);
  const bare = await startBare(cluster.url);
  try {
    const body = JSON.stringify({ query: QUERY, variables: { on: DAY } });
    const yardstick = { name: 'bare Node http + pg', url: bare.url, headers: {}, body };
    const product = {
      name: 'Kumppani, GraphQL',
      url: `${address}/graphql`,
      headers: { cookie: await signInAsExample(address, READER) },
      body,
    };
    const [mine, theirs] = await Promise.all([answerOf(product), answerOf(yardstick)]);
    const difference = differingRow(mine, theirs);
    if (difference) throw new Error(`The two do not return the same: ${difference}`);
    console.log(`Both return the same ${mine.length} rows for ${DAY}. Measuring …`);
    const onRound = (round) => console.log(`round ${round} of ${ROUNDS}`);
    report(await measureInterleaved({ yardstick, others: [product], rounds: ROUNDS, durationMs: SLICE_MS, onRound }));
  } finally {
    bare.stop();
    await server.end();
  }
}

async function main() {
  await build();
  const cluster = await startThrowAwayDatabase({ label: 'bench', isDurable: true });
  try {
    await measure(cluster);
  } finally {
    await cluster.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
