import { localDate } from '@kumppani/domain';

import type { ExampleEvent } from './example-agreement';

/** What happened to the agreements of the national set after they were recorded, in the order of recording. */
export const EXAMPLE_EVENTS: readonly ExampleEvent[] = [
  { on: '2021-09-27', agreement: 'honkajoki', change: { type: 'MERGER', municipality: '099', effect: 'FORMER_AREA' } },
  {
    on: '2021-10-18',
    agreement: 'lahti',
    change: { type: 'OPTION', position: 0, usedOn: '2021-10-11', decision: 'Sivistyslautakunta 11.10.2021 § 140' },
  },
  {
    on: '2022-03-21',
    agreement: 'laitila',
    change: {
      type: 'CORRECT',
      patch: { partnerRecordNumber: 'LAIDno-2021-219' },
      reason: 'Kaupungin diaarinumero löytyi päätöspöytäkirjasta.',
    },
  },
  {
    on: '2022-10-17',
    agreement: 'lahti',
    change: { type: 'OPTION', position: 1, usedOn: '2022-10-10', decision: 'Sivistyslautakunta 10.10.2022 § 133' },
  },
  {
    on: '2022-12-22',
    agreement: 'kainuu-2019',
    change: {
      type: 'END',
      manner: 'PARTY_CEASED',
      noticeOn: '2022-11-30',
      lastDay: '2022-12-31',
      reason: 'Kuntayhtymän tehtävät siirtyivät hyvinvointialueelle 1.1.2023.',
    },
  },
  {
    on: '2023-01-23',
    agreement: 'ulvila-paallekkain',
    person: 'tuomas',
    change: { type: 'VOID', reason: 'Sama sopimus oli kirjattu jo hyvinvointialueen sopimuksena.' },
  },
  {
    on: '2023-05-15',
    agreement: 'loimaa',
    change: {
      type: 'END',
      manner: 'MUTUAL',
      noticeOn: '2023-05-02',
      lastDay: '2023-05-31',
      reason: 'Toiminta siirtyi hyvinvointialueen sopimukseen.',
    },
  },
  { on: '2023-09-25', agreement: 'lohja', change: { type: 'END', manner: 'TERMINATED', noticeOn: '2023-09-12' } },
  {
    on: '2023-11-27',
    agreement: 'kemi',
    change: { type: 'OPTION', position: 0, usedOn: '2023-11-20', decision: 'Kaupunginhallitus 20.11.2023 § 318' },
  },
  {
    on: '2024-01-29',
    agreement: 'kuusamo',
    change: { type: 'END', manner: 'TERMINATED', noticeOn: '2024-01-18', reason: 'Kaupunki järjestää toiminnan itse.' },
  },
  // The notice was given in March 2023: whoever asked in January 2024 was told that Kannus is covered.
  {
    on: '2024-03-01',
    agreement: 'kannus',
    change: { type: 'END', manner: 'TERMINATED', noticeOn: '2023-03-30', reason: 'Irtisanominen löytyi piirin postista jälkikäteen.' },
  },
  { on: '2024-04-08', agreement: 'iisalmi-2024', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  {
    on: '2024-05-27',
    agreement: 'kirkkonummi',
    change: { type: 'OPTION', position: 0, usedOn: '2024-05-20', decision: 'Varhaiskasvatuslautakunta 20.5.2024 § 47' },
  },
  { on: '2024-06-03', agreement: 'iisalmi-2024', change: { type: 'MOVE', to: 'FOR_SIGNATURE' } },
  { on: '2024-06-18', agreement: 'iisalmi-2024', change: { type: 'SIGN', signedOn: '2024-06-17' } },
  {
    on: '2024-06-26',
    agreement: 'kymenlaakso',
    change: { type: 'END', manner: 'TERMINATED', noticeOn: '2024-06-19', reason: 'Hyvinvointialue uudistaa järjestöyhteistyönsä.' },
  },
  { on: '2024-09-02', agreement: 'varkaus', change: { type: 'END', manner: 'TERMINATED', noticeOn: '2024-08-29' } },
  {
    on: '2024-10-21',
    agreement: 'jarvenpaa-2022',
    change: { type: 'OPTION', position: 0, usedOn: '2024-10-14', decision: 'Hyvinvointilautakunta 14.10.2024 § 88' },
  },
  {
    on: '2024-11-11',
    agreement: 'imatra',
    change: { type: 'END', manner: 'RESCINDED', noticeOn: '2024-11-04', reason: 'Tilat poistuivat käytöstä vesivahingon vuoksi.' },
  },
  {
    on: '2025-01-20',
    agreement: 'pertunmaa',
    person: 'inkeri',
    change: { type: 'MERGER', municipality: '588', effect: 'WHOLE_SUCCESSOR' },
  },
  {
    on: '2025-01-27',
    agreement: 'ita-uusimaa',
    change: { type: 'OPTION', position: 0, usedOn: '2025-01-20', decision: 'Viranhaltijapäätös 20.1.2025' },
  },
  { on: '2025-03-03', agreement: 'kaarina', change: { type: 'END', manner: 'TERMINATED', noticeOn: '2025-02-20' } },
  {
    on: '2025-04-22',
    agreement: 'etela-karjala-2023',
    change: {
      type: 'END',
      manner: 'MUTUAL',
      noticeOn: '2025-04-15',
      lastDay: '2025-06-30',
      reason: 'Uusi sopimus neuvotellaan suppeammalle alueelle.',
    },
  },
  {
    on: '2025-06-16',
    agreement: 'forssa-ei-toteudu',
    change: { type: 'MOVE', to: 'NOT_REALISED', reason: 'Kaupunki ei varannut toimintaan määrärahaa.' },
  },
  {
    on: '2025-08-18',
    agreement: 'etela-pohjanmaa',
    change: {
      type: 'CORRECT',
      patch: { reviewOn: localDate('2027-08-31') },
      reason: 'Tarkistuspäivä sovittiin hyvinvointialueen kanssa uudelleen.',
    },
  },
  {
    on: '2026-02-09',
    agreement: 'ita-uusimaa',
    change: { type: 'OPTION', position: 1, usedOn: '2026-02-02', decision: 'Viranhaltijapäätös 2.2.2026' },
  },
  { on: '2026-06-15', agreement: 'kotka-2026', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  {
    on: '2026-08-31',
    agreement: 'keski-suomi',
    change: { type: 'END', manner: 'TERMINATED', noticeOn: '2026-08-25', reason: 'Hyvinvointialue kilpailuttaa palvelun.' },
  },
  { on: '2026-09-07', agreement: 'satakunta-2027', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  { on: '2026-10-05', agreement: 'kymenlaakso-2027', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  { on: '2026-10-12', agreement: 'pirkanmaa-2027', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  { on: '2026-10-26', agreement: 'joroinen-2026', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  { on: '2026-10-26', agreement: 'lieksa-2026', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  { on: '2026-11-10', agreement: 'satakunta-2027', change: { type: 'MOVE', to: 'FOR_SIGNATURE' } },
  { on: '2026-11-12', agreement: 'raisio-2027', change: { type: 'MOVE', to: 'NEGOTIATION' } },
  { on: '2026-11-17', agreement: 'lieksa-2026', change: { type: 'MOVE', to: 'FOR_SIGNATURE' } },
];
