import { afterAll, beforeAll, expect, test } from '@jest/globals';
import http from 'node:http';
import { measureInterleaved, median, percentile } from './load.mjs';
import { differingRow } from './same-rows.mjs';

const servers = [];
const listen = (delayMs, status = 200) =>
  new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      request.resume().on('end', () => setTimeout(() => response.writeHead(status).end('12345'), delayMs));
    });
    servers.push(server);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
  });

let quick;
let slow;
beforeAll(async () => {
  quick = { name: 'quick', url: await listen(2), headers: {}, body: '{}' };
  slow = { name: 'slow', url: await listen(20, 500), headers: {}, body: '{}' };
});
afterAll(() => servers.forEach((server) => server.close()));

test('each round gives every target a slice beside the yardstick’s, and what it fails at is counted', async () => {
  const results = await measureInterleaved({ yardstick: quick, others: [slow], rounds: 3, durationMs: 100 });
  const slices = results.get('slow');
  expect(slices).toHaveLength(3);
  expect(slices.every(({ ratio, p95Ratio }) => ratio > 0 && p95Ratio > 0)).toBe(true);
  expect(slices.every(({ failed, bytes }) => failed > 0 && bytes === 5)).toBe(true);
  expect(results.get('quick').every(({ failed }) => failed === 0)).toBe(true);
});

test('percentiles are taken from the sorted numbers', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(percentile([], 0.5)).toBe(0);
});

test('rows are compared by what they say, whatever the order of fields and of agreement numbers', () => {
  const row = { code: '091', until: null, numbers: ['S-1', 'S-2'] };
  expect(differingRow([row], [{ numbers: ['S-2', 'S-1'], until: null, code: '091' }])).toBeNull();
  expect(differingRow([row], [{ ...row, until: '2026-12-31' }])).toMatch(/row 1/);
  expect(differingRow([row], [])).toBe('1 rows against 0');
});
