import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

import { FEATURES } from './app.module';

type Constructor = new (...args: never[]) => object;

const providersOf = (module: object): Constructor[] => (Reflect.getMetadata('providers', module) ?? []) as Constructor[];
const isResolver = (provider: unknown): provider is Constructor =>
  typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider);

/** Prints the GraphQL schema (decision 11): from the code alone, without a database. */
async function main(): Promise<void> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const resolvers = FEATURES.flatMap(providersOf).filter(isResolver);
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers as never[], []);
  process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
  await app.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
