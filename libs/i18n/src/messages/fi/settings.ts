export const settings = {
  title: 'Asetukset',
  default: 'Oletus: {{value}}',
  changedBy: '{{actor}} muutti {{at}}',
  affects_one: 'Muuttaa {{count}} sopimuksen tilaa.',
  affects_other: 'Muuttaa {{count}} sopimuksen tilaa.',
  names: {
    endingSoonDays: 'Päättyy pian -varoituksen pituus (pv)',
    unknownEndMonths: 'Voimassaolo, kun päättymispäivä ei ole tiedossa (kk)',
    countedKinds: 'Kattavuuteen laskettavat sopimustyypit',
    partialCounts: 'Osassa kuntaa lasketaan mukaan',
  },
  explanations: {
    endingSoonDays:
      'Sopimus on Päättyy pian, kun sen loppuun on enintään näin monta päivää. Lyhyessä sopimuksessa raja on neljännes sen kestosta.',
    unknownEndMonths: 'Näin monta kuukautta alusta sopimus lasketaan voimassa olevaksi, jos sen päättymis- ja tarkistuspäivä puuttuvat.',
    countedKinds: 'Vain näiden tyyppien sopimukset näkyvät kattavuudessa.',
    partialCounts: 'Kunta lasketaan katetuksi, vaikka sopimus koskee vain osaa siitä.',
  },
};
