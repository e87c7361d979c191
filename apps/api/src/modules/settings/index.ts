export { SettingEntity } from './setting.entity';
export { SettingsModule } from './settings.module';
export { agreementSettings, SettingsStore, STORED_SETTINGS, type StoredSettings } from './settings.store';
