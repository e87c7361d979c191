import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** Not signed in, not allowed, malformed: an answer to the person, not a fault of ours. Nest would write each into the log with its stack. */
@Catch(GraphQLError)
export class ExpectedErrorsFilter implements ExceptionFilter<GraphQLError> {
  catch(error: GraphQLError): never {
    throw error;
  }
}
