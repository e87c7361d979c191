import type { ApolloServerPlugin } from '@apollo/server';
import { problem, type Params, type ProblemCode } from '@kumppani/domain';
import { createTranslator, problemText, type Language } from '@kumppani/i18n';
import type { GraphQLFormattedError } from 'graphql';

import type { RequestContext } from '../access';

const PLAIN: readonly unknown[] = ['GEN-400', 'GEN-401', 'GEN-001', 'GEN-002', 'GEN-500'];

/** `formatError` knows no language; here top-level errors get their text in the language of the request, and its id for the support. */
export function localiseErrors(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse(request) {
          const { body } = request.response;
          if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
          const { language, requestId } = request.contextValue;
          body.singleResult.errors = body.singleResult.errors.map((error) => localised(error, language, requestId));
          return Promise.resolve();
        },
      }),
  };
}

function localised(error: GraphQLFormattedError, language: Language, requestId: string): GraphQLFormattedError {
  const code = error.extensions?.['code'];
  const params = { ...(error.extensions?.['params'] as Params | undefined), requestId };
  const message = PLAIN.includes(code) ? problemText(createTranslator(language), problem(code as ProblemCode, params)) : error.message;
  return { ...error, message, extensions: { ...error.extensions, requestId } };
}
