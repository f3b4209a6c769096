declare module 'linebreak' {
  /** Finds where lines may end, by UAX #14. */
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  // The package has a default export alone.
  export default LineBreaker;
}
