import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

import { CONFIG, type Config } from '../../platform/config';
import { Database, DatabaseNotUsable } from '../../platform/database';

/** L-04: in the example mode anybody may come in with one click, so it must never stand before the data of real people. */
@Injectable()
export class ExampleModeGuard implements OnModuleInit {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DatabaseNotUsable */
  async onModuleInit(): Promise<void> {
    if (!this.config.exampleData) return;
    const real = await this.database.query('SELECT 1 FROM account WHERE NOT is_example LIMIT 1');
    if (real.length > 0)
      throw new DatabaseNotUsable(
        'This database holds real users: start with EXAMPLE_DATA=off, or choose another database for the example data.',
      );
  }
}
