import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  getVariableValues,
  type ASTVisitor,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

import type { RequestContext } from '../access/request-context';
import { catalogueError } from './errors';

export const DEEPEST = 9;
export const COSTLIEST = 4_000;

/** Refuses a document nested deeper than `DEEPEST` fields; fragments count where they are spread. Introspection is nested by nature and exempt. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  const ofFragments = new Map<string, number>();
  const depthOf = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map(depthOfSelection));
  const depthOfSelection = (selection: SelectionSetNode['selections'][number]): number => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet);
    return selection.kind === Kind.INLINE_FRAGMENT ? depthOf(selection.selectionSet) : depthOfFragment(selection.name.value);
  };
  // Each is measured once: spread twice on each of twenty levels, it would be walked a million times.
  const depthOfFragment = (name: string): number => {
    const known = ofFragments.get(name);
    if (known !== undefined) return known;
    ofFragments.set(name, 0); // one that spreads itself is refused by another rule
    const depth = depthOf(context.getFragment(name)?.selectionSet);
    ofFragments.set(name, depth);
    return depth;
  };
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet) <= DEEPEST) return;
      context.reportError(new GraphQLError('Too deep', { nodes: operation, extensions: { code: 'GEN-400' } }));
    },
  };
}

/** Refuses an operation whose fields, multiplied by their list sizes, cost more than `COSTLIEST`. */
export function costLimit(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation(request) {
          // What can't be coerced can't run either; graphql-js says what is wrong with it.
          if (!areVariablesSound(request.schema, request.operation, request.request.variables)) return Promise.resolve();
          const cost = costOf({
            schema: request.schema,
            query: request.document,
            variables: request.request.variables ?? {},
            operationName: request.operationName ?? undefined,
          });
          if (cost > COSTLIEST) throw catalogueError(request.contextValue.language, 'GEN-400', {}, { http: { status: 400 } });
          return Promise.resolve();
        },
      }),
  };
}

/** Endless when there are more fields than the estimate takes the trouble to add up. */
function costOf(asked: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    return getComplexity({ ...asked, estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })] });
  } catch (error) {
    if (error instanceof GraphQLError) return Infinity;
    throw error;
  }
}

function areVariablesSound(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  given: Record<string, unknown> = {},
): boolean {
  return operation !== undefined && getVariableValues(schema, operation.variableDefinitions ?? [], given).errors === undefined;
}
