/** A sentence with its `{{places}}` filled. A place without a value stays as it is, so that a test sees it. */
export const fillPlaces = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{([\w-]+)\}\}/g, (place, name: string) => values[name] ?? place);
