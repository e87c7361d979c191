import { expect, type Page } from '@playwright/test';

/** What every page must keep to, whatever the test is about (L-04): no violation of the security policy, no script error, nothing from elsewhere. */
export interface Manners {
  readonly check: () => Promise<void>;
}

interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

declare global {
  interface Window {
    readonly kumppaniViolation: (violation: Violation) => void;
  }
}

const listen = () =>
  document.addEventListener('securitypolicyviolation', (event) =>
    window.kumppaniViolation({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample }),
  );

/** Chromium says a refused style on the console with the digest that would allow it: that line is the best help there is. */
const POLICY = /Content Security Policy/;

export async function watchManners(page: Page, address: string): Promise<Manners> {
  const faults: string[] = [];
  await page.exposeFunction('kumppaniViolation', (violation: Violation) => faults.push(`policy: ${JSON.stringify(violation)}`));
  await page.addInitScript(listen);
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (POLICY.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !/^(data|blob|about):/.test(request.url())) faults.push(`elsewhere: ${request.url()}`);
  });
  return { check: async () => expect(faults, 'L-04: faults of a page').toEqual([]) };
}
