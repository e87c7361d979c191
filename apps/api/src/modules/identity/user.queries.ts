import { rowVisibility, type PersonActor, type RoleRow } from '@kumppani/domain';
import { Injectable } from '@nestjs/common';

import { Database, type Transaction } from '../../platform/database';
import type { Language } from '@kumppani/i18n';
import { OrganisationStore } from '../organisation';
import type { UserType } from './identity.types';
import { peopleIn } from './person-summary';
import { roleRowTypes } from './role-rows';

interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly isExample: boolean;
  readonly roles: readonly RoleRow[];
}

/** Accounts as those see them who manage users: all, those of the own unit and below, or an association's representatives. */
@Injectable()
export class UserQueries {
  constructor(
    private readonly database: Database,
    private readonly organisation: OrganisationStore,
  ) {}

  list(actor: PersonActor, language: Language): Promise<UserType[]> {
    return this.find(this.database, actor, language, null);
  }

  /** Null when there is no such user or the actor may not see them: the same answer. */
  async findVisible(reader: Pick<Transaction, 'query'>, actor: PersonActor, id: string, language: Language): Promise<UserType | null> {
    return (await this.find(reader, actor, language, id))[0] ?? null;
  }

  private async find(reader: Pick<Transaction, 'query'>, actor: PersonActor, language: Language, id: string | null): Promise<UserType[]> {
    const parameters: unknown[] = [id];
    const visible = peopleIn(rowVisibility(actor, 'user.read').rules, parameters);
    const rows = await reader.query<UserRow>(
      `SELECT a.id, a.name, a.email, a.language, a.is_example AS "isExample",
        coalesce((SELECT json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'from', r.valid_from, 'to', r.valid_to)
                                  ORDER BY r.valid_from DESC, r.id) FROM role_assignment r WHERE r.account_id = a.id), '[]') AS roles
       FROM account a WHERE ($1::uuid IS NULL OR a.id = $1) AND ${visible} ORDER BY a.name COLLATE "fi-FI-x-icu", a.id`,
      parameters,
    );
    const organisation = await this.organisation.current();
    return rows.map((row) => ({ ...row, roles: roleRowTypes(row.roles, organisation, language) }));
  }
}
