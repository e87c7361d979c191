import type { AddressInfo } from 'node:net';

import type { NestExpressApplication } from '@nestjs/platform-express';
import { print, type DocumentNode } from 'graphql';

import { createApp, lay } from '../bootstrap';
import { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import { Database } from '../platform/database';
import { cloneDatabase, testConfig } from './template-database';

export interface GraphQLAnswer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly { message: string; extensions: { code: string; [key: string]: unknown } }[] | undefined;
}

export interface CallOptions {
  readonly cookie?: string;
  readonly language?: 'fi' | 'sv' | 'en';
  readonly headers?: Record<string, string>;
}

/** The app as it runs, on a free port, over a database of its own. */
export class TestApi {
  constructor(
    readonly app: NestExpressApplication,
    readonly clock: Clock,
    readonly url: string,
    readonly databaseUrl: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  get database(): Database {
    return this.app.get(Database);
  }

  /** Sends a GraphQL document over HTTP and expects data; the errors stand beside it. */
  async call<T>(document: string | DocumentNode, variables: object = {}, options: CallOptions = {}): Promise<GraphQLAnswer<T>> {
    const query = typeof document === 'string' ? document : print(document);
    const response = await this.post({ query, variables }, options);
    const body = (await response.json()) as { data: T; errors?: GraphQLAnswer<T>['errors'] };
    return { status: response.status, data: body.data, errors: body.errors };
  }

  /** Sends any body, for what a well-behaved client would never send. */
  post(body: unknown, options: CallOptions = {}): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': 'yes',
        'x-language': options.language ?? 'fi',
        ...(options.cookie ? { cookie: options.cookie } : {}),
        ...options.headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.source.destroy();
    await this.dropDatabase();
  }
}

/** @param now the instant that the clock shows at first, in ISO; the machine's own when left out. */
export async function createTestApi(options: { now?: string; config?: Partial<Config> } = {}): Promise<TestApi> {
  const cloned = await cloneDatabase();
  const clock = new Clock();
  if (options.now) clock.moveTo(options.now);
  const foundation = await lay(testConfig(cloned.url, options.config), clock);
  const app = await createApp(foundation);
  const server = await app.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return new TestApi(app, clock, `http://127.0.0.1:${port}`, cloned.url, cloned.drop);
}
