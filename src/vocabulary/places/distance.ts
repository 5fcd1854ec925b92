/** A position in degrees, north and east positive. */
export interface Position {
  lat: number;
  lon: number;
}

/** The mean radius of the earth, 6371.0088 km (IUGG), in miles. */
export const earthRadiusMiles = 3958.7613;

/**
 * The middle of some positions: the median of each coordinate, so that one far away changes little.
 *
 * @param positions at least one, all on one side of the date line
 */
export function middleOf(positions: readonly Position[]): Position {
  return {
    lat: median(positions.map(({ lat }) => lat)),
    lon: median(positions.map(({ lon }) => lon)),
  };
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const radians = Math.PI / 180;

/**
 * The great-circle distance in miles (haversine). It assumes a sphere, so it is up to 0.5 % off.
 *
 * @example miles({ lat: 39.75, lon: -105 }, { lat: 38.83, lon: -104.82 }) // 64.3 (Denver to Colorado Springs)
 */
export function miles(a: Position, b: Position): number {
  const north = Math.sin(((b.lat - a.lat) * radians) / 2);
  const east = Math.sin(((b.lon - a.lon) * radians) / 2);
  const chord = north * north + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * east * east;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}
