import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Loopback unless told otherwise (L-04). */
  HOST: z.string().default('127.0.0.1'),
  /** The address people use, when a proxy stands in front; its origin may send writes (L-04). */
  PUBLIC_URL: z.url().optional(),
  /** How many proxies in front may name the client's address; 0 = none. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  EXAMPLE_DATA: z.enum(['on', 'off']).default('on'),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  WEB_ROOT: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  /** From one source; 0 = no limit (behind a proxy that limits). */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(1200),
  POOL_SIZE: z.coerce.number().int().min(2).max(100).default(12),
});

/** Everything the environment may say, read once at start. */
export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly trustProxy: number;
  readonly exampleData: boolean;
  readonly role: 'all' | 'api' | 'worker';
  readonly webRoot: string | null;
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  readonly requestsPerMinute: number;
  readonly poolSize: number;
}

export class ConfigError extends Error {}

/** @throws ConfigError that names each wrong variable, never its value. */
export function readConfig(source: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  return {
    databaseUrl: values.DATABASE_URL,
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL ?? null,
    trustProxy: values.TRUST_PROXY,
    exampleData: values.EXAMPLE_DATA === 'on',
    role: values.ROLE,
    webRoot: values.WEB_ROOT ?? null,
    logLevel: values.LOG_LEVEL,
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
    poolSize: values.POOL_SIZE,
  };
}

export const CONFIG = Symbol('Config');
