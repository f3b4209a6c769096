/** The folder of the package that a file in `node_modules` belongs to; nothing for our own files. */
export function packageOf(path) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder;
}
