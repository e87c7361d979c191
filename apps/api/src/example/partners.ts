import type { PartnerKind } from '@kumppani/domain';

/** A partner that exists in the example data only; counties and municipalities come from the area register. */
export interface ExamplePartner {
  readonly key: string;
  readonly kind: PartnerKind;
  readonly nameFi: string;
  readonly nameSv: string | null;
  /** C-02: codes of the municipalities that a joint authority stands for. */
  readonly standsFor: readonly string[];
}

const partner = (
  key: string,
  kind: PartnerKind,
  nameFi: string,
  nameSv: string | null = null,
  standsFor: readonly string[] = [],
): ExamplePartner => ({
  key,
  kind,
  nameFi,
  nameSv,
  standsFor,
});

const KAINUU = ['105', '205', '290', '578', '620', '697', '765', '777'];

export const EXAMPLE_PARTNERS: readonly ExamplePartner[] = [
  partner('vaaramaa', 'JOINT_AUTHORITY', 'Vaaramaan perhepalvelukuntayhtymä', null, KAINUU),
  partner('jokivarsi', 'JOINT_AUTHORITY', 'Jokivarren kasvatuskuntayhtymä', null, ['069', '317', '691']),
  partner('savonselka', 'PARISH', 'Savonselän seurakunta'),
  partner('kahden-jarven', 'PARISH', 'Kahden järven seurakunta'),
  partner('rannikko', 'ORGANISATION', 'Rannikon perheverkko ry', 'Kustens familjenätverk rf'),
  partner('arjen-siipi', 'ORGANISATION', 'Arjen siipi ry'),
  partner('pihlajapiha', 'COMPANY', 'Pihlajapihan kiinteistöt Oy'),
  partner('taimi', 'SCHOOL', 'Taimikon kansanopisto'),
];
