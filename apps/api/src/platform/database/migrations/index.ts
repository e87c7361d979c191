import { History0001 } from './0001-history';
import { OrganisationIdentity0002 } from './0002-organisation-identity';
import { Area0003 } from './0003-area';
import { Agreement0004 } from './0004-agreement';
import { Erasure0005 } from './0005-erasure';

/** In order; a released migration is never rewritten. */
export const MIGRATIONS = [History0001, OrganisationIdentity0002, Area0003, Agreement0004, Erasure0005];
