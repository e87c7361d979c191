import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';

import { AccessGuard, RootFieldCheck } from './access';
import { HistoryStore } from './audit';
import { Clock } from './clock';
import { CONFIG, type Config } from './config';
import { Database } from './database';
import { ExpectedErrorsFilter } from './graphql/expected-errors.filter';
import { InputPipe } from './graphql/input.pipe';
import { HealthController } from './http/health.controller';
import { LOG, type Log } from './http/log';

/** What the entry made before Nest starts: settings, a connected and migrated database, the clock, the log. */
export interface Foundation {
  readonly config: Config;
  readonly source: DataSource;
  readonly clock: Clock;
  readonly log: Log;
}

@Global()
@Module({})
export class PlatformModule {
  static forRoot(foundation: Foundation): DynamicModule {
    const database = new Database(foundation.source, foundation.clock);
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: foundation.config },
        { provide: LOG, useValue: foundation.log },
        { provide: Clock, useValue: foundation.clock },
        { provide: Database, useValue: database },
        { provide: HistoryStore, useValue: new HistoryStore(database) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ExpectedErrorsFilter },
        { provide: APP_PIPE, useClass: InputPipe },
        RootFieldCheck,
      ],
      exports: [CONFIG, LOG, Clock, Database, HistoryStore, RootFieldCheck],
    };
  }
}
