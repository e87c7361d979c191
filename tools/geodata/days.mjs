/** ISO days as text in and out; UTC only as a calculator, so that no zone and no summer time interferes. */
function shifted(day, by) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

export const dayBefore = (day) => shifted(day, -1);
export const dayAfter = (day) => shifted(day, 1);
