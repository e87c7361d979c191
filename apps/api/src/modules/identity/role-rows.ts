import type { RoleRow } from '@kumppani/domain';
import { createTranslator, type Language } from '@kumppani/i18n';

import { unitType, type Organisation } from '../organisation';
import type { RoleRowType } from './identity.types';
import { roleText } from './role-texts';

/** Role rows for showing; the database sees to it that each unit is there. */
export function roleRowTypes(rows: readonly RoleRow[], organisation: Organisation, language: Language): RoleRowType[] {
  const texts = createTranslator(language);
  return rows.flatMap((row) => {
    const unit = organisation.byId.get(row.unitId);
    if (unit === undefined) return [];
    const { id, role, from, to } = row;
    return [{ id, role, roleText: roleText(texts, role), unit: unitType(unit, organisation, language), from, to }];
  });
}
