import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';

/**
 * Errors of resolvers go on to `formatError`, which tells the person from the log what each may know. Nest would write them into the log
 * itself, with the values of the statement that failed.
 */
@Catch()
export class ExpectedErrorsFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    super.catch(error, host);
  }
}
