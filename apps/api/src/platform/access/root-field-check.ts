import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

import { REQUIREMENT, type Requirement } from './requires';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

export interface RootField {
  readonly type: string;
  readonly name: string;
  readonly requirement: Requirement | undefined;
}

/** Lists every root field with what it requires, and stops the start if one requires nothing (decision 6). */
@Injectable()
export class RootFieldCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.rootFields().filter((field) => !field.requirement);
    if (open.length === 0) return;
    throw new Error(
      `Root fields without @Requires, @SignedIn or @Public: ${open.map((field) => `${field.type}.${field.name}`).join(', ')}`,
    );
  }

  rootFields(): RootField[] {
    return this.discovery.getProviders().flatMap(({ instance }) => this.fieldsOf(instance as object | null));
  }

  private fieldsOf(instance: object | null): RootField[] {
    if (!instance || typeof instance !== 'object') return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method];
      if (typeof handler !== 'function') return [];
      const type = this.reflector.get<string | undefined>(RESOLVER_TYPE, handler);
      if (!type || !ROOT_TYPES.has(type)) return [];
      const name = this.reflector.get<string | undefined>(RESOLVER_NAME, handler) ?? method;
      return [{ type, name, requirement: this.reflector.get<Requirement | undefined>(REQUIREMENT, handler) }];
    });
  }
}
