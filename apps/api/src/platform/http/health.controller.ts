import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';

import { CONFIG, type Config } from '../config';
import { Database } from '../database';

/** `/health`: `live` says that the process answers, `ready` that database and migrations are fit for work. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get()
  async ready(@Res() response: Response): Promise<void> {
    const database = await this.databaseState();
    const ready = database === 'ready';
    response.status(ready ? 200 : 503).json({
      status: ready ? 'ready' : 'not-ready',
      service: 'kumppani',
      pid: process.pid,
      role: this.config.role,
      exampleData: this.config.exampleData,
      database,
    });
  }

  private async databaseState(): Promise<'ready' | 'unreachable' | 'migrations-pending'> {
    try {
      return (await this.database.source.showMigrations()) ? 'migrations-pending' : 'ready';
    } catch {
      return 'unreachable';
    }
  }
}
