/** A local association below a district, in the register of the example data only. */
export interface ExampleAssociation {
  readonly key: string;
  readonly district: string;
  readonly nameFi: string;
  readonly nameSv: string;
  /** Codes of its home municipalities: its contact sees their agreements. */
  readonly municipalities: readonly string[];
}

export const EXAMPLE_ASSOCIATIONS: readonly ExampleAssociation[] = [
  {
    key: 'iisalmi',
    district: 'jarvi-suomi',
    nameFi: 'Iisalmen paikallisyhdistys',
    nameSv: 'Lokalföreningen i Idensalmi',
    municipalities: ['140'],
  },
  {
    key: 'nilsia',
    district: 'jarvi-suomi',
    nameFi: 'Nilsiän paikallisyhdistys',
    nameSv: 'Lokalföreningen i Nilsiä',
    municipalities: ['297'],
  },
  {
    key: 'mantyharju-pertunmaa',
    district: 'jarvi-suomi',
    nameFi: 'Mäntyharjun ja Pertunmaan paikallisyhdistys',
    nameSv: 'Lokalföreningen i Mäntyharju och Pertunmaa',
    municipalities: ['507', '588'],
  },
  {
    key: 'raisio',
    district: 'varsinais-suomi',
    nameFi: 'Raision paikallisyhdistys',
    nameSv: 'Lokalföreningen i Reso',
    municipalities: ['680'],
  },
  { key: 'sipoo', district: 'uusimaa', nameFi: 'Sipoon paikallisyhdistys', nameSv: 'Lokalföreningen i Sibbo', municipalities: ['753'] },
  {
    key: 'siikalatva',
    district: 'pohjois-pohjanmaa',
    nameFi: 'Siikalatvan paikallisyhdistys',
    nameSv: 'Lokalföreningen i Siikalatva',
    municipalities: ['791'],
  },
];
