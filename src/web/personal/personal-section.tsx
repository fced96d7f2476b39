/** What moved this one back, under the charts of progress. Says nothing while there is nothing to say. */
export function PersonalSection() {
  return null;
}
