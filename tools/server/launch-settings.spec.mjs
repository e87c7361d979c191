import { expect, test } from '@jest/globals';
import path from 'node:path';
import { launchSettings, localAddress } from './launch-settings.mjs';

test('without any variable: port 3000 of this machine alone, example data, a database of our own', () => {
  expect(launchSettings({}, [])).toMatchObject({ port: 3000, host: '127.0.0.1', hasExampleData: true, databaseUrl: null });
});

test('invented and real people never share a folder', () => {
  const { directory: example } = launchSettings({ DATA_DIRECTORY: '/data' }, []);
  const byFlag = launchSettings({ DATA_DIRECTORY: '/data' }, ['--empty']);
  const byVariable = launchSettings({ DATA_DIRECTORY: '/data', EXAMPLE_DATA: 'off' }, []);
  expect(example).toBe(path.resolve('/data/example'));
  expect(byFlag).toMatchObject({ directory: path.resolve('/data/empty'), hasExampleData: false });
  expect(byVariable).toEqual(byFlag);
});

test('a port that is none is refused before anything starts', () => {
  for (const PORT of ['0', '65536', '3000x', '-1', '1.5']) expect(() => launchSettings({ PORT }, [])).toThrow(`PORT is ${PORT}`);
});

test('the address is one that a browser here can open', () => {
  expect(localAddress('127.0.0.1', 3000)).toBe('http://localhost:3000');
  expect(localAddress('0.0.0.0', 80)).toBe('http://localhost:80');
  expect(localAddress('192.0.2.7', 3000)).toBe('http://192.0.2.7:3000');
  expect(localAddress('::1', 3000)).toBe('http://[::1]:3000');
});
