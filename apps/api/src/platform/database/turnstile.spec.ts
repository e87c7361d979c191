import { Turnstile } from './turnstile';

describe('Decision 7: commands leave connections for what they read beside their transaction', () => {
  it('lets only so many work at once, in the order they came, and everybody in the end', async () => {
    const turnstile = new Turnstile(2);
    const began: number[] = [];
    let inside = 0;
    let most = 0;
    const work = (name: number) => async () => {
      began.push(name);
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      if (name % 3 === 0) throw new Error('meni vikaan');
      return name;
    };
    const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((name) => turnstile.pass(work(name))));
    expect(most).toBe(2);
    expect(began).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(results.map((result) => result.status === 'fulfilled')).toEqual([true, true, false, true, true, false, true]);
  });
});
