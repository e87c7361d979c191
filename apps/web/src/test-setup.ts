import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';

// Two cores are shared by many test runs.
configure({ asyncUtilTimeout: 8000 });
jest.setTimeout(30_000);

afterEach(() => {
  cleanup();
  localStorage.clear();
});
