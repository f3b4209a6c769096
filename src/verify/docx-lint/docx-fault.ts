/** A file that cannot be read as a Word document; the message says why. */
export class DocxFault extends Error {}
