import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js reads it: a reader that shares no code with ours. */
export async function referee(bytes: Uint8Array) {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    const items = content.items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
      transforms: items.filter(({ str }) => str.trim() !== '').map(({ transform }) => transform),
      structure: await page.getStructTree(),
      annotations: await page.getAnnotations(),
    });
  }
  const read = {
    pages,
    outline: await document.getOutline(),
    labels: await document.getPageLabels(),
    marks: await document.getMarkInfo(),
    metadata: await document.getMetadata(),
    preferences: await document.getViewerPreferences(),
  };
  await task.destroy();
  return read;
}
