import { Module } from '@nestjs/common';

import { SettingsResolver } from './settings.resolver';
import { SettingsService } from './settings.service';
import { SettingsStore } from './settings.store';

@Module({ providers: [SettingsResolver, SettingsService, SettingsStore], exports: [SettingsStore] })
export class SettingsModule {}
