import { randomUUID } from 'node:crypto';

import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { languageOr } from '@kumppani/i18n';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';

import { ACTOR_SOURCE, type ActorSource, type RequestContext } from '../access';
import { CONFIG, type Config } from '../config';
import { Database } from '../database';
import { LOG, type Log } from '../http/log';
import { formatError } from './format-error';
import { graphqlJit } from './jit.plugin';
import { costLimit, depthLimit } from './limits';
import { Loaders } from './loaders';
import { localiseErrors } from './localise-errors.plugin';

/** The options that the running server and the schema file share. */
export const SCHEMA_OPTIONS = { autoSchemaFile: true, sortSchema: true, buildSchemaOptions: { dateScalarMode: 'isoDate' } } as const;

async function contextOf(http: { req: Request; res: Response }, actors: ActorSource, database: Database): Promise<RequestContext> {
  const requestId = (http.res.getHeader('x-request-id') as string | undefined) ?? randomUUID();
  const actor = await actors.actorOf(http.req);
  const language = languageOr(http.req.headers['x-language'], actor?.language);
  return { request: http.req, response: http.res, requestId, language, actor, load: new Loaders(database).load };
}

function options(config: Config, actors: ActorSource, database: Database, log: Log): ApolloDriverConfig {
  return {
    ...SCHEMA_OPTIONS,
    path: '/graphql',
    introspection: config.exampleData,
    validationRules: [depthLimit],
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !config.exampleData,
    csrfPrevention: { requestHeaders: ['apollo-require-preflight'] },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costLimit(),
      localiseErrors(),
      graphqlJit(),
    ],
    context: (http: { req: Request; res: Response }) => contextOf(http, actors, database),
    formatError: (formatted, error) => formatError(formatted, error, (cause) => log.error({ err: cause }, 'unexpected error in GraphQL')),
  };
}

/** GraphQL at `/graphql`, code-first. */
export const KumppaniGraphQLModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [CONFIG, ACTOR_SOURCE, Database, LOG],
  useFactory: options,
});
