/** One sort test: names in some order, and in the order of the Finnish language. */
export interface SortVector {
  readonly input: readonly string[];
  readonly fi: readonly string[];
}

/** ux.md section 3, scenario 29: the same lists must come out of the database, the API and the browser. */
export const FINNISH_SORT_VECTORS: readonly SortVector[] = [
  {
    input: ['Aura', 'Vaala', 'Vantaa', 'Wahlström', 'Virta', 'Ylöjärvi', 'Åbo', 'Ähtäri', 'Äänekoski', 'Öja'],
    fi: ['Aura', 'Vaala', 'Vantaa', 'Virta', 'Wahlström', 'Ylöjärvi', 'Åbo', 'Ähtäri', 'Äänekoski', 'Öja'],
  },
  {
    input: ['Öja', 'Äänekoski', 'aura', 'Åbo', 'Zürich', 'Wahlström', 'Virta', 'Aura'],
    fi: ['aura', 'Aura', 'Virta', 'Wahlström', 'Zürich', 'Åbo', 'Äänekoski', 'Öja'],
  },
];
