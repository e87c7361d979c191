import { Module } from '@nestjs/common';

import { HistoryReader } from './history.reader';

@Module({ providers: [HistoryReader], exports: [HistoryReader] })
export class HistoryModule {}
