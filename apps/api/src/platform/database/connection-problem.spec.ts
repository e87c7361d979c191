import { connectionProblem } from './connection-problem';

describe('a database that cannot be used is named at start without a stack trace', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, 'does not answer'],
    [{ message: 'Connection terminated unexpectedly' }, 'does not answer'],
    [{ message: 'Connection terminated due to connection timeout' }, 'does not answer'],
    [{ code: 'ENOTFOUND' }, 'No host'],
    [{ code: '28P01' }, 'password'],
    [{ code: '3D000' }, 'does not exist'],
    [{ code: '42501' }, 'may not make tables'],
  ])('%j', (error, words) => {
    expect(connectionProblem(error)).toContain(words);
  });

  it('leaves every other failure to be told as it is', () => {
    expect(connectionProblem(new Error('a mistake of ours'))).toBeNull();
    expect(connectionProblem({ code: '23505', message: 'duplicate key' })).toBeNull();
  });
});
