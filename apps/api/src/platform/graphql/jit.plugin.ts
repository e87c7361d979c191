import type { ApolloServerPlugin } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const KEPT = 500;

/**
 * Runs queries compiled (decision 12). Mutations, and every query that ends with an error, take graphql-js's ordinary way:
 * what `responseForOperation` returns skips `formatError`, so no error may leave from here. Therefore a failing query runs twice,
 * and resolvers under Query must have no side effects.
 */
export function graphqlJit(): ApolloServerPlugin {
  const compiled = new Map<string, CompiledQuery | null>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(request) {
          if (request.operation?.operation !== 'query') return null;
          const key = `${request.queryHash}:${request.operationName ?? ''}`;
          const query = compiled.has(key) ? (compiled.get(key) ?? null) : compile(request);
          remember(compiled, key, query);
          if (!query) return null;
          const result = await query.query(undefined, request.contextValue, request.request.variables ?? {});
          if (result.errors?.length) return null;
          return { http: request.response.http, body: { kind: 'single', singleResult: result as never } };
        },
      }),
  };
}

function compile(request: { schema: unknown; document: unknown; operationName: string | null }): CompiledQuery | null {
  const query = compileQuery(request.schema as never, request.document as never, request.operationName ?? undefined);
  return isCompiledQuery(query) ? query : null;
}

/** Newest last; the oldest goes when the map is full. */
function remember(compiled: Map<string, CompiledQuery | null>, key: string, query: CompiledQuery | null): void {
  compiled.delete(key);
  if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value ?? '');
  compiled.set(key, query);
}
