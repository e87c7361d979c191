import type { Role } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';

/** An invented person. Their account carries `isExample`; nobody can sign in as them outside the example mode (L-04). */
export interface ExamplePerson {
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly role: Role;
  /** `central`, the key of a district, or of an association. */
  readonly unit: string;
  /** Where they stand on the sign-in page; null = not offered there. */
  readonly order: number | null;
}

const fi = (key: string, name: string, role: Role, unit: string, order: number | null = null): ExamplePerson => ({
  key,
  name,
  language: 'fi',
  role,
  unit,
  order,
});

const sv = (key: string, name: string, role: Role, unit: string): ExamplePerson => ({ ...fi(key, name, role, unit), language: 'sv' });

/** The people of the example data. Their surnames are made up of two words of nature; any likeness is chance. */
export const EXAMPLE_PEOPLE: readonly ExamplePerson[] = [
  fi('helmi', 'Helmi Kaarnaranta', 'DISTRICT_USER', 'jarvi-suomi', 1),
  fi('otso', 'Otso Saarniluoto', 'DISTRICT_USER', 'varsinais-suomi', 2),
  fi('inkeri', 'Inkeri Vaskikallio', 'DISTRICT_APPROVER', 'jarvi-suomi', 3),
  fi('tuomas', 'Tuomas Lintuharju', 'CENTRAL_USER', 'central', 4),
  fi('elina', 'Elina Merikataja', 'LEADERSHIP', 'central', 5),
  fi('pirkko', 'Pirkko Hillakoski', 'ASSOCIATION_CONTACT', 'iisalmi', 6),
  fi('aino', 'Aino Sinivuokko', 'VIEWER', 'varsinais-suomi', 7),
  fi('joel', 'Joel Tammipolku', 'ADMINISTRATOR', 'central', 8),
  fi('siiri', 'Siiri Pajuluoma', 'DATA_PROTECTION_OFFICER', 'central', 9),
  fi('eero', 'Eero Hopeakuusi', 'DISTRICT_USER', 'hame'),
  fi('kerttu', 'Kerttu Suovilla', 'DISTRICT_USER', 'kainuu'),
  fi('antti', 'Antti Koskikataja', 'DISTRICT_USER', 'kymi'),
  fi('aila', 'Aila Tunturipolku', 'DISTRICT_USER', 'lappi'),
  sv('ebba', 'Ebba Klippstrand', 'DISTRICT_USER', 'pohjanmaa'),
  fi('lauri', 'Lauri Jokivaahtera', 'DISTRICT_USER', 'pohjois-pohjanmaa'),
  fi('marja', 'Marja Rantaruoko', 'DISTRICT_USER', 'satakunta'),
  sv('fredrik', 'Fredrik Björkvass', 'DISTRICT_USER', 'uusimaa'),
];

export const emailOf = ({ name }: ExamplePerson): string =>
  `${name.toLowerCase().replace(' ', '.').replaceAll('ä', 'a').replaceAll('ö', 'o')}@esimerkki.test`;

/** Who records and answers for the agreements of a unit: the first of its people who may. */
export function recorderOf(unit: string): ExamplePerson {
  const found = EXAMPLE_PEOPLE.find(
    (person) => person.unit === unit && (person.role === 'DISTRICT_USER' || person.role === 'CENTRAL_USER'),
  );
  if (!found) throw new Error(`nobody of the example people records agreements for ${unit}`);
  return found;
}
