import type { PersonActor, VisibilityRule } from '@kumppani/domain';
import { rowVisibility } from '@kumppani/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import type { Database } from '../../platform/database';

@ObjectType('PersonSummary', { description: 'Who somebody is: the name, no contact data.' })
export class PersonSummary {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;
}

/** Loader: the names of people by account id; null when there is no such account. Whether they may be shown, the caller decides. */
export async function personSummaries(ids: readonly string[], database: Database): Promise<(PersonSummary | null)[]> {
  const rows = await database.query<PersonSummary>('SELECT id, name FROM account WHERE id = ANY($1::uuid[])', [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** who can be responsible for an agreement, as far as the actor may see their names (R-04, *Person contact data*). */
export function responsiblePeople(database: Database, actor: PersonActor, today: string): Promise<PersonSummary[]> {
  const parameters: unknown[] = [today];
  const visible = peopleIn(rowVisibility(actor, 'person.read').rules, parameters);
  return database.query<PersonSummary>(
    `SELECT a.id, a.name FROM account a
     WHERE EXISTS (SELECT 1 FROM role_assignment r WHERE r.account_id = a.id AND r.role IN ('DISTRICT_USER', 'DISTRICT_APPROVER', 'CENTRAL_USER')
                   AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1))
       AND ${visible}
     ORDER BY a.name COLLATE "fi-FI-x-icu", a.id`,
    parameters,
  );
}

/** SQL condition on account `a`: the people whom one of the rules reaches. Adds its values to `parameters`. */
export function peopleIn(rules: readonly VisibilityRule[], parameters: unknown[]): string {
  const add = (value: unknown): string => `$${parameters.push(value)}`;
  const having = (condition: string): string => `EXISTS (SELECT 1 FROM role_assignment v WHERE v.account_id = a.id AND ${condition})`;
  const conditions = rules.map(({ where }) => {
    switch (where.kind) {
      case 'ALL':
        return 'true';
      case 'OWNER_UNIT':
        return having(`v.unit_id = ANY(${add(where.unitIds)}::uuid[])`);
      case 'REPRESENTATIVES':
        return having(`v.role = 'REPRESENTATIVE' AND v.unit_id = ANY(${add(where.unitIds)}::uuid[])`);
      case 'ACCOUNT':
        return `a.id = ${add(where.accountId)}::uuid`;
      case 'MUNICIPALITY':
        return 'false';
    }
  });
  return conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
}
