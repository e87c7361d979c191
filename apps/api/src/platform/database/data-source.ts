import { DataSource, type MixedList } from 'typeorm';

import { MIGRATIONS } from './migrations';

export interface ConnectionOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: MixedList<new () => object>;
}

/** `synchronize` is never on (decision 9); an unreachable database fails at once instead of after 30 seconds. */
export function createDataSource(options: ConnectionOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities as never,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize: options.poolSize,
    extra: { connectionTimeoutMillis: 10_000, statement_timeout: 60_000 },
  });
}
