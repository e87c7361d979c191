// A small load generator: some connections kept alive, each asking again as soon as it has its answer.
import http from 'node:http';

function askOnce({ url, agent, body, headers }) {
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    };
    const request = http.request(url, options, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode, bytes }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** The value below which the share `p` of the sorted numbers lies. */
export function percentile(numbers, p) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;
}
export const median = (numbers) => percentile(numbers, 0.5);

/** Ask for `durationMs` over `connections`: `{ rps, p95, bytes, failed }`. */
export async function measureSlice({ target, connections = 10, durationMs }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  let failed = 0;
  let bytes = 0;
  const since = performance.now();
  const connection = async () => {
    while (performance.now() - since < durationMs) {
      const asked = performance.now();
      const answer = await askOnce({ ...target, agent });
      times.push(performance.now() - asked);
      bytes = answer.bytes;
      if (answer.status !== 200) failed += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, connection));
  } finally {
    agent.destroy();
  }
  return { rps: (times.length * 1000) / (performance.now() - since), p95: percentile(times, 0.95), bytes, failed };
}

/**
 * Measure targets in turn, `rounds` times, each slice between two slices of the first target (the yardstick),
 * so that what else the machine does touches all of them alike. Answers the slices of each with their ratio to the yardstick.
 */
export async function measureInterleaved({ yardstick, others, rounds, durationMs, onRound = () => {} }) {
  const results = new Map([yardstick, ...others].map((target) => [target.name, []]));
  const slice = (target) => measureSlice({ target, durationMs });
  for (const target of [yardstick, ...others]) await slice(target);
  let before = await slice(yardstick);
  for (let round = 0; round < rounds; round += 1) {
    for (const target of others) {
      const own = await slice(target);
      const after = await slice(yardstick);
      results
        .get(target.name)
        .push({ ...own, ratio: (2 * own.rps) / (before.rps + after.rps), p95Ratio: (2 * own.p95) / (before.p95 + after.p95) });
      results.get(yardstick.name).push({ ...after, ratio: 1, p95Ratio: 1 });
      before = after;
    }
    onRound(round + 1);
  }
  return results;
}
