import { createAreaIndex, localDate } from '@kumppani/domain';
import { AREA_REGISTER } from '@kumppani/geodata';

/** The real register, prepared once. */
export const finland = createAreaIndex(AREA_REGISTER);

/** The identity of the municipality that had this Finnish name last, also of one that has merged. Throws on an unknown name. */
export const municipalityNamed = (name: string): string => {
  const found = AREA_REGISTER.municipalities.find(({ id }) => finland.latestVersion(id)?.nameFi === name);
  if (found === undefined) throw new RangeError(`No municipality called ${name}`);
  return found.id;
};

/** The Finnish name on the day, or the last one. */
export const nameOn = (municipalityId: string, day: string): string =>
  (finland.versionOn(municipalityId, localDate(day)) ?? finland.latestVersion(municipalityId))?.nameFi ?? municipalityId;
