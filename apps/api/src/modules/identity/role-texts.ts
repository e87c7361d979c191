import type { Right, Role } from '@kumppani/domain';
import type { Translator } from '@kumppani/i18n';

/** What a right is called: "sopimusten kirjaaminen". */
export const rightText = (texts: Translator, right: Right): string => texts.find(`access.rights.${right}`) ?? right;

/** What a role is called: "Piirin hyväksyjä". */
export const roleText = (texts: Translator, role: Role): string => texts.find(`access.roles.${role}`) ?? role;
