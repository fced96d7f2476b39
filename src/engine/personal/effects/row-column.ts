/** One value for each rated row; `Float64Array.from` takes ten times as long over years of days. */
export function rowColumn(
  places: readonly number[],
  at: (place: number, row: number) => number,
): Float64Array {
  const column = new Float64Array(places.length);
  for (let row = 0; row < column.length; row++) column[row] = at(places[row]!, row); // in range by the loop
  return column;
}
