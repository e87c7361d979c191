/** The administration pages of the web. */
export const screenAdministration = {
  title: 'Hallinta',
  name: 'Nimi',
  example: 'esimerkki',
  roles: 'Roolit',
  role: 'Rooli',
  unit: 'Missä',
  yes: 'Kyllä',
  no: 'Ei',
};
