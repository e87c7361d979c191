export * from './partner.entity';
export * from './partner.module';
export * from './partner.queries';
export * from './partner.types';
export * from './seed-partners';
