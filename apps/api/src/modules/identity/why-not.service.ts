import { nearestGranters, type Denial, type PersonActor, type PossibleGranter } from '@kumppani/domain';
import { createTranslator, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import type { Explanation, WhyNot } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database';
import { Forbidden, NotFound } from '../../platform/graphql';
import { rightText } from './role-texts';

/** People who may give rights at all, with the rows that let them. */
const GRANTERS = `
  SELECT a.id AS "accountId", a.name,
         json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'from', r.valid_from, 'to', r.valid_to)) AS roles
  FROM account a JOIN role_assignment r ON r.account_id = a.id
  WHERE r.role IN ('ADMINISTRATOR', 'DISTRICT_USER', 'ASSOCIATION_CONTACT') AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1)
  GROUP BY a.id`;

/** R-06: *Miksi en voi tehdä tätä?* */
@Injectable()
export class WhyNotService implements WhyNot {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async explain(actor: PersonActor, denial: Denial, language: Language): Promise<Explanation> {
    return explanation(actor, denial, language, await this.granters());
  }

  /** Several denials with one look at the people. */
  async explainAll(actor: PersonActor, denials: readonly Denial[], language: Language): Promise<Explanation[]> {
    if (denials.length === 0) return [];
    const people = await this.granters();
    return denials.map((denial) => explanation(actor, denial, language, people));
  }

  /** The answer of a command: GEN-404 when the actor may not know of the record, otherwise GEN-403 with whom to ask. */
  async refusal(actor: PersonActor, denial: Denial, language: Language): Promise<Forbidden | NotFound> {
    return denial.hidden ? new NotFound(language) : new Forbidden(await this.explain(actor, denial, language), language);
  }

  private granters(): Promise<PossibleGranter[]> {
    return this.database.query<PossibleGranter>(GRANTERS, [this.clock.today()]);
  }
}

function explanation(actor: PersonActor, denial: Denial, language: Language, people: readonly PossibleGranter[]): Explanation {
  const { missingRight, scopeNeeded, role, rule } = denial;
  const askerUnitIds = actor.roles.map((row) => row.unitId);
  const nearest = nearestGranters({ missingRight, scopeNeeded, role, askerId: actor.accountId, askerUnitIds }, people, actor.units);
  return { rule, missingRight: rightText(createTranslator(language), missingRight), askFrom: nearest.map((person) => person.name) };
}
