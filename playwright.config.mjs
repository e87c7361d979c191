import { defineConfig } from '@playwright/test';
import { chromium, FLAGS } from './tools/browser/chromium.mjs';

const { executablePath, env } = chromium();

/** Wide runs everything but what is only for a small screen; a test tagged @narrow runs at 360 px, too (@narrow-only: only there). */
export default defineConfig({
  testDir: './apps/e2e/src',
  testMatch: '**/*.spec.ts',
  tsconfig: './apps/e2e/tsconfig.json',
  outputDir: './tmp/playwright',
  globalSetup: './tools/test/browser-server.mjs',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: process.env.KUMPPANI_BROWSER_URL,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: FLAGS, env: { ...process.env, ...env } },
  },
  projects: [
    { name: 'wide', grepInvert: /@narrow-only/, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'narrow', grep: /@narrow/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
  ],
});
