import axe from 'axe-core';

/** jsdom has no layout, so contrast and target size are left to the browser tests. */
export const expectNoAxeViolations = async (container: Element): Promise<void> => {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
};
