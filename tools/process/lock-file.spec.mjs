import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { startTick, thisProcess } from './liveness.mjs';
import { readJson, tryLock, unlock, withLock } from './lock-file.mjs';
import { temporaryFolder } from '../test/temporary-folder.mjs';

let folder;
let file;
beforeEach(() => {
  folder = temporaryFolder('lock');
  file = path.join(folder, 'a.lock');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const DEAD = 999_999_999;

test('the first gets the lock, the second is told who has it', () => {
  expect(tryLock(file, { address: 'here' })).toBeNull();
  expect(tryLock(file)).toMatchObject({ ...thisProcess(), address: 'here' });
  unlock(file);
  expect(fs.existsSync(file)).toBe(false);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a lock of a dead process, of a reused number, or half written, is taken', () => {
  const leftOvers = [
    JSON.stringify({ pid: DEAD, tick: '1' }),
    JSON.stringify({ pid: process.pid, tick: `${startTick(process.pid)}0` }),
    '{"pid":',
  ];
  for (const text of leftOvers) {
    fs.writeFileSync(file, text);
    expect(tryLock(file)).toBeNull();
    unlock(file);
  }
});

test("another's lock is not given back by us", () => {
  fs.writeFileSync(file, JSON.stringify({ pid: DEAD, tick: '1' }));
  unlock(file);
  expect(readJson(file)).toMatchObject({ pid: DEAD });
});

test('work under the lock is done by one at a time, and the lock is free after a failure', async () => {
  let inside = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  };
  await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)]);
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(fs.existsSync(file)).toBe(false);
  tryLock(file);
  await expect(withLock(file, work, 50)).rejects.toThrow(`Process ${process.pid} has held`);
});
