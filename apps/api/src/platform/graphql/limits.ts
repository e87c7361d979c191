import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  getVariableValues,
  type ASTVisitor,
  type FragmentDefinitionNode,
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
  const depthOf = (set: SelectionSetNode | undefined, visited: ReadonlySet<string>): number => {
    if (!set) return 0;
    return Math.max(0, ...set.selections.map((selection) => depthOfSelection(selection, visited)));
  };
  const depthOfSelection = (selection: SelectionSetNode['selections'][number], visited: ReadonlySet<string>): number => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, visited);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, visited);
    const name = selection.name.value;
    if (visited.has(name)) return 0;
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    return depthOf(fragment?.selectionSet, new Set([...visited, name]));
  };
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, new Set()) <= DEEPEST) return;
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
          const cost = getComplexity({
            schema: request.schema,
            query: request.document,
            variables: request.request.variables ?? {},
            operationName: request.operationName ?? undefined,
            estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
          });
          if (cost > COSTLIEST) throw catalogueError(request.contextValue.language, 'GEN-400', {}, { http: { status: 400 } });
          return Promise.resolve();
        },
      }),
  };
}

function areVariablesSound(schema: GraphQLSchema, operation: OperationDefinitionNode | undefined, given: Record<string, unknown> = {}): boolean {
  return operation !== undefined && getVariableValues(schema, operation.variableDefinitions ?? [], given).errors === undefined;
}
