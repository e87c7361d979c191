export { SettingEntity } from './setting.entity';
export { SettingsModule } from './settings.module';
export { SettingsStore } from './settings.store';
