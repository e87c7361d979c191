import { nameParams } from './name-params';

describe('Z-01 a name in a message', () => {
  it('comes in both languages, or not at all', () => {
    expect(nameParams('area', { nameFi: 'Keksitty alue', nameSv: 'Påhittat område' })).toEqual({
      area: 'Keksitty alue',
      areaSv: 'Påhittat område',
    });
    expect(nameParams('area', null)).toEqual({});
  });
});
